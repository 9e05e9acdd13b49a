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

/**
 * Percentiles by nearest rank: the value at place ⌈p·n/100⌉ of the n known values in order. Counted, not sorted: a figure is a byte, so
 * a count of each value is exact, and one walk over the column is enough.
 * @param mask 1 where a contribution is chosen; `null`: all of them
 */
export function percentiles(column: Uint8Array, mask: Uint8Array | null): Percentiles {
  const counts = countValues(column, mask)
  let known = 0
  for (let value = 0; value < UNKNOWN; value++) known += counts[value] as number
  if (known < SMALLEST_GROUP) return { known, values: null }
  const ranked: number[] = []
  let below = 0
  for (let value = 0; value < UNKNOWN; value++) {
    below += counts[value] as number
    // ⌈p·n/100⌉ ≤ below, without a fraction
    while (ranked.length < RANKS.length && (RANKS[ranked.length] as number) * known <= below * 100) ranked.push(value)
  }
  return { known, values: ranked as unknown as Ranked }
}

function countValues(column: Uint8Array, mask: Uint8Array | null): Uint32Array {
  const counts = new Uint32Array(UNKNOWN + 1)
  for (let row = 0; row < column.length; row++) {
    const value = column[row] as number
    counts[value] = (counts[value] as number) + (mask === null ? 1 : (mask[row] as number))
  }
  return counts
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
