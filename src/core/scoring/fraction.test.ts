import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RUNS } from '../../../tests/randomVector.ts'
import { compareFractions, fraction, quartiles, reachesPercent } from './fraction.ts'

test('[S21] a fraction is kept in lowest terms', () => {
  expect(fraction(19, 7)).toEqual([19, 7])
  expect(fraction(34, 8)).toEqual([17, 4])
  expect(fraction(6, 6)).toEqual([1, 1])
  expect(fraction(0, 12)).toEqual([0, 1])
})

test('[S7] a share of nothing is undefined, not 0', () => {
  expect(fraction(0, 0)).toBeNull()
})

test('[S21] shares are compared by cross-multiplication, however close or differently written', () => {
  expect(compareFractions([15_000, 14_999], [14_999, 14_998])).toBeLessThan(0)
  expect(compareFractions([1, 3], [2, 6])).toBe(0)
  expect(compareFractions([3, 4], [2, 3])).toBeGreaterThan(0)
})

test('[S22] no threshold is passed by rounding', () => {
  expect(reachesPercent(19, 20, 95)).toBe(true)
  expect(reachesPercent(94_999, 100_000, 95)).toBe(false)
  expect(reachesPercent(4, 5, 80)).toBe(true)
  expect(reachesPercent(79_999, 100_000, 80)).toBe(false)
})

test('[S21] comparing sums up to 1,000 questions of weight 3 stays within exact integers', () => {
  const numerator = fc.integer({ min: 0, max: 15_000 })
  const denominator = fc.integer({ min: 1, max: 15_000 })
  fc.assert(
    fc.property(numerator, denominator, numerator, denominator, (a, b, c, d) => {
      const [x, y] = [fraction(a, b), fraction(c, d)]
      if (!x || !y) return false
      const exact = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b)
      return Math.sign(compareFractions(x, y)) === (exact > 0n ? 1 : exact < 0n ? -1 : 0)
    }),
    RUNS,
  )
})

test('[S21] quartiles are values of the list, by nearest rank', () => {
  const whole = (values: readonly number[]) => values.map((value) => [value, 1] as const)
  const cut = (values: readonly number[]) => {
    const found = quartiles(whole(values))
    return found && [found.lower[0], found.median[0], found.upper[0]]
  }
  expect(cut([])).toBeNull()
  expect(cut([7])).toEqual([7, 7, 7])
  expect(cut([5, 1, 4, 2, 3])).toEqual([2, 3, 4])
  expect(cut([6, 1, 4, 2, 3, 5])).toEqual([2, 3, 5])
  expect(cut([8, 1, 7, 2, 6, 3, 5, 4])).toEqual([2, 4, 6])
})
