import type { Assessment, Earlier, EarlierMeasure, Measure } from '../assessment/schema.ts'
import { UNKNOWN } from '../assessment/values.ts'
import { isFinished, isOverdue, type Status, statusOf } from '../plan/status.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { statesById } from '../scoring/questionState.ts'
import { earlierAnswer } from './standing.ts'

/**
 * What became of a measure that was promised. `already`: it was finished then already. `moved`: still to be done, with a later date than was
 * promised. `open`: still to be done. `dropped`: deferred, or not in the plan any more.
 */
export const OUTCOMES = ['done', 'already', 'moved', 'open', 'dropped'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface PromisedMeasure {
  readonly before: EarlierMeasure
  /** `null`: it was taken out of the plan */
  readonly now: Measure | null
  readonly outcome: Outcome
  readonly statusBefore: Status
  /** `null`: it was taken out of the plan */
  readonly statusNow: Status | null
  /** not finished although the day that was promised is over */
  readonly late: boolean
  /** of the questions that it serves, where either side has a level or does not know it */
  readonly levels: readonly PromisedLevel[]
}

export interface PromisedLevel {
  readonly question: string
  /** `null`: no answer, or "trifft nicht zu"; unknown counts as 0 [S2] */
  readonly before: number | null
  readonly now: number | null
}

export interface Promises {
  readonly asOf: string
  /** in the order of then */
  readonly list: readonly PromisedMeasure[]
  readonly counts: Readonly<Record<Outcome, number>>
  readonly late: number
  /** measures of the plan that came since */
  readonly added: number
}

/** What was promised beside what was done; `null`: no follow-up, or nothing had been promised. `today` is YYYY-MM-DD. */
export function promisesOf(questionnaire: Questionnaire, assessment: Assessment, today: string): Promises | null {
  const { earlier, measures } = assessment
  if (!earlier || earlier.measures.length === 0) return null
  const now = new Map(measures.map((measure) => [measure.id, measure]))
  const states = statesById(questionnaire, assessment)
  const levelNow = (question: string) => states.get(question)?.level ?? null
  const list = earlier.measures.map((before) =>
    promiseOf(before, now.get(before.id) ?? null, today, levelsOf(before, earlier, levelNow)),
  )
  const count = (outcome: Outcome) => list.filter((one) => one.outcome === outcome).length
  const promised = new Set(earlier.measures.map(({ id }) => id))
  return {
    asOf: earlier.asOf,
    list,
    counts: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>,
    late: list.filter(({ late }) => late).length,
    added: measures.filter(({ id }) => !promised.has(id)).length,
  }
}

function promiseOf(
  before: EarlierMeasure,
  now: Measure | null,
  today: string,
  levels: readonly PromisedLevel[],
): PromisedMeasure {
  return {
    before,
    now,
    outcome: outcomeOf(before, now),
    statusBefore: statusOf(before),
    statusNow: now && statusOf(now),
    late:
      now !== null && isOverdue({ status: now.status, ...(before.due !== undefined && { due: before.due }) }, today),
    levels,
  }
}

function outcomeOf(before: EarlierMeasure, now: Measure | null): Outcome {
  if (!now || statusOf(now) === 'deferred') return 'dropped'
  if (isFinished(now)) return isFinished(before) ? 'already' : 'done'
  return before.due !== undefined && now.due !== undefined && now.due > before.due ? 'moved' : 'open'
}

function levelsOf(
  { questions }: EarlierMeasure,
  earlier: Earlier,
  levelNow: (question: string) => number | null,
): PromisedLevel[] {
  return questions.flatMap((question) => {
    const answer = earlierAnswer(earlier, question)
    const before = answer?.level ?? (answer?.value === UNKNOWN ? 0 : null)
    const now = levelNow(question)
    return before === null && now === null ? [] : [{ question, before, now }]
  })
}
