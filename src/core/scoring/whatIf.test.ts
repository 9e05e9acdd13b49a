import { expect, test } from 'vitest'
import { measure, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { score } from './score.ts'
import { whatIf } from './whatIf.ts'

const questionnaire = sketch({
  BAK: [{ w: 3, must: true }, { w: 2 }, { top: 3 }, { when: { scope: 'server' } }],
})
const start = scenario(questionnaire).answer('BAK-01', 1).unknown('BAK-02').scope('server', false)

function valuesAfter(told: typeof start, ...done: ReturnType<typeof measure>[]) {
  const { answers } = whatIf(questionnaire, told.assessment(), done)
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answer.value]))
}

test('[S27] a finished measure sets its questions to 3', () => {
  expect(valuesAfter(start, measure(['BAK-01', 'BAK-02', 'BAK-03']))).toEqual({
    'BAK-01': '3',
    'BAK-02': '3',
    'BAK-03': 'yes',
  })
})

test('[S27] a level above 3 does not sink', () => {
  expect(valuesAfter(start.answer('BAK-01', 5), measure(['BAK-01']))['BAK-01']).toBe('5')
})

test('[S27] a stated goal replaces the 3, for its question only', () => {
  const done = measure(['BAK-01', 'BAK-02'], { 'BAK-01': 5 })
  expect(valuesAfter(start, done)).toMatchObject({ 'BAK-01': '5', 'BAK-02': '3' })
  expect(valuesAfter(start, measure(['BAK-01'], { 'BAK-01': 2 }))['BAK-01']).toBe('2')
})

test('[S27] a stated goal never lowers either', () => {
  expect(valuesAfter(start.answer('BAK-01', 4), measure(['BAK-01'], { 'BAK-01': 2 }))['BAK-01']).toBe('4')
})

test('[S27] of several measures the highest goal counts', () => {
  const done = [measure(['BAK-01'], { 'BAK-01': 4 }), measure(['BAK-01'])]
  expect(valuesAfter(start, ...done)['BAK-01']).toBe('4')
  expect(valuesAfter(start, ...done.toReversed())['BAK-01']).toBe('4')
})

test('[S27] where the scale lacks the goal, no more than the goal is claimed', () => {
  expect(valuesAfter(start, measure(['BAK-03'], { 'BAK-03': 1 }))['BAK-03']).toBe('no')
  expect(valuesAfter(start, measure(['BAK-03'], { 'BAK-03': 5 }))['BAK-03']).toBe('yes')
})

test('[S27] a step down the scale is no lift', () => {
  const partly = start.answer('BAK-03', 2)
  expect(valuesAfter(partly, measure(['BAK-03'], { 'BAK-03': 1 }))['BAK-03']).toBe('partly')
})

test('[S27] na and out of scope stay what they are', () => {
  const told = start.notApplicable('BAK-02', 'Gibt es nicht').answer('BAK-04', 1)
  expect(valuesAfter(told, measure(['BAK-02', 'BAK-04']))).toMatchObject({ 'BAK-02': 'na', 'BAK-04': '1' })
})

test('[S27] a measure for a question of another version changes nothing', () => {
  expect(valuesAfter(start, measure(['OLD-01']))).toEqual({ 'BAK-01': '1', 'BAK-02': 'unknown' })
})

test('[S27] the assessment itself stays untouched, and nothing done changes nothing', () => {
  const before = start.assessment()
  const copy = structuredClone(before)
  whatIf(questionnaire, before, [measure(['BAK-01'])])
  expect(before).toEqual(copy)
  expect(whatIf(questionnaire, before, [])).toEqual(before)
})

test('[S27] the figures are the same function on changed answers', () => {
  const after = score(questionnaire, whatIf(questionnaire, start.assessment(), [measure(['BAK-01', 'BAK-02'])]))
  expect(after).toEqual(start.answer('BAK-01', 3).answer('BAK-02', 3).score())
})
