import { expect, test } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { groupFigures } from './groupFigures.ts'

const start = scenario(sketch({ A: [{ must: true }, {}], B: [{ when: { scope: 'server' } }] }))
const at = (level: number) => start.answerRest(level).score()
const withoutServer = (level: number) => start.scope('server', false).answerRest(level).score()

const MEAN = { lower: [1, 1], median: [2, 1], upper: [3, 1] }
const TARGET = { lower: [1, 3], median: [2, 3], upper: [1, 1] }

test('[S30] no group figures from fewer than five', () => {
  expect(groupFigures([])).toBeNull()
  expect(groupFigures([at(1), at(2), at(3), at(4)])).toBeNull()
  expect(groupFigures([at(1), at(2), at(3), at(4), at(5)])).not.toBeNull()
})

test('[S30] the group is told by quartiles and counts of stages', () => {
  // in A the MUSS at level 1 and 2 cap the Stufe
  const stufe = MEAN
  expect(groupFigures([at(5), at(1), at(2), at(0), at(3)])).toEqual({
    members: 5,
    stages: { none: 0, 'below-minimum': 3, minimum: 0, 'near-target': 0, target: 2 },
    mean: MEAN,
    target: TARGET,
    domains: [
      { id: 'A', members: 5, mean: MEAN, target: TARGET, stufe },
      { id: 'B', members: 5, mean: MEAN, target: TARGET, stufe: MEAN },
    ],
  })
})

test('[S30] a Themenfeld that fewer than five answered shows nothing', () => {
  const group = groupFigures([at(1), at(2), at(3), at(4), withoutServer(5)])
  expect(group?.domains).toMatchObject([
    { id: 'A', members: 5, mean: { median: [3, 1] } },
    { id: 'B', members: 4, mean: null, target: null, stufe: null },
  ])
})

test('[S30] the same for every order of members: nobody can be read from a place', () => {
  const members = [at(5), at(1), withoutServer(2), at(0), at(3), start.score()]
  expect(groupFigures(members.toReversed())).toEqual(groupFigures(members))
})

test('[S30] members without a figure are counted, not treated as 0', () => {
  const group = groupFigures([at(2), at(2), at(2), at(2), at(2), start.score()])
  expect(group).toMatchObject({
    members: 6,
    mean: { lower: [2, 1], median: [2, 1] },
    stages: { none: 1, 'below-minimum': 5 },
  })
})
