import type { Answer, Assessment } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import type { QuestionState } from '../scoring/questionState.ts'
import type { LocalText } from '../text.ts'

/** What the quality gate looks for, in the order in which it is shown: first what is missing, then what does not fit together. */
export const FINDING_KINDS = [
  'unanswered',
  'unconfirmed',
  'changed-reason',
  'na-reason',
  'na-share',
  'level-evidence',
  'must-evidence',
  'fresh-evidence',
  'provider-outdated',
  'contradiction',
  'deviation',
  'measure-owner',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** Where one puts it right. */
export type FindingPlace =
  | { readonly kind: 'question' | 'domain' | 'scoping'; readonly id: string }
  | { readonly kind: 'measure'; readonly id: string; readonly title: string }

/** Something that should be put right, or knowingly left as it is, before somebody signs. */
export interface Finding {
  readonly kind: FindingKind
  /** names it within the assessment: 'unanswered/BAK-02' */
  readonly key: string
  /** what it was found in, such as 'BAK-01=4 BAK-03=0': an override that was made for something else is stale */
  readonly basis: string
  /** at least one; the first is what it is about */
  readonly places: readonly FindingPlace[]
  /** of a contradiction: what does not fit, in the words of the questionnaire */
  readonly text: LocalText | null
  /** of `na-share`: weight of what does not apply, and of all that is asked in the Themenfeld */
  readonly share: readonly [part: number, whole: number] | null
}

/** What a rule may look at. */
export interface GateInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** of every question, in questionnaire order */
  readonly states: readonly QuestionState[]
  /** by question, the one that counts where two views were kept */
  readonly answers: Readonly<Record<string, Answer>>
}

export type GateRule = (input: GateInput) => Finding[]

/** A finding about one question. */
export function aboutQuestion(kind: FindingKind, id: string, basis: string): Finding {
  return { kind, key: `${kind}/${id}`, basis, places: [{ kind: 'question', id }], text: null, share: null }
}
