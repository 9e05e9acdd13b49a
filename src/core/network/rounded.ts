import type { Fraction } from '../scoring/score.types.ts'

/**
 * The fraction in units of 1 / `scale`, half up, in integers: 5/2 in tenths is 25, 1/8 in percent is 13. `null` stays `null`.
 * The only rounding on the way into a contribution.
 */
export function rounded(value: Fraction | null, scale: number): number | null {
  if (value === null) return null
  const [numerator, denominator] = value
  return Math.floor((2 * scale * numerator + denominator) / (2 * denominator))
}
