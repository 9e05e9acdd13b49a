import type { Measure } from '../assessment/schema.ts'
import { daysOf, sumOfDays } from './days.ts'
import { compareDue, type PlanRow } from './planRows.ts'
import { statusOf } from './status.ts'

/** Person-days and EUR; what is deferred is in no sum. */
export interface Sums {
  readonly days: number
  readonly once: number
  /** costs that come back every year, of one year */
  readonly yearly: number
  /** measures that state neither effort class nor person-days: the sum is short of them */
  readonly withoutDays: number
  /** measures that state no cost, not even 0 */
  readonly withoutCost: number
}

type Planned = Pick<PlanRow, 'measure'>

export interface HalfYear<R extends Planned = PlanRow> {
  readonly year: number
  readonly half: 1 | 2
  /** by due date */
  readonly rows: readonly R[]
  readonly sums: Sums
}

export interface Programme<R extends Planned = PlanRow> {
  /** those in which something is due, oldest first */
  readonly halfYears: readonly HalfYear<R>[]
  /** measures without a due date */
  readonly undated: readonly R[]
  readonly years: readonly YearSums[]
}

export interface YearSums {
  readonly year: number
  readonly days: number
  readonly once: number
  /** of `once`, what is an investment */
  readonly investive: number
  /** of every measure whose yearly cost has begun by then */
  readonly yearly: number
}

/** A mistyped year must not make a table of thousands of lines. */
const MOST_YEARS = 50

/** The plan by the half-years in which its measures are due. */
export function programmeOf<R extends Planned>(rows: readonly R[]): Programme<R> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const { due } = row.measure
    if (due === undefined) continue
    const key = `${due.slice(0, 4)}-${halfOf(due)}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const halfYears = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, own]): HalfYear<R> => ({
        year: Number(key.slice(0, 4)),
        half: key.endsWith('1') ? 1 : 2,
        rows: own.toSorted((a, b) => compareDue(a.measure, b.measure)),
        sums: sumsOf(own),
      }),
    )
  return {
    halfYears,
    undated: rows.filter(({ measure }) => measure.due === undefined),
    years: yearSums(rows.map(({ measure }) => measure)),
  }
}

/** The half-years of which a sum can be told: one in which all measures are deferred has none. */
export function countedHalfYears(measures: readonly Measure[]): readonly HalfYear<Planned>[] {
  return programmeOf(measures.filter(isCounted).map((measure) => ({ measure }))).halfYears
}

export function sumsOf(rows: readonly Planned[]): Sums {
  const counted = rows.map(({ measure }) => measure).filter(isCounted)
  return {
    days: sumOfDays(counted),
    once: exactSum(counted.map(({ cost }) => cost?.once ?? 0)),
    yearly: exactSum(counted.map(({ cost }) => cost?.yearly ?? 0)),
    withoutDays: counted.filter((measure) => daysOf(measure) === null).length,
    withoutCost: counted.filter(({ cost }) => cost?.once === undefined && cost?.yearly === undefined).length,
  }
}

/**
 * By calendar year, without gaps, up to the last year in which something is due or begins. Person-days count in the year of the due
 * date; what is spent once in the budget year, else there too; yearly cost in every year from the one in which the measure starts,
 * else from the budget year or the due date on. A measure without any of these is in no year.
 */
export function yearSums(measures: readonly Measure[]): YearSums[] {
  const counted = measures.filter(isCounted).map((measure) => ({ measure, ...yearsOf(measure) }))
  const named = counted.flatMap(({ due, spent, from }) => [due, spent, from].filter((year) => year !== null))
  if (named.length === 0) return []
  const first = Math.min(...named)
  const count = Math.min(Math.max(...named) - first + 1, MOST_YEARS)
  const years = Array.from({ length: count }, (_, i) => first + i)
  return years.map((year) => ({
    year,
    days: sumOfDays(counted.filter(({ due }) => due === year).map(({ measure }) => measure)),
    once: exactSum(counted.map(({ measure, spent }) => (spent === year ? (measure.cost?.once ?? 0) : 0))),
    investive: exactSum(
      counted.map(({ measure: { cost }, spent }) =>
        spent === year && cost?.kind === 'investiv' ? (cost.once ?? 0) : 0,
      ),
    ),
    yearly: exactSum(
      counted.map(({ measure, from }) => (from !== null && from <= year ? (measure.cost?.yearly ?? 0) : 0)),
    ),
  }))
}

/** Only years that a sum needs: a start far away without a cost opens no row. */
function yearsOf(measure: Measure) {
  const { cost = {} } = measure
  const due = yearOf(measure.due)
  const spent = cost.budgetYear ?? due
  return {
    due,
    spent: cost.once === undefined ? null : spent,
    from: cost.yearly === undefined ? null : (yearOf(measure.start) ?? spent),
  }
}

function isCounted(measure: Measure): boolean {
  return statusOf(measure) !== 'deferred'
}

function halfOf(date: string): 1 | 2 {
  return Number(date.slice(5, 7)) <= 6 ? 1 : 2
}

function yearOf(date: string | undefined): number | null {
  return date === undefined ? null : Number(date.slice(0, 4))
}

/** In hundredths, as amounts have at most two decimals: 0.1 + 0.2 is 0.3. */
export function exactSum(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100
}
