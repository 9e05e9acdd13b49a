import type { Fraction } from './score.types.ts'

export interface Quartiles {
  readonly lower: Fraction
  readonly median: Fraction
  readonly upper: Fraction
}

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

/** The three values that cut an ordered list into quarters, each by nearest rank: a value of the list, never one in between. `null` for none. */
export function quartiles(values: readonly Fraction[]): Quartiles | null {
  const sorted = values.toSorted(compareFractions)
  const [lower, median, upper] = [1, 2, 3].map((quarter) => sorted[Math.ceil((quarter * sorted.length) / 4) - 1])
  return lower && median && upper ? { lower, median, upper } : null
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
