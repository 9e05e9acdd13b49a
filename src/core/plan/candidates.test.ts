import { expect, test } from 'vitest'
import { measure, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { candidatesOf } from './candidates.ts'
import { deriveMeasures } from './proposals.ts'

const questionnaire = sketch({ A: [{ w: 1 }, { w: 3, must: true }, { w: 3 }, { w: 2 }] })
const start = scenario(questionnaire).answer('A-01', 0).answer('A-02', 1).answer('A-03', 0).answer('A-04', 5)

function candidates(told: typeof start) {
  const assessment = told.assessment()
  const proposals = deriveMeasures(questionnaire, assessment, told.score())
  return candidatesOf(assessment, proposals, { language: 'de', fallback: 'de' }).map(({ measure: { id }, need }) => [
    id,
    need,
  ])
}

test('[S25] proposals are to choose from, the most urgent first', () => {
  expect(candidates(start)).toEqual([
    ['proposal:A-02', 'sofort'],
    ['proposal:A-03', 'kurzfristig'],
    ['proposal:A-01', 'mittelfristig'],
  ])
})

test('[S27] a measure of the plan stands for what it serves, and one that closes no gap comes last', () => {
  const told = start.with({ measures: [measure(['A-04']), measure(['A-01', 'A-03'])] })
  expect(candidates(told)).toEqual([
    ['proposal:A-02', 'sofort'],
    ['measure-A-01-A-03', 'kurzfristig'],
    ['measure-A-04', null],
  ])
})

test('[S27] what is finished is nothing to choose any more, even before the answer is reviewed', () => {
  const told = start.with({ measures: [{ ...measure(['A-02']), status: 'done' }] })
  expect(candidates(told).map(([id]) => id)).toEqual(['proposal:A-03', 'proposal:A-01'])
})
