import type { Measure } from '../assessment/schema.ts'
import { effortDays } from '../scoring/effort.ts'

/** Person-days of a measure: its own, else what its effort class stands for [S26]; `null` while neither is stated. */
export function daysOf({ days, effort }: Pick<Measure, 'days' | 'effort'>): number | null {
  return days ?? (effort === undefined ? null : effortDays(effort))
}

/** Thirty thousand working years: a file may state any number, and sums shall stay exact. */
const MOST_DAYS = 10_000_000

/** Person-days as whole hundredths, so that sums and comparisons are exact [S21]: 2.5 → 250; the 0.333 of a file counts as 0.33. */
export function hundredths(days: number): number {
  return Math.round(Math.min(Math.max(days, 0), MOST_DAYS) * 100)
}

/** Sum over the measures that state an effort; exact to the hundredth. */
export function sumOfDays(measures: readonly Pick<Measure, 'days' | 'effort'>[]): number {
  return measures.reduce((sum, measure) => sum + hundredths(daysOf(measure) ?? 0), 0) / 100
}
