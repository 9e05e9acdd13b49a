import type { Chapter } from '../../core/questionnaire/chapters.ts'
import { standardsTexts } from '../../i18n/standards.ts'
import { useTexts } from '../../i18n/useTexts.ts'

const LETTERS = {
  a: 'letter-a',
  b: 'letter-b',
  c: 'letter-c',
  d: 'letter-d',
  e: 'letter-e',
  f: 'letter-f',
  g: 'letter-g',
  h: 'letter-h',
  i: 'letter-i',
  j: 'letter-j',
} as const

export interface ChapterNames {
  readonly chapter: (chapter: Chapter) => string
  /** `null`: the standard has nothing between itself and this chapter */
  readonly section: (chapter: Chapter) => string | null
}

/** What a chapter is called: "Baustein ORP.3", "Buchstabe d: Lieferkette". */
export function useChapterNames(): ChapterNames {
  const t = useTexts(standardsTexts)
  return {
    chapter: ({ kind, id }) => {
      if (kind === 'rest') return t('chapter-rest')
      if (kind !== 'letter') return t(`chapter-${kind}`, { id })
      return t('chapter-letter', { id, name: t(LETTERS[id as keyof typeof LETTERS]) })
    },
    section: ({ kind, section }) => {
      switch (kind) {
        case 'baustein':
          return t('section-layer', { id: section ?? '' })
        case 'category':
          return t('section-function', { id: section ?? '' })
        case 'annex':
          return t('section-annex', { id: section ?? '' })
        case 'clause':
          return t('section-clauses')
        case 'control':
        case 'letter':
        case 'rest':
          return null
        default:
          return kind satisfies never
      }
    },
  }
}
