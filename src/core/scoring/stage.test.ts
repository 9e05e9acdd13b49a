import { describe, expect, test } from 'vitest'
import { type Scenario, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'

function stageOf(told: Scenario) {
  return told.score().overall.stage
}

describe('[S18] the order of the rule', () => {
  const start = scenario(sketch({ A: [{ must: true }, { must: true }, { w: 3 }] }))

  test('[S18] no stage while any MUSS is open, even if another is missed', () => {
    expect(stageOf(start)).toBeNull()
    expect(stageOf(start.answer('A-01', 0).answer('A-03', 5))).toBeNull()
  })

  test('[S18] a missed or unclear MUSS comes before "provisional"', () => {
    // 2 of 5 covered
    expect(stageOf(start.answer('A-01', 3).answer('A-02', 2))).toBe('below-minimum')
    expect(stageOf(start.answer('A-01', 3).unknown('A-02'))).toBe('below-minimum')
    expect(stageOf(start.answer('A-01', 3).notApplicable('A-02', 'Macht der Kreis'))).toBe('below-minimum')
  })

  test('[S18] no stage while provisional', () => {
    expect(stageOf(start.answer('A-01', 3).answer('A-02', 3))).toBeNull()
  })

  test('[S18] no stage where nothing applies', () => {
    const none = start.notApplicable('A-03', 'Gibt es nicht')
    const confirmed = ['A-01', 'A-02'].reduce(
      (told, id) => told.notApplicable(id, 'Gibt es nicht').confirm(id, 'ISB'),
      none,
    )
    expect(confirmed.score().overall).toMatchObject({ provisional: false, stage: null })
  })
})

describe('[S18] thresholds', () => {
  /** 100 questions in A, one at target in B */
  const start = scenario(sketch({ A: Array.from({ length: 100 }, () => ({})), B: [{}] })).answer('B-01', 3)
  const idsInA = start.questionnaire.domains[0]?.questions.map((question) => question.id) ?? []

  /** every third point that is missing leaves one question at 0, what is left over one at 1 or 2 */
  const withMissing = (points: number) => {
    const absent = idsInA.slice(0, Math.floor(points / 3))
    const partial = points % 3 > 0 ? idsInA.slice(absent.length, absent.length + 1) : []
    const zeroes = absent.reduce((told, id) => told.answer(id, 0), start)
    return partial.reduce((told, id) => told.answer(id, 3 - (points % 3)), zeroes).answerRest(3)
  }

  test.each([
    [15, 'target'],
    [16, 'near-target'],
    [60, 'near-target'],
    [61, 'minimum'],
  ])('[S18] %i of 300 points missing: %s', (missing, stage) => {
    expect(stageOf(withMissing(missing))).toBe(stage)
  })

  test('[S18] every Themenfeld must reach it: a good one does not carry a bad one', () => {
    expect(stageOf(start.answer('B-01', 2).answerRest(5))).toBe('minimum')
  })

  test('[S18] an open question counts as 0 here, so leaving it open does not pay', () => {
    const honest = withMissing(18)
    expect(stageOf(honest)).toBe('near-target')
    expect(stageOf(honest.open('A-01').open('A-02'))).toBe('near-target')
    expect(stageOf(honest.answer('A-01', 3))).toBe('target')
  })
})

describe('[S18] questions of weight 3', () => {
  const start = scenario(sketch({ A: [{ w: 3 }, ...Array.from({ length: 30 }, () => ({ w: 2 }))] }))

  test.each([
    [3, 'target'],
    [2, 'near-target'],
    [1, 'minimum'],
    [0, 'minimum'],
  ])('[S18] one of them at %i among nothing but 5s: %s', (level, stage) => {
    expect(stageOf(start.answer('A-01', level).answerRest(5))).toBe(stage)
  })

  test('[S18] open or unknown they bar both better stages', () => {
    const rest = start.answer('A-01', 3).answerRest(5)
    expect(stageOf(rest.open('A-01'))).toBe('minimum')
    expect(stageOf(rest.unknown('A-01'))).toBe('minimum')
  })

  test('[S18] na they bar nothing', () => {
    expect(stageOf(start.notApplicable('A-01', 'Gibt es nicht').answerRest(3))).toBe('target')
  })
})

describe('[S18] targets', () => {
  const start = scenario(sketch({ A: [{ w: 2 }, { w: 2 }] }))

  test('[S18] a target below 3 buys nothing', () => {
    expect(stageOf(start.answerRest(1).target('*', 1))).toBe('minimum')
    expect(stageOf(start.answerRest(1).target('*', 1))).toBe(stageOf(start.answerRest(1)))
  })

  test('[S18] a target above 3 is held against what it demands', () => {
    expect(stageOf(start.answerRest(3))).toBe('target')
    expect(stageOf(start.answerRest(3).target('*', 5))).toBe('minimum')
    expect(stageOf(start.answerRest(5).target('*', 5))).toBe('target')
  })
})

test('[S19] "nicht geklärt" can be told from "nicht erfüllt": the counts stand beside the stage', () => {
  const start = scenario(sketch({ A: [{ must: true }, { must: true }, { must: true }] })).answer('A-01', 3)
  const { overall: unclear } = start.unknown('A-02').notApplicable('A-03', 'Macht der Kreis').score()
  expect(unclear).toMatchObject({ stage: 'below-minimum', must: { met: 1, missed: 0, unclear: 2, open: 0, total: 3 } })
  const { overall: missed } = start.unknown('A-02').answer('A-03', 1).score()
  expect(missed).toMatchObject({ stage: 'below-minimum', must: { met: 1, missed: 1, unclear: 1, open: 0, total: 3 } })
})

test('[S19] "x erfüllt, y nicht erfüllt, z ungeklärt, v offen von n" adds up, confirmed na left out', () => {
  const { overall } = scenario(
    sketch({ A: Array.from({ length: 5 }, () => ({ must: true })), B: [{ must: true }, {}] }),
  )
    .answer('A-01', 3)
    .answer('A-02', 0)
    .unknown('A-03')
    .notApplicable('A-04', 'Gibt es nicht')
    .confirm('A-04', 'Leitung')
    .answer('B-01', 4)
    .score()
  expect(overall.must).toEqual({ met: 2, missed: 1, unclear: 1, open: 1, total: 5 })
})

test('[S20] a Kurz-Check knows no stage above minimum', () => {
  const questionnaire = sketch({ A: [{ must: true }, { w: 3 }] }, { stages: 'minimum-only' })
  const start = scenario(questionnaire)
  expect(stageOf(start.answerRest(5))).toBe('minimum')
  expect(stageOf(start.answer('A-01', 2).answerRest(5))).toBe('below-minimum')
  expect(stageOf(start.answer('A-02', 5))).toBeNull()
  expect(stageOf(start.answer('A-01', 5))).toBeNull()
})
