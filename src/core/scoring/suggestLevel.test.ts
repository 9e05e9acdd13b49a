import { expect, test } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { suggestLevel } from './suggestLevel.ts'

const questionnaire = sketch({
  A: [
    { criteria: ['core'] },
    { criteria: ['core', 'core'] },
    { criteria: ['core', 'core', 'core'] },
    { criteria: ['core', 'core', 'core', 'core', 'more'] },
    { criteria: ['more'] },
    {},
  ],
})

function suggest(place: number, ...ticked: string[]) {
  const question = questionnaire.domains[0]?.questions[place - 1]
  if (!question) throw new Error(`no question ${place}`)
  return suggestLevel(question, Object.fromEntries(ticked.map((id) => [id, true])))
}

test.each([
  [1, 0, 0],
  [1, 1, 3],
  [2, 0, 0],
  [2, 1, 2],
  [2, 2, 3],
  [3, 1, 1],
  [3, 2, 2],
  [3, 3, 3],
  [4, 0, 0],
  [4, 1, 1],
  [4, 2, 2],
  [4, 3, 2],
  [4, 4, 3],
])('[S31] of %i core criteria %i ticked suggest level %i', (core, ticked, level) => {
  expect(suggest(core, ...['a', 'b', 'c', 'd'].slice(0, ticked))).toBe(level)
})

test('[S31] more-criteria neither raise nor lower the suggestion', () => {
  expect(suggest(4, 'a', 'b', 'c', 'd')).toBe(3)
  expect(suggest(4, 'e')).toBe(0)
  expect(suggest(4, 'a', 'e')).toBe(1)
})

test('[S31] nothing is suggested without core criteria', () => {
  expect(suggest(5, 'a')).toBeNull()
  expect(suggest(6)).toBeNull()
})

test('[S31] ticks that were taken back or belong to another version do not count', () => {
  const question = questionnaire.domains[0]?.questions[1]
  expect(question && suggestLevel(question, { a: true, b: false, z: true })).toBe(2)
})

test('[S31] ticked criteria are no answer: the question stays open', () => {
  const start = scenario(questionnaire)
  const ticked = start.with({ answers: { 'A-01': { criteria: { a: true }, at: '2026-11-02T10:00:00Z' } } })
  expect(ticked.score()).toEqual(start.score())
})
