import type { Assessment, Measure } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { statesById } from '../scoring/questionState.ts'
import { NEEDS, type NeedClass, type Score } from '../scoring/score.types.ts'
import { daysOf } from './days.ts'
import { plannedNeed } from './extras.ts'
import { type Aim, openReviews } from './review.ts'
import { blockedBy, isFinished, isOverdue } from './status.ts'

/** A measure of the plan with everything that follows from answers, other measures and the calendar. */
export interface PlanRow {
  readonly measure: Measure
  /** `null`: it serves no question with a gap, and none when it came into the plan */
  readonly need: NeedClass | null
  /** serves a MUSS */
  readonly must: boolean
  /** person-days: as stated, else what its effort class stands for [S26]; `null`: neither is stated */
  readonly days: number | null
  readonly overdue: boolean
  /** has to be finished first and is not */
  readonly blockedBy: readonly Measure[]
  /** finished, and these answers are still below what it aimed at */
  readonly review: readonly Aim[]
}

/** `score` is that of the same two; `today` is YYYY-MM-DD. In the order of the plan: class, rank of the first need it serves, due date. */
export function planRows(
  questionnaire: Questionnaire,
  assessment: Assessment,
  score: Pick<Score, 'needs'>,
  today: string,
): PlanRow[] {
  const states = statesById(questionnaire, assessment)
  const needs = new Map(score.needs.map(({ question, need }) => [question, need]))
  // needs come in the order of class and rank [S25]
  const places = new Map(score.needs.map(({ question }, place) => [question, place]))
  const placeOf = ({ measure }: PlanRow) =>
    Math.min(score.needs.length, ...measure.questions.flatMap((id) => places.get(id) ?? []))
  const { measures } = assessment
  return measures
    .map((measure) => ({
      measure,
      need: needOf(measure, needs),
      must: measure.questions.some((id) => states.get(id)?.question.must === true),
      days: daysOf(measure),
      overdue: isOverdue(measure, today),
      blockedBy: measure.dependsOn?.length ? blockedBy(measure, measures) : [],
      review: openReviews(measure, states, questionnaire),
    }))
    .toSorted(
      (a, b) => urgency(a.need) - urgency(b.need) || placeOf(a) - placeOf(b) || compareDue(a.measure, b.measure),
    )
}

/** What is done was as urgent as when it was planned; what is not is as urgent as the answers say now. */
function needOf(measure: Measure, needs: ReadonlyMap<string, NeedClass>): NeedClass | null {
  const served = measure.questions.flatMap((id) => needs.get(id) ?? [])
  const now = NEEDS.find((need) => served.includes(need)) ?? null
  const planned = plannedNeed(measure)
  return isFinished(measure) ? (planned ?? now) : (now ?? planned)
}

/** Place in the order of the classes; what has none comes last. */
export function urgency(need: NeedClass | null): number {
  return need === null ? NEEDS.length : NEEDS.indexOf(need)
}

/** Earliest first; without a due date last. */
export function compareDue({ due: a = '9999' }: Measure, { due: b = '9999' }: Measure): number {
  return a < b ? -1 : a > b ? 1 : 0
}
