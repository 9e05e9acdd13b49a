import { compareFractions } from '../../core/scoring/fraction.ts'
import type { Fraction } from '../../core/scoring/score.types.ts'

export type Direction = 'up' | 'down' | 'same'

/** By the exact values: what looks the same rounded down may have risen. `null` where one of them is undefined. */
export function directionOf(before: Fraction | null | undefined, now: Fraction | null | undefined): Direction | null {
  if (!before || !now) return null
  const difference = compareFractions(now, before)
  return difference > 0 ? 'up' : difference < 0 ? 'down' : 'same'
}
