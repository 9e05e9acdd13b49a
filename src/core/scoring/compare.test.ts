import { describe, expect, test } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { compareAssessments } from './compare.ts'

const old = scenario(sketch({ A: [{ w: 3, must: true }, { w: 1 }], B: [{ w: 2 }, { w: 2 }] }, { version: '1.0.0' }))
/** A later version: B-02 is retired, B-03 is new. */
const recent = scenario(
  sketch({ A: [{ w: 3, must: true }, { w: 1 }], B: [{ w: 2 }, { id: 'B-03' }] }, { version: '1.4.2' }),
)

function compare(earlier: typeof old, later: typeof old) {
  return compareAssessments(
    { questionnaire: earlier.questionnaire, assessment: earlier.assessment() },
    { questionnaire: later.questionnaire, assessment: later.assessment() },
  )
}

describe('[S28] common questions', () => {
  test('[S28] only questions that both answered are compared, and their number is told', () => {
    const result = compare(
      old.answer('A-01', 1).answer('A-02', 5).answer('B-01', 2).answer('B-02', 5),
      recent.answer('A-01', 3).answer('B-01', 2).answer('B-03', 0),
    )
    expect(result).toEqual({
      common: 2,
      applicable: { earlier: 4, later: 4 },
      earlier: { mean: [7, 5], target: [7, 15], mustMet: 0 },
      later: { mean: [13, 5], target: [13, 15], mustMet: 1 },
      domains: [
        {
          id: 'A',
          common: 1,
          earlier: { mean: [1, 1], target: [1, 3], mustMet: 0 },
          later: { mean: [3, 1], target: [1, 1], mustMet: 1 },
        },
        {
          id: 'B',
          common: 1,
          earlier: { mean: [2, 1], target: [2, 3], mustMet: 0 },
          later: { mean: [2, 1], target: [2, 3], mustMet: 0 },
        },
      ],
      answers: [
        { question: 'A-01', earlier: 1, later: 3 },
        { question: 'B-01', earlier: 2, later: 2 },
      ],
    })
  })

  test('[S28] na and out of scope are not common, unknown is and stays named', () => {
    const result = compare(
      old.unknown('A-01').notApplicable('A-02', 'Gibt es nicht').answer('B-01', 1),
      recent.answer('A-01', 4).answer('A-02', 4).unknown('B-01'),
    )
    expect(result.answers).toEqual([
      { question: 'A-01', earlier: 'unknown', later: 4 },
      { question: 'B-01', earlier: 1, later: 'unknown' },
    ])
    expect(result.earlier.mean).toEqual([2, 5])
  })

  test('[S28] in another major version the same id may mean something else', () => {
    const next = scenario(sketch({ A: [{}, {}] }, { version: '2.0.0' }))
    expect(compare(old.answer('A-01', 3), next.answer('A-01', 3))).toMatchObject({
      common: 0,
      later: { mean: null, target: null, mustMet: 0 },
      domains: [],
      answers: [],
    })
  })

  test('[S28] another questionnaire has no question in common', () => {
    const other = scenario(sketch({ A: [{}, {}] }, { id: 'other' }))
    expect(compare(old.answer('A-01', 3), other.answer('A-01', 3)).common).toBe(0)
  })

  test('[S28] nothing in common is undefined, not 0', () => {
    expect(compare(old, recent).later).toEqual({ mean: null, target: null, mustMet: 0 })
  })
})

test('[S28] both sides are held against the later targets, so a lowered target is no progress', () => {
  const result = compare(old.target('*', 5).answerRest(2), recent.target('*', 2).answerRest(2))
  expect(result.earlier).toEqual(result.later)
})

test('[S28] a changed weight is no change of the municipality', () => {
  const heavier = scenario(sketch({ A: [{ w: 1, must: true }, { w: 3 }] }, { version: '1.1.0' }))
  const result = compare(old.answer('A-01', 1).answer('A-02', 4), heavier.answer('A-01', 1).answer('A-02', 4))
  expect(result.earlier).toEqual(result.later)
})

test('[S30] a comparison carries no name', () => {
  const result = compare(old.with({ municipality: { name: 'Musterstadt' } }).answerRest(3), recent.answerRest(4))
  expect(JSON.stringify(result)).not.toContain('Musterstadt')
})
