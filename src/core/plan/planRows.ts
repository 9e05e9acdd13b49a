import type { Assessment, Measure } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { effortDays } from '../scoring/effort.ts'
import { questionStates } from '../scoring/questionState.ts'
import { NEEDS, type NeedClass, type Score } from '../scoring/score.types.ts'
import { blockedBy, isOverdue } from './status.ts'

/** A measure of the plan with everything that follows from answers, other measures and the calendar. */
export interface PlanRow {
  readonly measure: Measure
  /** the most urgent class of its questions [S24]; `null`: none of them asks for anything */
  readonly need: NeedClass | null
  /** serves a MUSS */
  readonly must: boolean
  /** person-days: as stated, else what its effort class stands for [S26]; `null`: neither is stated */
  readonly days: number | null
  readonly overdue: boolean
  /** has to be finished first and is not */
  readonly blockedBy: readonly Measure[]
}

/** `score` is that of the same two; `today` is YYYY-MM-DD. In the order of the plan: class, rank, due date; total by the id. */
export function planRows(
  questionnaire: Questionnaire,
  assessment: Assessment,
  score: Pick<Score, 'needs'>,
  today: string,
): PlanRow[] {
  const states = new Map(questionStates(questionnaire, assessment).map((state) => [state.question.id, state]))
  // needs come in the order of class and rank [S25]
  const places = new Map(score.needs.map(({ question, need }, place) => [question, { need, place }]))
  const { measures } = assessment
  return measures
    .map((measure) => {
      const served = measure.questions.flatMap((id) => places.get(id) ?? [])
      const first = served.toSorted((a, b) => a.place - b.place)[0] ?? null
      const row: PlanRow = {
        measure,
        need: first?.need ?? null,
        must: measure.questions.some((id) => states.get(id)?.question.must === true),
        days: daysOf(measure),
        overdue: isOverdue(measure, today),
        blockedBy: blockedBy(measure, measures),
      }
      return { row, place: first?.place ?? score.needs.length }
    })
    .toSorted(
      (a, b) => urgency(a.row) - urgency(b.row) || a.place - b.place || compareDue(a.row.measure, b.row.measure),
    )
    .map(({ row }) => row)
}

export function daysOf({ days, effort }: Pick<Measure, 'days' | 'effort'>): number | null {
  return days ?? (effort === undefined ? null : effortDays(effort))
}

function urgency({ need }: PlanRow): number {
  return need === null ? NEEDS.length : NEEDS.indexOf(need)
}

/** Earliest first; without a due date last. */
function compareDue(a: Measure, b: Measure): number {
  const [left, right] = [a, b].map(({ due = '9999', id }) => `${due} ${id}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}
