import { SMALLEST_GROUP } from '../scoring/groupFigures.ts'
import { UNKNOWN } from './collection.ts'

/** In percent. */
export const RANKS = [10, 25, 50, 75, 90] as const

/** By rank, as `RANKS`: each is a value that occurs, never one in between. */
export type Ranked = readonly [p10: number, p25: number, p50: number, p75: number, p90: number]

export interface Percentiles {
  /** how many of the chosen contributions know the figure */
  readonly known: number
  /** `null` for fewer than five [S30] */
  readonly values: Ranked | null
}

/** How often each value occurs, by value; what is not known stands at `UNKNOWN`. @param rows that are chosen; `null`: all of them */
export function countValues(column: Uint8Array, rows: Uint32Array | null): Uint32Array {
  const counts = new Uint32Array(UNKNOWN + 1)
  if (rows === null) for (let i = 0; i < column.length; i++) addOne(counts, column[i] as number)
  else for (let i = 0; i < rows.length; i++) addOne(counts, column[rows[i] as number] as number)
  return counts
}

function addOne(counts: Uint32Array, value: number): void {
  counts[value] = (counts[value] as number) + 1
}

/**
 * Percentiles by nearest rank: the value at place ⌈p·n/100⌉ of the n known values in order. Counted, not sorted: a figure is a byte, so
 * a count of each value is exact, and one walk over the column is enough.
 */
export function percentiles(counts: Uint32Array): Percentiles {
  let known = 0
  for (let value = 0; value < UNKNOWN; value++) known += counts[value] as number
  if (known < SMALLEST_GROUP) return { known, values: null }
  const ranked: number[] = []
  let below = 0
  for (let value = 0; ranked.length < RANKS.length; value++) {
    below += counts[value] as number
    // ⌈p·n/100⌉ ≤ below, without a fraction
    while (ranked.length < RANKS.length && (RANKS[ranked.length] as number) * known <= below * 100) ranked.push(value)
  }
  return { known, values: ranked as unknown as Ranked }
}

/** Where one's own value lies among the values of a group. */
export const POSITIONS = ['lowest', 'low', 'middle', 'high', 'highest'] as const
export type Position = (typeof POSITIONS)[number]

/**
 * `low`: at least three quarters of the group have more, `lowest`: at least nine tenths; `high` and `highest` the same the other way
 * round. A value that the 25th or 75th percentile has too is in the middle: nobody is moved by a tie.
 * @returns `null` where the group is too small, or nothing is known of one's own
 */
export function positionOf(own: number | null, { values }: Percentiles): Position | null {
  if (own === null || values === null) return null
  const [p10, p25, , p75, p90] = values
  if (own < p10) return 'lowest'
  if (own < p25) return 'low'
  if (own > p90) return 'highest'
  return own > p75 ? 'high' : 'middle'
}
