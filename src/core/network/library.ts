import { canonicalText } from '../assessment/canonical.ts'
import type { Practice, PracticeFile } from './practice.ts'

/** A file as it is kept here. */
export interface KeptFile {
  /** see `practiceId`; stays when single examples are taken out */
  readonly id: string
  readonly file: PracticeFile
}

/** Where an example stands. */
export interface PlaceInLibrary {
  readonly file: string
  readonly index: number
}

/** An example with what its file says of it. */
export interface Example {
  /** for lists of things */
  readonly key: string
  readonly practice: Practice
  /** `null`: nobody is named */
  readonly source: string | null
  readonly contact: string | null
  /** YYYY-MM-DD */
  readonly date: string
  readonly language: string
  readonly questionnaire: PracticeFile['questionnaire']
  /** more than one where the same source has passed it on again */
  readonly places: readonly PlaceInLibrary[]
}

/** All examples, the newest first. What one source says in the same words twice is one, of the newer date; several sources stay apart. */
export function examplesOf(kept: readonly KeptFile[]): Example[] {
  const found = new Map<string, Example>()
  for (const { id, file } of kept.toSorted((a, b) => newestFirst(a.file, b.file))) {
    const { source = null, contact = null, date, language, questionnaire } = file
    for (const [index, practice] of file.practices.entries()) {
      const same = canonicalText([source, contact, questionnaire.id, practice])
      const place = { file: id, index }
      const known = found.get(same)
      found.set(
        same,
        known
          ? { ...known, places: [...known.places, place] }
          : {
              key: `${id}/${index}`,
              practice,
              source,
              contact,
              date,
              language,
              questionnaire,
              places: [place],
            },
      )
    }
  }
  return [...found.values()]
}

export function newestFirst(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0
}

/** Themenfelder by the names that the files give them, in alphabetical order. */
export function domainsOf(examples: readonly Example[]): string[] {
  const names = examples.flatMap(({ practice }) => practice.questions.flatMap(({ domain }) => domain ?? []))
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'de'))
}

export interface LibrarySearch {
  /** words that must all occur */
  readonly text: string
  /** '': all */
  readonly domain: string
}

export function findExamples(examples: readonly Example[], { text, domain }: LibrarySearch): Example[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  return examples.filter((example) => {
    if (domain !== '' && !example.practice.questions.some((question) => question.domain === domain)) return false
    if (words.length === 0) return true
    const content = folded(wordsOf(example))
    return words.every((word) => content.includes(word))
  })
}

function wordsOf({ practice: { title, worked, caution, questions }, source, contact }: Example): string {
  const asked = questions.flatMap(({ id, text, domain }) => [id, text, domain])
  return [title, worked, caution, source, contact, ...asked].filter(Boolean).join(' ')
}

/** 'Löschkonzept' is found by 'loschkonzept' and by 'LÖSCH'. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
