import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounded } from './rounded.ts'

describe('rounding', () => {
  it.each([
    [[5, 2], 10, 25],
    [[1, 8], 100, 13],
    [[1, 200], 100, 1],
    [[1, 201], 100, 0],
    [[199, 200], 100, 100],
    [[9949, 10_000], 100, 99],
    // 1.15 in binary is a little less: as a decimal it would become 11
    [[23, 20], 10, 12],
    [[49, 20], 10, 25],
    [[99, 20], 10, 50],
    [[5, 1], 10, 50],
    [[0, 1], 10, 0],
  ] as const)('%j in units of 1/%i is %i', (value, scale, expected) => {
    expect(rounded(value, scale)).toBe(expected)
  })

  it('leaves what is not known unknown', () => {
    expect(rounded(null, 10)).toBe(null)
  })

  it('is never off by more than half a unit, and only by that much downwards', () => {
    const parts = fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 20_000 }), fc.constantFrom(10, 100))
    fc.assert(
      fc.property(parts, ([numerator, denominator, scale]) => {
        const off =
          2n *
          (BigInt(rounded([numerator, denominator], scale) ?? -1) * BigInt(denominator) -
            BigInt(scale) * BigInt(numerator))
        expect(off > -BigInt(denominator) && off <= BigInt(denominator)).toBe(true)
      }),
    )
  })
})
