import type { LetterCandidate } from '../../core/report/buildLetter.ts'
import type { LetterChoices } from '../../core/report/providerLetter.ts'

/** The form as it is filled in. */
export interface LetterDraft {
  /** ids of questions that were ticked off */
  readonly excluded: ReadonlySet<string>
  /** also what the provider does, though the answer is known */
  readonly withPerformed: boolean
  readonly addressee: string
  readonly sender: string
  /** YYYY-MM-DD; '' for none */
  readonly deadline: string
  readonly lang: string
}

const DAYS_TO_REPLY = 28
const DAY_MS = 86_400_000

/** Four weeks: '2026-12-01' → '2026-12-29'. */
export function usualDeadline(today: string): string {
  return new Date(Date.parse(today) + DAYS_TO_REPLY * DAY_MS).toISOString().slice(0, 10)
}

/** The candidates that the form offers to choose from. */
function offered(candidates: readonly LetterCandidate[], { withPerformed }: LetterDraft): LetterCandidate[] {
  return candidates.filter(({ reason }) => reason === 'unknown' || withPerformed)
}

export function choicesOf(draft: LetterDraft, candidates: readonly LetterCandidate[], date: string): LetterChoices {
  const { excluded, addressee, sender, deadline, lang } = draft
  const questions = offered(candidates, draft)
    .map(({ state }) => state.question.id)
    .filter((id) => !excluded.has(id))
  return { questions, addressee, sender, deadline: deadline === '' ? null : deadline, lang, date }
}
