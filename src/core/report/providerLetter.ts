import type { PaperText } from './paper.ts'

/** Why a question can be put to the provider: nobody knows the answer, or the provider does the work. */
export const LETTER_REASONS = ['unknown', 'performed'] as const
export type LetterReason = (typeof LETTER_REASONS)[number]

export interface LetterChoices {
  /** ids of the questions that are put, in any order */
  readonly questions: readonly string[]
  /** who gets it, several lines; the municipality's own words */
  readonly addressee: string
  /** role of who sends it: "IT-Leitung" */
  readonly sender: string
  /** YYYY-MM-DD; `null`: no day is named */
  readonly deadline: string | null
  /** of the letter: 'de' or 'en'; texts of the questionnaire fall back to its first language */
  readonly lang: string
  /** YYYY-MM-DD, an input: the same input gives the same letter on every day */
  readonly date: string
}

/** A letter that asks the provider for what the municipality cannot answer itself: plain data; text and PDF say the same. */
export interface ProviderLetter {
  /** tells it from other content of a PDF */
  readonly kind: 'letter'
  readonly choices: LetterChoices
  /** language of the municipality's own texts */
  readonly userLang: string
  readonly municipality: string
  /** Themenfelder with at least one point, in questionnaire order */
  readonly domains: readonly LetterDomain[]
  /** SHA-256 (hex) over the content the letter was made from */
  readonly fingerprint: string | null
}

export interface LetterDomain {
  readonly title: PaperText
  readonly points: readonly LetterPoint[]
}

export interface LetterPoint {
  /** number in the whole letter, from 1 */
  readonly number: number
  readonly id: string
  readonly question: PaperText
  /** what would answer it, in plain words of the questionnaire */
  readonly evidence: readonly PaperText[]
}
