import type { Assessment, AssessmentFile } from '../assessment/schema.ts'

export type Decision = AssessmentFile['decisions'][number]

export const RISK_ACCEPTED = 'risk-accepted'

/** From this many days on before a decision ends, it is said that it ends. */
const REMINDER_DAYS = 30
const DAY_MS = 86_400_000

export interface AcceptedRisk {
  readonly decision: Decision
  /** `running-out`: it ends within 30 days; `ended`: the risk is borne by nobody any more */
  readonly state: 'running' | 'running-out' | 'ended'
}

/**
 * By question: who bears the risk, until when. The score does not know it: the question stays missed and is only shown as
 * "Risiko getragen". `today` is YYYY-MM-DD. Of several decisions about one question the one that stands last in the file holds.
 */
export function acceptedRisks({ decisions }: Pick<Assessment, 'decisions'>, today: string): Map<string, AcceptedRisk> {
  return new Map(
    decisions
      .filter(({ kind }) => kind === RISK_ACCEPTED)
      .map((decision) => [decision.question, { decision, state: stateOf(decision, today) }]),
  )
}

function stateOf({ until }: Decision, today: string): AcceptedRisk['state'] {
  // a decision without an end, from another program, never reminds
  if (until === undefined) return 'running'
  if (until < today) return 'ended'
  return (Date.parse(until) - Date.parse(today)) / DAY_MS <= REMINDER_DAYS ? 'running-out' : 'running'
}
