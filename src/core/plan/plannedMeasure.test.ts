import { expect, test } from 'vitest'
import { measure, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { score } from '../scoring/score.ts'
import { whatIf } from '../scoring/whatIf.ts'
import { plannedFrom, servingAlso } from './plannedMeasure.ts'
import { deriveMeasures } from './proposals.ts'

const questionnaire = sketch({
  BAK: [
    { w: 3, must: true },
    { w: 2, t: 4 },
  ],
})
const assessment = scenario(questionnaire).answer('BAK-01', 1).answer('BAK-02', 1).assessment()
const [first, second] = deriveMeasures(questionnaire, assessment, score(questionnaire, assessment))
if (!first || !second) throw new Error('two gaps give two proposals')

const ORIGIN = { id: 'm1', at: '2026-12-01T09:00:00Z', language: 'en', fallback: 'de' }

test('a proposal that is taken is open, nobody’s and without a date, and aims at the target', () => {
  expect(plannedFrom(first, ORIGIN)).toEqual({
    id: 'm1',
    title: 'Maßnahme umsetzen',
    questions: ['BAK-01'],
    lifts: [{ question: 'BAK-01', to: 3 }],
    status: 'open',
    effort: 2,
    days: 5,
    history: [{ at: '2026-12-01T09:00:00Z', to: 'open' }],
  })
})

test('without a measure in the questionnaire it is called by its question, and no effort is made up', () => {
  const planned = plannedFrom(second, ORIGIN)
  expect(planned).toMatchObject({ title: 'Frage BAK-02?', lifts: [{ question: 'BAK-02', to: 4 }] })
  expect(planned).not.toHaveProperty('effort')
  expect(planned).not.toHaveProperty('days')
})

test('a measure serves one more question, with its target, and keeps everything that was planned', () => {
  const before = { ...plannedFrom(first, ORIGIN), owner: 'IT', due: '2027-01-31' }
  expect(servingAlso(before, second)).toEqual({
    ...before,
    questions: ['BAK-01', 'BAK-02'],
    lifts: [
      { question: 'BAK-01', to: 3 },
      { question: 'BAK-02', to: 4 },
    ],
  })
})

test('a question that it serves already changes nothing', () => {
  const before = measure(['BAK-01'])
  expect(servingAlso(before, first)).toBe(before)
})

test('[S27] taken and done, a proposal closes its gap and is gone', () => {
  const done = [plannedFrom(first, ORIGIN), plannedFrom(second, { ...ORIGIN, id: 'm2' })]
  const after = whatIf(questionnaire, assessment, done)
  expect(deriveMeasures(questionnaire, after, score(questionnaire, after))).toEqual([])
})
