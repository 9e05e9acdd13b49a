import { expect, test } from 'vitest'
import { measure, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { deriveMeasures } from '../../core/plan/proposals.ts'
import { score } from '../../core/scoring/score.ts'
import { NO_FILTER, passing } from './filter.ts'

const questionnaire = sketch({ BAK: [{ must: true }, { w: 3 }], NET: [{ must: true }, {}] })
const assessment = scenario(questionnaire)
  .answerRest(0)
  .with({ measures: [measure(['BAK-01', 'NET-02'])] })
  .assessment()
const proposals = deriveMeasures(questionnaire, assessment, score(questionnaire, assessment))
const left = (filter: Partial<typeof NO_FILTER>) =>
  passing(proposals, { ...NO_FILTER, ...filter }).map(({ question }) => question.id)

test('without a filter all pass, in their order', () => {
  expect(passing(proposals, NO_FILTER)).toEqual(proposals)
})

test('each filter asks for one thing, several for all of them', () => {
  expect(left({ domain: 'NET' })).toEqual(['NET-01', 'NET-02'])
  expect(left({ unplanned: true })).toEqual(['NET-01', 'BAK-02'])
  expect(left({ must: true })).toEqual(['BAK-01', 'NET-01'])
  expect(left({ quickWins: true })).toEqual(['BAK-01', 'NET-01'])
  expect(left({ quickWins: true, unplanned: true, domain: 'BAK' })).toEqual([])
})
