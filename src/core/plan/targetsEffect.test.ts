import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionsIn, RUNS, randomVector } from '../../../tests/randomVector.ts'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { fromVector } from '../../../tests/vectors.ts'
import { compareFractions } from '../scoring/fraction.ts'
import { NEEDS, STAGES, type Stage } from '../scoring/score.types.ts'
import { type Targets, WHOLE } from './targets.ts'
import { type TargetsFigures, targetsEffect } from './targetsEffect.ts'

const questionnaire = sketch({
  BAK: [{ w: 3, must: true }, { w: 2 }],
  NET: [{ w: 1 }, { when: { scope: 'server' } }],
  SRV: [{ when: { scope: 'server' } }],
})
const start = scenario(questionnaire).scope('server', false)
const answered = start.answer('BAK-01', 3).answer('BAK-02', 2).unknown('NET-01')

function effectOf(told: typeof start, targets: Targets, before: Targets = {}) {
  return targetsEffect(questionnaire, told.with({ targets }).assessment(), before)
}

test('[S8] [S24] higher targets widen the gaps: fulfilment, classes and person-days of before and now', () => {
  const { overall, domains } = effectOf(answered, { BAK: 5 })
  // the MUSS alone has a measure in this questionnaire, of 5 days
  expect(overall.before).toMatchObject({
    target: [13, 18],
    needs: { sofort: 0, kurzfristig: 0, mittelfristig: 1, laufend: 1 },
    days: 0,
  })
  expect(overall.now).toMatchObject({
    target: [13, 28],
    needs: { sofort: 0, kurzfristig: 2, mittelfristig: 1, laufend: 0 },
    days: 5,
  })
  expect(domains.get('BAK')?.before.target).toEqual([13, 15])
  expect(domains.get('BAK')?.now.target).toEqual([13, 25])
  expect(domains.get('NET')?.now).toEqual(domains.get('NET')?.before)
})

test('[S14] a Themenfeld without applicable questions has no effect to show', () => {
  expect([...effectOf(answered, { SRV: 5 }).domains.keys()]).toEqual(['BAK', 'NET'])
})

test('before the first answer there is nothing to fulfil and nothing to do', () => {
  const { overall } = effectOf(start, { [WHOLE]: 5 })
  expect(overall.now).toMatchObject({ target: null, stage: null, days: 0 })
  expect(NEEDS.map((need) => overall.now.needs[need])).toEqual([0, 0, 0, 0])
})

test('[S18] a target above 3 is a promise: taking it back to 3 can lead from "minimum" to "target"', () => {
  const good = start.answerRest(3)
  const { overall } = effectOf(good, { [WHOLE]: 3 }, { [WHOLE]: 5 })
  expect([overall.before.stage, overall.now.stage]).toEqual(['minimum', 'target'])
})

function height(stage: Stage | null): number {
  return stage === null ? -1 : STAGES.indexOf(stage)
}

/** Random checks with two sets of targets, of which `low` is nowhere above `high`. */
function forEachPair(most: number, check: (high: TargetsEffect, ids: readonly string[]) => void) {
  const told = randomVector().chain((vector) => {
    const ids = questionsIn(vector).map(({ id }) => id)
    const pair = fc
      .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    return fc.tuple(fc.constant(fromVector(vector)), fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), pair))))
  })
  fc.assert(
    fc.property(told, ([scenarioTold, drawn]) => {
      const low = Object.fromEntries(drawn.map(([id, [lower]]) => [id, lower]))
      const high = Object.fromEntries(drawn.map(([id, [, higher]]) => [id, higher]))
      const lowered = scenarioTold.with({ targets: low })
      check(targetsEffect(lowered.questionnaire, lowered.assessment(), high), Object.keys(low))
    }),
    RUNS,
  )
}
type TargetsEffect = ReturnType<typeof targetsEffect>

test('[S18] a lower target never improves the stage: any targets up to 3 give the same one', () => {
  forEachPair(3, ({ overall: { before, now } }) => {
    expect(height(now.stage)).toBeLessThanOrEqual(height(before.stage))
    expect(now.stage).toBe(before.stage)
  })
})

test('[S11] [S24] no target changes what became of a MUSS, nor how many are urgent', () => {
  forEachPair(5, ({ overall: { before, now } }) => {
    expect(now.must).toEqual(before.must)
    expect(now.needs.sofort).toBe(before.needs.sofort)
  })
})

test('[S8] [S24] lower targets: never less fulfilled where one question counts, never more to do', () => {
  const total = ({ needs }: TargetsFigures) => NEEDS.reduce((sum, need) => sum + needs[need], 0)
  forEachPair(5, ({ overall, domains }, ids) => {
    for (const { before, now } of [overall, ...domains.values()]) {
      expect(total(now)).toBeLessThanOrEqual(total(before))
      expect(now.days).toBeLessThanOrEqual(before.days)
      if (ids.length > 1 || !now.target || !before.target) continue
      expect(compareFractions(now.target, before.target)).toBeGreaterThanOrEqual(0)
    }
  })
})

test('[S23] the whole is the sum of the Themenfelder', () => {
  forEachPair(5, ({ overall, domains }) => {
    const sum = (figure: (of: TargetsFigures) => number) =>
      [...domains.values()].reduce((so, { now }) => so + figure(now), 0)
    expect(overall.now.days).toBe(sum(({ days }) => days))
    for (const need of NEEDS) expect(overall.now.needs[need]).toBe(sum(({ needs }) => needs[need]))
  })
})
