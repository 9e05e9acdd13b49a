import type { NeedClass, Score } from '../scoring/score.types.ts'
import type { PlanReport, PlanReportRow } from './planReport.ts'

/** What a council sees of the plan: the measures by name, what each takes, and the sums. No notes, no findings. */
export interface ReportPlan {
  readonly measures: number
  readonly finished: number
  readonly overdue: number
  /** at most twelve, in the order of the plan */
  readonly rows: readonly ReportMeasure[]
  /** how many needs for action of each class a measure serves that is not deferred */
  readonly planned: Readonly<Record<NeedClass, number>>
  readonly halfYears: PlanReport['halfYears']
  readonly undated: PlanReport['undated']
  readonly deferred: number
  readonly all: PlanReport['all']
}

export type ReportMeasure = Pick<
  PlanReportRow,
  'number' | 'title' | 'need' | 'owner' | 'due' | 'days' | 'once' | 'yearly' | 'status' | 'overdue'
>

/** As many lines as a council will read. */
const LISTED = 12

/** `null`: nothing is planned. */
export function reportPlan(plan: PlanReport, { needs }: Pick<Score, 'needs'>): ReportPlan | null {
  const { rows, halfYears, undated, deferred, all } = plan
  if (rows.length === 0) return null
  const served = new Set(
    rows.filter(({ status }) => status !== 'deferred').flatMap(({ questions }) => questions.map(({ id }) => id)),
  )
  const planned = (need: NeedClass) => needs.filter((one) => one.need === need && served.has(one.question)).length
  return {
    measures: rows.length,
    finished: rows.filter(isFinished).length,
    overdue: rows.filter(({ overdue }) => overdue).length,
    rows: listed(rows).map(measureOf),
    planned: {
      sofort: planned('sofort'),
      kurzfristig: planned('kurzfristig'),
      mittelfristig: planned('mittelfristig'),
      laufend: planned('laufend'),
    },
    halfYears,
    undated,
    deferred,
    all,
  }
}

/** Where not all have room, those that are still to be done come first. */
function listed(rows: readonly PlanReportRow[]): PlanReportRow[] {
  const ranked = rows.toSorted((a, b) => Number(isFinished(a)) - Number(isFinished(b)))
  return ranked.slice(0, LISTED).toSorted((a, b) => a.number - b.number)
}

function isFinished({ status }: PlanReportRow): boolean {
  return status === 'done' || status === 'verified'
}

function measureOf(row: PlanReportRow): ReportMeasure {
  const { number, title, need, owner, due, days, once, yearly, status, overdue } = row
  return { number, title, need, owner, due, days, once, yearly, status, overdue }
}
