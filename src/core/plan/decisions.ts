import type { Assessment, AssessmentFile } from '../assessment/schema.ts'

export type Decision = AssessmentFile['decisions'][number]

const RISK_ACCEPTED = 'risk-accepted'

/** A risk is looked at again at least this often: what was worth bearing changes with what attackers do and what the town has. */
const LONGEST_YEARS = 2

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

/** What the dialog asks for; empty strings while nothing is filled in. */
export interface RiskDraft {
  /** a role, "Verwaltungsvorstand" */
  readonly by: string
  /** YYYY-MM-DD */
  readonly until: string
  readonly reason: string
}

export type RiskProblem = 'missing' | 'past' | 'too-long'

/** What is wrong with each field; no key: it is fine. `today` is YYYY-MM-DD. */
export function riskProblems(
  { by, until, reason }: RiskDraft,
  today: string,
): Partial<Record<keyof RiskDraft, RiskProblem>> {
  const end = untilProblem(until, today)
  return {
    ...(by.trim() === '' && { by: 'missing' }),
    ...(end && { until: end }),
    ...(reason.trim() === '' && { reason: 'missing' }),
  }
}

/** The last day that may be chosen: '2026-12-01' → '2028-12-01'. */
export function latestEnd(today: string): string {
  return `${Number(today.slice(0, 4)) + LONGEST_YEARS}${today.slice(4)}`
}

/** One more decision about the question: earlier ones stay in the file, and the last one holds. */
export function withRisk(decisions: readonly Decision[], question: string, draft: RiskDraft): Decision[] {
  const { by, until, reason } = draft
  return [...decisions, { question, kind: RISK_ACCEPTED, by: by.trim(), until, reason: reason.trim() }]
}

/** Without what was decided about the risk of this question; decisions of other kinds stay. */
export function withoutRisk(decisions: readonly Decision[], question: string): Decision[] {
  return decisions.filter((decision) => decision.kind !== RISK_ACCEPTED || decision.question !== question)
}

function untilProblem(until: string, today: string): RiskProblem | null {
  // a browser hands over nothing at all while a date is half written
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until)) return 'missing'
  if (until <= today) return 'past'
  return until > latestEnd(today) ? 'too-long' : null
}

function stateOf({ until }: Decision, today: string): AcceptedRisk['state'] {
  // a decision without an end, from another program, never reminds
  if (until === undefined) return 'running'
  if (until < today) return 'ended'
  return (Date.parse(until) - Date.parse(today)) / DAY_MS <= REMINDER_DAYS ? 'running-out' : 'running'
}
