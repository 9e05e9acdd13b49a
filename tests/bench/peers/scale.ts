import type { SyntheticQuestion } from './questionnaire.ts'

/** Six answers to every question: the levels of a scale, and the two that the app adds to each. */
export const OPTIONS = [
  { id: 'o0', level: 0, label: 'nein' },
  { id: 'o1', level: 2, label: 'teilweise' },
  { id: 'o2', level: 3, label: 'weitgehend' },
  { id: 'o3', level: 5, label: 'ja' },
  { id: 'unknown', level: null, label: 'weiß nicht' },
  { id: 'na', level: null, label: 'trifft nicht zu' },
] as const satisfies readonly { id: string; level: number | null; label: string }[]

/** In one line, for renderers that know no second one. */
export function optionTexts({ anchors }: SyntheticQuestion): { readonly id: string; readonly text: string }[] {
  return OPTIONS.map(({ id, label }, i) => {
    const anchor = anchors[i]
    return { id, text: anchor === undefined ? label : `${label}: ${anchor}` }
  })
}

/** `null`: an answer that does not count towards the mean. */
export function levelOf(answer: string | undefined): number | null {
  return OPTIONS.find(({ id }) => id === answer)?.level ?? null
}
