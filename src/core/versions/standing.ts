import { awaitsConfirmation } from '../assessment/awaitsConfirmation.ts'
import type { Answer, Earlier, EarlierAnswer } from '../assessment/schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from '../assessment/values.ts'
import { readItem } from '../evidence/items.ts'

/**
 * How an answer of a follow-up stands against the one of then. `new`: there was none. `waiting`: carried over, and nobody has looked at it
 * yet [S6]. `evidence`: the same, but a minimum requirement that nobody has looked at since. `reason`: another one, and nobody has said why.
 */
export const STANDINGS = ['open', 'new', 'waiting', 'evidence', 'reason', 'same', 'changed'] as const
export type Standing = (typeof STANDINGS)[number]

interface Compared {
  readonly answer: Answer | undefined
  readonly before: EarlierAnswer | undefined
  /** of `answer`; `null`: it has none */
  readonly level: number | null
  readonly must: boolean
  /** of the check before, YYYY-MM-DD */
  readonly since: string
}

export function standingOf({ answer, before, level, must, since }: Compared): Standing {
  if (answer?.value === undefined) return 'open'
  if (before?.value === undefined) return 'new'
  if (!isSameAnswer(answer.value, level, before)) return answer.changed?.reason.trim() ? 'changed' : 'reason'
  if (awaitsConfirmation(answer)) return 'waiting'
  return needsFreshEvidence(answer, must) && !isFresh(answer.evidence, since) ? 'evidence' : 'same'
}

/** By level: another scale may have another word for it. */
function isSameAnswer(value: string, level: number | null, before: EarlierAnswer): boolean {
  if (value === UNKNOWN || value === NOT_APPLICABLE || before.level === undefined) return value === before.value
  return level === before.level
}

/** A minimum requirement is confirmed by looking again; whoever does not know it has nothing to look at. */
export function needsFreshEvidence({ value }: Pick<Answer, 'value'>, must: boolean): boolean {
  return must && value !== undefined && value !== UNKNOWN
}

/** Somebody asked or looked after that day, or was shown a paper that is younger. A photo has no date and proves none. */
export function isFresh(evidence: Answer['evidence'], since: string): boolean {
  const items = (evidence?.items ?? []).map(readItem)
  const days = [evidence?.date, ...items.map((item) => (item?.kind === 'document' ? item.date : undefined))]
  return days.some((day) => day !== undefined && day > since)
}

/** What was said of a question in the check before; `undefined`: nothing, or there was none. */
export function earlierAnswer(earlier: Earlier | undefined, question: string): EarlierAnswer | undefined {
  // the ids come from a file
  return earlier && Object.hasOwn(earlier.answers, question) ? earlier.answers[question] : undefined
}
