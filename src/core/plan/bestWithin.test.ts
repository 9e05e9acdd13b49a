import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PlanOptions, randomPlan } from '../../../tests/randomPlan.ts'
import { RUNS } from '../../../tests/randomVector.ts'
import { measure, type Scenario, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import type { Assessment, Measure } from '../assessment/schema.ts'
import { compareGains, type Gain, gainOf } from '../scoring/gain.ts'
import { score } from '../scoring/score.ts'
import { whatIf } from '../scoring/whatIf.ts'
import { bestWithin, type Choice } from './bestWithin.ts'
import { daysOf, sumOfDays } from './days.ts'
import { isFinished } from './status.ts'

function best(told: Scenario, measures: readonly Measure[], days: number) {
  return bestWithin(told.questionnaire, told.assessment(), measures, days)
}

const ids = (measures: readonly Measure[]) => measures.map(({ id }) => id)

describe('[S26] [S27] the best choice by hand', () => {
  const questionnaire = sketch({ A: [{ w: 1, must: true }, { w: 3 }, { w: 3 }, { w: 2 }, { w: 2, must: true }] })
  const start = scenario(questionnaire).answerRest(0)
  const one = (question: string, days: number, more: Partial<Measure> = {}) => ({
    ...measure([question]),
    days,
    ...more,
  })

  test('[S27] one MUSS met is worth more than any gap', () => {
    const choice = best(start, [one('A-01', 20), one('A-02', 5), one('A-03', 5)], 20)
    expect(ids(choice.measures)).toEqual(['measure-A-01'])
    expect(choice).toMatchObject({ days: 20, gain: { must: 1, gap: 3 }, exact: true, overlapping: false })
  })

  test('[S26] days of its own go before the effort class, and halves count', () => {
    const half = { ...one('A-02', 2.5), effort: 5 }
    const classed = { ...measure(['A-03']), effort: 2 }
    expect(best(start, [half, classed], 7.5)).toMatchObject({ days: 7.5, gain: { must: 0, gap: 18 } })
    expect(best(start, [half, classed], 7.4)).toMatchObject({ days: 2.5, gain: { must: 0, gap: 9 } })
  })

  test('[S26] three times 0.1 is 0.3', () => {
    const tenths = ['A-02', 'A-03', 'A-04'].map((id) => one(id, 0.1))
    expect(best(start, tenths, 0.3)).toMatchObject({ days: 0.3, gain: { gap: 24 } })
  })

  test('[S27] two measures for one question are not paid twice', () => {
    const choice = best(start, [one('A-02', 1), { ...one('A-02', 1), id: 'again' }, one('A-04', 1)], 2)
    expect(choice).toMatchObject({ days: 2, gain: { gap: 15 }, exact: true, overlapping: true })
  })

  test('[S26] a measure brings along what must be finished before it', () => {
    const first = { ...one('A-04', 5), id: 'first' }
    const then = one('A-01', 5, { dependsOn: ['first'] })
    expect(ids(best(start, [first, then], 9).measures)).toEqual(['first'])
    expect(ids(best(start, [first, then], 10).measures)).toEqual(['measure-A-01', 'first'])
    expect(ids(best(start, [{ ...first, status: 'done' }, then], 5).measures)).toEqual(['measure-A-01'])
  })

  test('[S26] two that need each other come together or not at all', () => {
    const a = one('A-02', 5, { id: 'a', dependsOn: ['b'] })
    const b = one('A-03', 5, { id: 'b', dependsOn: ['a'] })
    expect(best(start, [a, b], 9).measures).toEqual([])
    expect(best(start, [a, b], 10).measures).toHaveLength(2)
  })

  test('[S26] without an effort there is nothing to weigh: said, with all that waits for it', () => {
    const unknown = { ...measure(['A-02']), id: 'unknown' }
    const waiting = one('A-03', 1, { dependsOn: ['unknown'] })
    const choice = best(start, [unknown, waiting, one('A-04', 1)], 100)
    expect(ids(choice.measures)).toEqual(['measure-A-04'])
    expect([ids(choice.withoutDays), ids(choice.blocked)]).toEqual([['unknown'], ['measure-A-03']])
  })

  test('[S25] of choices that bring the same: fewer days, then fewer measures, then the more urgent', () => {
    expect(best(start, [one('A-02', 5), one('A-03', 4)], 5).days).toBe(4)
    const both = { ...measure(['A-02', 'A-03']), id: 'both', days: 4 }
    expect(ids(best(start, [one('A-02', 2), one('A-03', 2), both], 4).measures)).toEqual(['both'])
    expect(ids(best(start, [one('A-03', 5), one('A-02', 5)], 5).measures)).toEqual(['measure-A-02'])
  })

  test('[S27] what is na, out of scope, reached or of another version brings nothing and is not chosen', () => {
    const told = scenario(sketch({ A: [{}, {}, { when: { scope: 'server' } }, {}] }))
      .answer('A-01', 5)
      .notApplicable('A-02', 'Gibt es nicht')
      .scope('server', false)
    const choice = best(told, [one('A-01', 1), one('A-02', 1), one('A-03', 1), one('OLD-01', 0)], 10)
    expect(choice).toMatchObject({ measures: [], days: 0, gain: { must: 0, gap: 0 }, exact: true })
  })

  test('[S27] of an open question only the MUSS counts: it had no gap that could close', () => {
    const open = scenario(sketch({ A: [{ must: true }, { w: 3 }] }))
    expect(best(open, [one('A-01', 1), one('A-02', 1)], 5)).toMatchObject({ days: 1, gain: { must: 1, gap: 0 } })
  })

  test('[S27] conditions on answers: what comes into scope counts only together with what brings it there', () => {
    const tied = sketch({ A: [{}, {}, { must: true, when: { all: [atLeast('A-01'), atLeast('A-02')] } }] })
    const told = scenario(tied).answer('A-01', 2).answer('A-02', 2).answer('A-03', 3)
    const choice = best(told, [one('A-01', 1), one('A-02', 1)], 2)
    expect(choice).toMatchObject({ gain: { must: 1, gap: 2 }, exact: true, overlapping: true })
  })

  test('nothing to choose from, and no days', () => {
    expect(best(start, [], 100)).toMatchObject({ measures: [], days: 0, exact: true })
    expect(best(start, [one('A-01', 1)], 0).measures).toEqual([])
    expect(best(start, [one('A-01', 1)], -5).measures).toEqual([])
    expect(best(start, [{ ...one('A-01', 1), days: 1e300 }], 1000).measures).toEqual([])
  })
})

const atLeast = (answer: string) => ({ answer, atLeast: 3 })

interface Tried {
  readonly set: readonly Measure[]
  readonly gain: Gain
}

/** Every set that may be chosen, with its gain from really changed answers; the more urgent of two sets comes first. */
function everySet(told: Scenario, assessment: Assessment, candidates: readonly Measure[], days: number): Tried[] {
  const ordered = byUrgency(told, candidates)
  const before = score(told.questionnaire, assessment)
  return subsets(ordered)
    .filter((set) => set.every((one) => daysOf(one) !== null) && sumOfDays(set) <= days && isClosed(set, ordered))
    .map((set) => ({
      set,
      gain: gainOf(before, score(told.questionnaire, whatIf(told.questionnaire, assessment, set))),
    }))
}

function isClosed(set: readonly Measure[], all: readonly Measure[]): boolean {
  const unfinished = new Set(ids(all))
  return set.every(({ dependsOn = [] }) => dependsOn.every((id) => !unfinished.has(id) || ids(set).includes(id)))
}

/** Those with the first measure before those without it, so that of equal sets the first one found is the more urgent one. */
function subsets(measures: readonly Measure[]): Measure[][] {
  const [first, ...rest] = measures
  if (!first) return [[]]
  const others = subsets(rest)
  return [...others.map((set) => [first, ...set]), ...others]
}

function byUrgency(told: Scenario, measures: readonly Measure[]): Measure[] {
  const needs = told.score().needs.map(({ question }) => question)
  const place = ({ questions }: Measure) =>
    Math.min(needs.length, ...questions.map((id) => needs.indexOf(id)).filter((at) => at >= 0))
  return measures.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
}

function bestOf(tried: readonly Tried[]): Tried {
  return tried.reduce((found, next) => {
    const better =
      compareGains(next.gain, found.gain) ||
      sumOfDays(found.set) - sumOfDays(next.set) ||
      found.set.length - next.set.length
    return better > 0 ? next : found
  })
}

const BUDGETS = fc.constantFrom(0, 1, 2, 3.5, 6, 11, 25, 100)

/** A random plan as the app has it: measures that are not finished are to choose from. */
interface Plan {
  readonly told: Scenario
  readonly assessment: Assessment
  readonly candidates: readonly Measure[]
}

const planOf = (options: PlanOptions): fc.Arbitrary<Plan> =>
  randomPlan(options).map(({ told, measures }) => {
    const planned = told.with({ measures })
    const candidates = measures.filter((one) => !isFinished(one))
    return { told: planned, assessment: planned.assessment(), candidates }
  })

describe.each([
  ['without conditions on answers', planOf({ conditions: false })],
  ['with conditions on answers', planOf({ conditions: true })],
] as const)('[S26] [S27] laws of the best choice, %s', (_, plans) => {
  test('[S27] it is the one that trying every set finds, and its gain is that of really changed answers', () => {
    fc.assert(
      fc.property(plans, BUDGETS, ({ told, assessment, candidates }, days) => {
        const choice = bestWithin(told.questionnaire, assessment, candidates, days)
        const found = bestOf(everySet(told, assessment, candidates, days))
        expect(choice.exact).toBe(true)
        expect({ ids: ids(choice.measures), gain: choice.gain, days: choice.days }).toEqual({
          ids: ids(found.set),
          gain: found.gain,
          days: sumOfDays(found.set),
        })
        expect(choice.atMost).toEqual(choice.gain)
      }),
      RUNS,
    )
  })

  test('[S27] cut short, it keeps to the budget, and the best there is lies between what it brings and its bound', () => {
    fc.assert(
      fc.property(plans, BUDGETS, fc.integer({ min: 1, max: 24 }), ({ told, assessment, candidates }, days, effort) => {
        const choice = bestWithin(told.questionnaire, assessment, candidates, days, effort)
        const tried = everySet(told, assessment, candidates, days)
        const optimum = bestOf(tried).gain
        const own = tried.find(({ set }) => ids(set).join() === ids(choice.measures).join())
        expect(own?.gain).toEqual(choice.gain)
        expect(compareGains(optimum, choice.gain)).toBeGreaterThanOrEqual(0)
        expect(compareGains(choice.atMost, optimum)).toBeGreaterThanOrEqual(0)
        if (choice.exact) expect(choice.gain).toEqual(optimum)
      }),
      RUNS,
    )
  })

  test('[S27] a larger budget never brings less, cut short or not', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(undefined, 4, 12), ({ told, assessment, candidates }, effort) => {
        const within = (days: number) => bestWithin(told.questionnaire, assessment, candidates, days, effort).gain
        const gains = [0, 1, 3.5, 6, 25].map(within)
        expect(gains.filter((gain, i) => compareGains(gain, gains[i - 1] ?? gain) < 0)).toEqual([])
      }),
      RUNS,
    )
  })

  test('[S25] the order of the candidates decides nothing', () => {
    fc.assert(
      fc.property(plans, BUDGETS, ({ told, assessment, candidates }, days) => {
        const choose = (from: readonly Measure[]) => bestWithin(told.questionnaire, assessment, from, days)
        expect(choose(candidates.toReversed())).toEqual(choose(candidates))
      }),
      RUNS,
    )
  })
})

test('[S27] the random plans overlap, need one another and are cut short, so that no law holds only because nothing happens', () => {
  const plans = fc.sample(planOf({ conditions: true }), { seed: 2026, numRuns: 200 })
  const choose = (effort?: number) =>
    plans.map(({ told, assessment, candidates }) => bestWithin(told.questionnaire, assessment, candidates, 20, effort))
  const count = (choices: readonly Choice[], is: (choice: Choice) => boolean) => choices.filter(is).length
  const choices = choose()
  expect(count(choices, ({ overlapping }) => overlapping)).toBeGreaterThan(80)
  expect(count(choices, ({ measures }) => measures.length > 2)).toBeGreaterThan(10)
  expect(count(choices, ({ blocked }) => blocked.length > 0)).toBeGreaterThan(2)
  expect(count(choose(4), ({ exact }) => !exact)).toBeGreaterThan(20)
})
