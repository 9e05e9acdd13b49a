import type { Measure } from '../assessment/schema.ts'
import { NEEDS, type NeedClass } from '../scoring/score.types.ts'
import { compareDue, type PlanRow } from './planRows.ts'
import { historyOf, isFinished, isOverdue, type Status, type StatusChange, statusOf } from './status.ts'

/** How many measures; `open` counts the overdue ones too, and none that is deferred. */
export interface Counts {
  readonly total: number
  readonly done: number
  readonly open: number
  readonly overdue: number
  readonly deferred: number
}

export interface ClassProgress extends Counts {
  /** `null`: measures without a class */
  readonly need: NeedClass | null
}

/** One line for each class that has measures, most urgent first. */
export function progressByClass(rows: readonly PlanRow[]): ClassProgress[] {
  return [...NEEDS, null].flatMap((need) => {
    const own = rows.filter((row) => row.need === need)
    return own.length === 0 ? [] : [{ need, ...countRows(own) }]
  })
}

export function countRows(rows: readonly Pick<PlanRow, 'measure' | 'overdue'>[]): Counts {
  const count = (holds: (row: Pick<PlanRow, 'measure' | 'overdue'>) => boolean) => rows.filter(holds).length
  const done = count(({ measure }) => isFinished(measure))
  const deferred = count(({ measure }) => statusOf(measure) === 'deferred')
  const overdue = count((row) => row.overdue)
  return { total: rows.length, done, open: rows.length - done - deferred, overdue, deferred }
}

/** What is due next, the longest overdue first; nothing that is finished, deferred or without a date. */
export function nextDue(rows: readonly PlanRow[], count: number): PlanRow[] {
  return rows
    .filter(({ measure }) => measure.due !== undefined && !isFinished(measure) && statusOf(measure) !== 'deferred')
    .toSorted((a, b) => compareDue(a.measure, b.measure))
    .slice(0, count)
}

export interface StandAt extends Counts {
  /** YYYY-MM-DD, the last day of a month or today */
  readonly date: string
}

/** Months that the course of a plan goes back at most. */
const MONTHS = 12

/**
 * How the plan stood at the end of each month since it began, at most a year back, and today. Told by the history of each measure and
 * its due date as it is now; one without a history is counted today only. `dayOf` turns a moment (ISO 8601 UTC) into a calendar day.
 */
export function courseOf(
  measures: readonly Measure[],
  today: string,
  dayOf = (at: string) => at.slice(0, 10),
): StandAt[] {
  const told = measures.map((measure) => ({ measure, changes: historyOf(measure) }))
  const days = told.flatMap(({ changes }) => changes.map(({ at }) => dayOf(at)))
  const [first = today] = [...days, today].toSorted()
  return datesFrom(first, today).map((date) => {
    const rows = told.flatMap(({ measure, changes }) => {
      const status = date === today ? statusOf(measure) : statusOn(changes, date, dayOf)
      if (status === null) return []
      const then = { ...measure, status }
      return [{ measure: then, overdue: isOverdue(then, date) }]
    })
    return { date, ...countRows(rows) }
  })
}

function statusOn(changes: readonly StatusChange[], date: string, dayOf: (at: string) => string): Status | null {
  return changes.findLast(({ at }) => dayOf(at) <= date)?.to ?? null
}

/** Month ends from the month of `first` on, then today. */
function datesFrom(first: string, today: string): string[] {
  const ends: string[] = []
  for (let i = MONTHS - 1; i >= 1; i -= 1) {
    const [year = 0, month = 1] = today.split('-').map(Number)
    // day 0 is the last of the month before
    const end = new Date(Date.UTC(year, month - i, 0)).toISOString().slice(0, 10)
    if (end >= first && end < today) ends.push(end)
  }
  return [...ends, today]
}

export interface HistoryEntry extends StatusChange {
  readonly measure: Measure
}

/** Every change of status in the plan, newest first. */
export function historyOfPlan(measures: readonly Measure[]): HistoryEntry[] {
  return measures
    .flatMap((measure) => historyOf(measure).map((change) => ({ ...change, measure })))
    .toSorted((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0))
}
