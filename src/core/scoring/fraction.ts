import type { Fraction } from './score.types.ts'

/** A share in lowest terms; a share of nothing is undefined, never 0. Both are non-negative integers. */
export function fraction(numerator: number, denominator: number): Fraction | null {
  if (denominator === 0) return null
  const divisor = greatestCommonDivisor(numerator, denominator)
  return [numerator / divisor, denominator / divisor]
}

/** Negative when `a` is smaller, 0 when equal; by cross-multiplication, so that no rounding decides [S21]. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return a[0] * b[1] - b[0] * a[1]
}

/** part / whole ≥ percent / 100, in integers: 19 of 20 reaches 95, 94,99 % does not [S21, S22]. */
export function reachesPercent(part: number, whole: number, percent: number): boolean {
  return part * 100 >= whole * percent
}

/** Middle value; between the two middle ones of an even number lies their exact mean. `null` for none. */
export function median(values: readonly Fraction[]): Fraction | null {
  const sorted = values.toSorted(compareFractions)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (!upper || !lower) return null
  return fraction(lower[0] * upper[1] + upper[0] * lower[1], 2 * lower[1] * upper[1])
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
