import { describe, expect, it } from 'vitest'
import { median, medianDifference, medianRatio, p95, quantile } from './stats.ts'

describe('figures of a benchmark', () => {
  it('takes the middle one, or the middle between two', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNaN()
  })

  it('finds a rank between two values', () => {
    expect(quantile([0, 10], 0.25)).toBe(2.5)
    expect(p95(Array.from({ length: 101 }, (_, i) => i))).toBe(95)
  })

  it('compares within pairs, so that a slow minute does not count for one side only', () => {
    const pairs = { floor: [10, 100, 10], app: [20, 150, 30] }
    expect(medianRatio(pairs)).toBe(2)
    expect(medianDifference(pairs)).toBe(20)
  })

  it('refuses halves of different length', () => {
    expect(() => medianRatio({ floor: [1], app: [1, 2] })).toThrow('2 times of the app, 1 of the floor')
  })

  it('leaves what it was given in its order', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })
})
