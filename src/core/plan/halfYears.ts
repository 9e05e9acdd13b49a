import type { Measure } from '../assessment/schema.ts'
import { statusOf } from './status.ts'

/** What a group of measures takes: person-days, EUR spent once, EUR that every further year costs. */
export interface PlanSums {
  readonly measures: number
  readonly days: number
  readonly once: number
  readonly yearly: number
}

export interface HalfYear {
  readonly year: number
  readonly half: 1 | 2
}

export interface HalfYearSums extends HalfYear, PlanSums {}

/** What one budget has to carry. */
export interface YearSums {
  readonly year: number
  readonly days: number
  readonly once: number
  /** of `once`, what is an investment */
  readonly investive: number
  /** every yearly cost that has begun by then, in full */
  readonly running: number
}

export interface Programme {
  /** by the half-year in which a measure is due; only those with one */
  readonly halfYears: readonly HalfYearSums[]
  readonly undated: PlanSums
  readonly deferred: PlanSums
  readonly all: PlanSums
  /** without gaps, from the first year with money or days to the last */
  readonly years: readonly YearSums[]
}

/** '2027-07-01' → second half of 2027 */
export function halfYearOf(date: string): HalfYear {
  return { year: Number(date.slice(0, 4)), half: Number(date.slice(5, 7)) <= 6 ? 1 : 2 }
}

/** What is due when, finished measures included. Deferred ones wait by decision: they are summed apart and burden no year. */
export function programmeOf(measures: readonly Measure[]): Programme {
  const running = measures.filter((measure) => statusOf(measure) !== 'deferred')
  return {
    halfYears: halfYearsOf(running.filter(({ due }) => due !== undefined)),
    undated: sumsOf(running.filter(({ due }) => due === undefined)),
    deferred: sumsOf(measures.filter((measure) => statusOf(measure) === 'deferred')),
    all: sumsOf(measures),
    years: yearsOf(running),
  }
}

function halfYearsOf(dated: readonly Measure[]): HalfYearSums[] {
  const groups = new Map<number, Measure[]>()
  for (const measure of dated) {
    const { year, half } = halfYearOf(measure.due ?? '')
    const key = year * 2 + half
    groups.set(key, [...(groups.get(key) ?? []), measure])
  }
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([, group]) => ({ ...halfYearOf(group[0]?.due ?? ''), ...sumsOf(group) }))
}

function yearsOf(measures: readonly Measure[]): YearSums[] {
  const placed = measures.flatMap((measure) => {
    const due = measure.due === undefined ? null : halfYearOf(measure.due).year
    const budget = measure.cost?.budgetYear ?? due
    return budget === null ? [] : [{ measure, due: due ?? budget, budget }]
  })
  if (placed.length === 0) return []
  const all = placed.flatMap(({ due, budget }) => [due, budget])
  const first = Math.min(...all)
  // a mistyped year must not make a table of thousands of lines
  const count = Math.min(Math.max(...all) - first + 1, 50)
  return Array.from({ length: count }, (_, i) => {
    const year = first + i
    const inBudget = placed.filter(({ budget }) => budget === year).map(({ measure }) => measure)
    const begun = placed.filter(({ budget }) => budget <= year).map(({ measure }) => measure)
    return {
      year,
      days: sumsOf(placed.filter(({ due }) => due === year).map(({ measure }) => measure)).days,
      once: sumsOf(inBudget).once,
      investive: sumsOf(inBudget.filter(({ cost }) => cost?.kind === 'investiv')).once,
      running: sumsOf(begun).yearly,
    }
  })
}

function sumsOf(measures: readonly Measure[]): PlanSums {
  return {
    measures: measures.length,
    days: sum(measures.map(({ days }) => days)),
    once: sum(measures.map(({ cost }) => cost?.once)),
    yearly: sum(measures.map(({ cost }) => cost?.yearly)),
  }
}

/** In hundredths, because 0.1 + 0.2 is no cent amount. */
function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value = 0) => total + Math.round(value * 100), 0) / 100
}
