import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RUNS, randomVector } from '../../../tests/randomVector.ts'
import { type Scenario, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { fromVector } from '../../../tests/vectors.ts'
import { explainStufe } from './explainStufe.ts'
import { questionStates } from './questionState.ts'
import { isApplicable } from './score.types.ts'

function explain(told: Scenario, domain: string) {
  const states = questionStates(told.questionnaire, told.assessment())
  return explainStufe(states.filter((state) => state.domain.id === domain))
}

test('[S7] [S12] [S13] what is explained is what is computed, for every Themenfeld of every random check', () => {
  fc.assert(
    fc.property(randomVector(), (vector) => {
      const told = fromVector(vector)
      for (const score of told.score().domains) {
        const explained = explain(told, score.id)
        if (!isApplicable(score) || score.stufe === null) {
          expect(explained).toBeNull()
          continue
        }
        const { stufe, mean, cap, cappedBy } = score
        expect(explained).toMatchObject({ stufe, mean, cap, cappedBy })
        expect(explained?.stufe).toBe(Math.min(explained?.cap ?? 0, explained?.uncapped ?? 0))
      }
    }),
    RUNS,
  )
})

test('[S13] its own numbers add up: terms to the sum, each S(n) from the same terms', () => {
  fc.assert(
    fc.property(randomVector(), (vector) => {
      const told = fromVector(vector)
      for (const { id } of told.questionnaire.domains) {
        const explained = explain(told, id)
        if (explained === null) continue
        const { terms, weight, sum, steps } = explained
        expect(terms.reduce((total, term) => total + term.weight, 0)).toBe(weight)
        expect(terms.reduce((total, term) => total + term.weight * term.level, 0)).toBe(sum)
        for (const { n, sum: upTo, share, needed, reached } of steps) {
          expect(terms.reduce((total, term) => total + term.weight * Math.min(term.level, n), 0)).toBe(upTo)
          expect(share[0] * weight).toBe(upTo * share[1])
          expect(reached).toBe(share[0] * needed[1] >= needed[0] * share[1])
        }
      }
    }),
    RUNS,
  )
})

test('[S13] an example by hand: a good average that one missed MUSS caps', () => {
  const told = scenario(sketch({ BAK: [{ w: 3, must: true }, { w: 2 }, { w: 1 }, {}] }))
    .answer('BAK-01', 2)
    .answer('BAK-02', 5)
    .unknown('BAK-03')
  expect(explain(told, 'BAK')).toEqual({
    terms: [
      { question: 'BAK-01', weight: 3, level: 2 },
      { question: 'BAK-02', weight: 2, level: 5 },
      { question: 'BAK-03', weight: 1, level: 0 },
    ],
    weight: 6,
    sum: 16,
    mean: [8, 3],
    steps: [
      { n: 3, sum: 12, share: [2, 1], needed: [57, 20], reached: false },
      { n: 4, sum: 14, share: [7, 3], needed: [19, 5], reached: false },
      { n: 5, sum: 16, share: [8, 3], needed: [19, 4], reached: false },
    ],
    average: 2,
    uncapped: 2,
    cap: 2,
    cappedBy: ['BAK-01'],
    stufe: 2,
  })
})

test('[S13] nothing answered, nothing to explain', () => {
  expect(explain(scenario(sketch({ BAK: [{ must: true }] })), 'BAK')).toBeNull()
})
