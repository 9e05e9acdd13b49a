import type { Size, SyntheticQuestion } from './questionnaire.ts'

/** Places to answer in: what is answered in one of them is not there in the others. */
export const SLATES = ['answered', 'first', 'filled'] as const
export type Slate = (typeof SLATES)[number]

/** One of those who are compared, looked at from outside: nothing is built into it. */
export interface Entry {
  readonly name: string
  readonly label: string
  /** which of the two servers has it */
  readonly site: 'app' | 'pages'
  readonly address: (size: Size, slate: Slate) => string
  /** CSS selector of the radio that gives this answer; clicked is its label */
  readonly radio: (question: SyntheticQuestion, option: string) => string
  /** CSS selector */
  readonly comment: (question: SyntheticQuestion) => string
  /** CSS selector of what changes its text with the score of this domain */
  readonly score: (question: SyntheticQuestion) => string
  /** JavaScript that goes to the page with this question; scrolling is the harness's */
  readonly turnTo?: (question: SyntheticQuestion, slate: Slate) => string
  /** where an answer is kept */
  readonly stored: (question: SyntheticQuestion, size: Size, slate: Slate) => Stored
  readonly preparation: (size: Size) => Preparation
}

/** In IndexedDB, store "answers": the value itself, or a row whose body has it. */
export interface Stored {
  readonly database: string
  readonly key: string | readonly string[]
}

/** What is done before anything is measured. */
export interface Preparation {
  readonly address: string
  /** once this key is there, the rows are put */
  readonly until: { readonly database: string; readonly store: string; readonly key: readonly string[] | null }
  readonly rows: readonly Row[]
  /** fetched here and not with the first question: its bytes count all the same */
  readonly fetched?: string
}

export interface Row {
  readonly store: string
  readonly value: unknown
  /** where the value does not say it itself */
  readonly key?: string
}

export function sizeName({ domains, questions }: Size): string {
  return `${domains}x${questions}`
}
