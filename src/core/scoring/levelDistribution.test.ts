import { expect, test } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { levelDistribution } from './levelDistribution.ts'
import { questionStates } from './questionState.ts'

test('[S2] [S3] every applicable question is counted once, "weiß nicht" never as level 0', () => {
  const told = scenario(sketch({ BAK: Array.from({ length: 8 }, () => ({})) }))
    .answer('BAK-01', 0)
    .answer('BAK-02', 3)
    .answer('BAK-03', 3)
    .answer('BAK-04', 5)
    .unknown('BAK-05')
    .notApplicable('BAK-06', 'Gibt es nicht')
    .notApplicable('BAK-07')
  expect(levelDistribution(questionStates(told.questionnaire, told.assessment()))).toEqual({
    levels: [1, 0, 0, 2, 0, 1],
    unknown: 1,
    open: 2,
  })
})
