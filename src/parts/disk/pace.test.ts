import { expect, it } from 'vitest'
import { paceOf } from './pace.ts'

it('follows every change while writing is quick, and takes no more than a tenth of the time when it is not', () => {
  expect(paceOf(0)).toEqual({ quietMs: 1000, latestMs: 10_000 })
  expect(paceOf(100)).toEqual({ quietMs: 1000, latestMs: 10_000 })
  expect(paceOf(3000)).toEqual({ quietMs: 27_000, latestMs: 27_000 })
  for (const took of [500, 2000, 10_000]) expect(took / (took + paceOf(took).quietMs)).toBeLessThanOrEqual(0.1)
})

it('leaves no file behind for longer than two minutes', () => {
  expect(paceOf(600_000)).toEqual({ quietMs: 120_000, latestMs: 120_000 })
})
