import { describe, expect, test } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { needsOf } from './needs.ts'
import { questionStates } from './questionState.ts'

describe('[S24] classes', () => {
  const needOf = (question: { w: number; must?: boolean; t?: number }, level: number) =>
    scenario(sketch({ A: [question] }))
      .answer('A-01', level)
      .score().needs[0]

  test.each([
    [{ w: 2 }, 0, 'kurzfristig', 6],
    [{ w: 3 }, 1, 'kurzfristig', 6],
    [{ w: 1, t: 5 }, 0, 'mittelfristig', 5],
    [{ w: 3 }, 2, 'mittelfristig', 3],
    [{ w: 1 }, 0, 'mittelfristig', 3],
    [{ w: 2 }, 2, 'laufend', 2],
    [{ w: 1 }, 2, 'laufend', 1],
  ] as const)('[S24] %o at level %i: %s with P = %i', (question, level, need, gap) => {
    expect(needOf(question, level)).toEqual({ question: 'A-01', need, gap, clarify: false })
  })

  test('[S24] a MUSS below 3 is sofort, however small its gap', () => {
    expect(needOf({ w: 1, must: true }, 2)).toMatchObject({ need: 'sofort', gap: 1 })
  })

  test('[S24] a MUSS is measured against 3 at least', () => {
    expect(needOf({ w: 2, must: true, t: 1 }, 1)).toMatchObject({ need: 'sofort', gap: 4 })
    expect(needOf({ w: 2, t: 1 }, 1)).toBeUndefined()
  })

  test('[S24] a MUSS that is met but below its own target is classed by its gap', () => {
    expect(needOf({ w: 3, must: true, t: 5 }, 3)).toMatchObject({ need: 'kurzfristig', gap: 6 })
    expect(needOf({ w: 1, must: true, t: 4 }, 3)).toMatchObject({ need: 'laufend', gap: 1 })
  })

  test('[S24] no need where the target is reached', () => {
    expect(needOf({ w: 3, must: true }, 3)).toBeUndefined()
    expect(needOf({ w: 3 }, 5)).toBeUndefined()
  })

  test('[S24] unknown is a clarification task of the class of level 0', () => {
    const told = scenario(sketch({ A: [{ w: 1, must: true }, { w: 2 }] }))
      .unknown('A-01')
      .unknown('A-02')
    expect(told.score().needs).toEqual([
      { question: 'A-01', need: 'sofort', gap: 3, clarify: true },
      { question: 'A-02', need: 'kurzfristig', gap: 6, clarify: true },
    ])
  })

  test('[S24] what is open, na or out of scope has no gap', () => {
    const told = scenario(sketch({ A: [{ must: true }, { must: true }, { when: { scope: 'server' } }] }))
      .notApplicable('A-02', 'Macht das Rechenzentrum')
      .scope('server', false)
    expect(told.score().needs).toEqual([])
  })
})

describe('[S25] order', () => {
  const questionnaire = sketch({
    A: [
      { w: 1, rank: 9 },
      { w: 3, rank: 8 },
      { w: 3, must: true, rank: 7 },
    ],
    B: [
      { w: 2, rank: 2 },
      { w: 1, must: true, rank: 5 },
    ],
  })

  test('[S25] class first, then rank', () => {
    const { needs } = scenario(questionnaire).answerRest(0).score()
    expect(needs.map((need) => need.question)).toEqual(['B-02', 'A-03', 'B-01', 'A-02', 'A-01'])
  })

  test('[S25] a larger gap does not overtake within its class', () => {
    const { needs } = scenario(questionnaire).answer('A-02', 0).answer('B-01', 0).score()
    expect(needs.map(({ question, gap }) => [question, gap])).toEqual([
      ['B-01', 6],
      ['A-02', 9],
    ])
  })

  test('[S25] ties keep the order of the questionnaire', () => {
    // the parser refuses equal ranks; the order would hold all the same
    const states = questionStates(questionnaire, scenario(questionnaire).answerRest(0).assessment())
    const tied = states.map((state) => ({
      ...state,
      must: null,
      question: { ...state.question, rank: 1, w: 1, weight: 1 },
    }))
    const ids = states.map((state) => state.question.id)
    expect(needsOf(tied).map((need) => need.question)).toEqual(ids)
  })
})
