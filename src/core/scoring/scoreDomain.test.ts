import { expect, test } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'

/** Weights 3, 2, 1; the first is a MUSS. */
const start = scenario(sketch({ BAK: [{ w: 3, must: true }, { w: 2 }, { w: 1 }] }))

function bak(told: typeof start) {
  return told.score().domains[0]
}

test('[S7] R is the weighted mean of what is answered', () => {
  expect(bak(start.answer('BAK-01', 4).answer('BAK-02', 1))).toMatchObject({ mean: [14, 5] })
})

test('[S7] R is undefined while nothing is answered', () => {
  expect(bak(start)).toMatchObject({ mean: null, target: null, stufe: null })
})

test('[S2] unknown lowers R exactly as level 0 does', () => {
  const unknown = bak(start.answer('BAK-01', 3).unknown('BAK-02'))
  const absent = bak(start.answer('BAK-01', 3).answer('BAK-02', 0))
  expect(unknown).toMatchObject({ mean: [9, 5], unknown: 1 })
  expect(absent).toMatchObject({ mean: [9, 5], unknown: 0 })
})

test('[S5] an open question lowers neither R nor Z, but the lower end of their ranges', () => {
  expect(bak(start.answer('BAK-01', 3))).toMatchObject({
    mean: [3, 1],
    target: [1, 1],
    meanMin: [3, 2],
    targetMin: [1, 2],
  })
})

test('[S8] a 5 here never pays for a 1 there', () => {
  expect(bak(start.answer('BAK-02', 5).answer('BAK-03', 1))).toMatchObject({ mean: [11, 3], target: [7, 9] })
})

test('[S9] open and unknown span the range from 0 to the top of their scale', () => {
  // 9 of 18 at worst; at best 2·5 and 1·5 more, towards a target of 3 only 2·3 and 1·3
  expect(bak(start.answer('BAK-01', 3).unknown('BAK-02'))).toMatchObject({
    meanMin: [3, 2],
    meanMax: [4, 1],
    targetMin: [1, 2],
    targetMax: [1, 1],
  })
})

test('[S9] the range of a three-step question ends at 3', () => {
  const told = scenario(sketch({ BAK: [{ top: 3 }, { top: 3, t: 5 }] })).answer('BAK-01', 2)
  expect(bak(told)).toMatchObject({ meanMin: [1, 1], meanMax: [5, 2], targetMin: [1, 4], targetMax: [5, 8] })
})

test('[S10] coverage counts unknown, known share does not', () => {
  expect(bak(start.answer('BAK-01', 3).unknown('BAK-02'))).toMatchObject({ coverage: [5, 6], known: [1, 2] })
})

test('[S10] coverage is a share of what applies: na leaves it', () => {
  const told = start.answer('BAK-01', 3).notApplicable('BAK-02', 'Gibt es nicht')
  expect(bak(told)).toMatchObject({ coverage: [3, 4], na: 1, applicable: 2 })
})

test('[S11] the MUSS are listed by what became of them', () => {
  const told = scenario(sketch({ BAK: Array.from({ length: 7 }, () => ({ must: true })) }))
    .answer('BAK-01', 3)
    .answer('BAK-02', 2)
    .unknown('BAK-03')
    .notApplicable('BAK-04', 'Gibt es nicht')
    .notApplicable('BAK-05', 'Gibt es nicht')
    .confirm('BAK-05', 'Leitung')
    .answer('BAK-06', 4)
  expect(bak(told)).toMatchObject({
    must: { met: ['BAK-01', 'BAK-06'], missed: ['BAK-02'], unclear: ['BAK-03', 'BAK-04'], open: ['BAK-07'] },
  })
})

test('[S14] a Themenfeld without an applicable question carries counts only', () => {
  const told = scenario(sketch({ BAK: [{ when: { scope: 'server' } }, { w: 2 }] }))
    .scope('server', false)
    .notApplicable('BAK-02', 'Gibt es nicht')
  expect(bak(told)).toStrictEqual({
    id: 'BAK',
    applicable: 0,
    answered: 0,
    unknown: 0,
    na: 1,
    outOfScope: 1,
    must: { met: [], missed: [], unclear: [], open: [] },
  })
})

test('[S14] a MUSS set to na without confirmation stays listed when nothing else applies', () => {
  const told = start
    .notApplicable('BAK-01', 'Macht das Rechenzentrum')
    .notApplicable('BAK-02', 'Gibt es nicht')
    .notApplicable('BAK-03', 'Gibt es nicht')
  expect(bak(told)).toMatchObject({ applicable: 0, must: { unclear: ['BAK-01'] } })
  expect(told.score().overall).toMatchObject({ mean: null, weakest: null, stage: 'below-minimum' })
})
