import { expect, it } from 'vitest'
import type { ReportDomain } from '../../core/report/report.ts'
import type { Fraction } from '../../core/scoring/score.types.ts'
import { strongestDomain } from './strongest.ts'

function domain(title: string, stufe: number | null, target: Fraction, open: readonly string[] = []): ReportDomain {
  return {
    id: title,
    title,
    top: 5,
    cappedBy: [],
    distribution: { levels: [0, 0, 0, 0, 0, 0], unknown: 0, open: 0 },
    explanation: null,
    questions: [],
    score: {
      id: title,
      applicable: 4,
      answered: 4,
      unknown: 0,
      na: 0,
      outOfScope: 0,
      must: { met: [], missed: [], unclear: [], open },
      cap: 5,
      cappedBy: [],
      stufe,
      coverage: [1, 1],
      known: [1, 1],
      mean: target,
      meanMin: target,
      meanMax: target,
      target,
      targetMin: target,
      targetMax: target,
    },
  }
}

it('the Themenfeld with the highest Stufe is the strongest, then the one with the highest Zielerfüllung, then the first', () => {
  expect(strongestDomain([domain('a', 3, [1, 1]), domain('b', 4, [1, 2])])?.title).toBe('b')
  expect(strongestDomain([domain('a', 3, [5, 7]), domain('b', 3, [6, 7])])?.title).toBe('b')
  expect(strongestDomain([domain('a', 3, [6, 7]), domain('b', 3, [6, 7])])?.title).toBe('a')
})

it('below Stufe 3 nothing is praised, nor where a minimum requirement is still open', () => {
  expect(strongestDomain([domain('a', 2, [1, 1])])).toBe(null)
  expect(strongestDomain([domain('a', null, [1, 1])])).toBe(null)
  expect(strongestDomain([domain('a', 3, [1, 1], ['A-01'])])).toBe(null)
})
