import { expect, test } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'

test('[S15] the whole is one sum, so a small Themenfeld cannot be gamed', () => {
  const { overall } = scenario(sketch({ BIG: [{ w: 3 }, { w: 3 }, { w: 3 }], TINY: [{ w: 1 }] }))
    .answer('TINY-01', 5)
    .answerRest(1)
    .score()
  // the mean of the two means would be 3
  expect(overall).toMatchObject({ mean: [7, 5], target: [2, 5] })
})

test('[S15] ranges and coverage are pooled, too', () => {
  const { overall } = scenario(sketch({ A: [{ w: 3 }, { w: 1 }], B: [{ w: 2 }] }))
    .answer('A-01', 3)
    .unknown('B-01')
    .score()
  expect(overall).toMatchObject({
    coverage: [5, 6],
    known: [1, 2],
    meanMin: [3, 2],
    meanMax: [4, 1],
    targetMin: [1, 2],
    targetMax: [1, 1],
  })
})

test('[S14] a Themenfeld that does not apply is left out of everything', () => {
  const alone = scenario(sketch({ A: [{ w: 2 }] }))
    .answerRest(2)
    .score()
  const beside = scenario(sketch({ A: [{ w: 2 }], SRV: [{ w: 3, must: true, when: { scope: 'server' } }] }))
  expect(beside.scope('server', false).answer('A-01', 2).score().overall).toEqual(alone.overall)
})

test('[S16] weakest is the lowest Stufe, even with a better Z', () => {
  const told = scenario(sketch({ A: [{ w: 1, must: true }, { w: 3 }, { w: 3 }], B: [{ w: 1 }] }))
    .answer('A-01', 0)
    .answer('B-01', 2)
    .answerRest(3)
  const [a, b] = told.score().domains
  expect(a).toMatchObject({ stufe: 1, target: [6, 7] })
  expect(b).toMatchObject({ stufe: 2, target: [2, 3] })
  expect(told.score().overall.weakest).toBe('A')
})

test('[S16] at the same Stufe the lower Z is weaker, then the questionnaire order', () => {
  const told = scenario(sketch({ A: [{}, {}], B: [{}, {}], C: [{}, {}] })).answer('A-01', 3)
  expect(told.answerRest(2).score().overall.weakest).toBe('B')
  expect(told.answer('C-01', 1).answer('C-02', 3).answerRest(2).score().overall.weakest).toBe('B')
})

test('[S16] a Themenfeld without an answer has no Stufe and is not the weakest', () => {
  const told = scenario(sketch({ A: [{}], B: [{}] }))
  expect(told.answer('B-01', 5).score().overall.weakest).toBe('B')
  expect(told.score().overall.weakest).toBeNull()
})

test('[S17] provisional while a MUSS is open, however much is covered', () => {
  const told = scenario(sketch({ A: [{ w: 1, must: true }, { w: 3 }, { w: 3 }] }))
    .answer('A-02', 3)
    .answer('A-03', 3)
  expect(told.score().overall).toMatchObject({ coverage: [6, 7], provisional: true })
  expect(told.answer('A-01', 0).score().overall.provisional).toBe(false)
})

test('[S17] provisional while any one Themenfeld is covered by less than 80 %', () => {
  const told = scenario(sketch({ A: [{ w: 3 }, { w: 3 }, { w: 3 }], B: [{ w: 3 }, { w: 1 }] }))
  const thin = told.answer('A-01', 3).answer('A-02', 3).answer('A-03', 3).answer('B-01', 3)
  // 12 of 13 overall, 3 of 4 in B
  expect(thin.score().overall).toMatchObject({ coverage: [12, 13], provisional: true })
})

test('[S17] exactly 80 % is enough', () => {
  const told = scenario(sketch({ A: [{ w: 3 }, { w: 1 }, { w: 1 }] }))
  expect(told.answer('A-01', 3).answer('A-02', 3).score().overall).toMatchObject({
    coverage: [4, 5],
    provisional: false,
  })
})

test('[S17] unknown is an answer: it covers', () => {
  const told = scenario(sketch({ A: [{ must: true }, {}] }))
  expect(told.unknown('A-01').unknown('A-02').score().overall.provisional).toBe(false)
})
