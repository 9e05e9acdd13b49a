import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionsIn, RUNS, randomVector } from '../../../tests/randomVector.ts'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { fromVector } from '../../../tests/vectors.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { questionStates } from '../scoring/questionState.ts'
import {
  boundTarget,
  inheritedRange,
  isChosen,
  levelsOffered,
  type Targets,
  topOf,
  WHOLE,
  withoutTargets,
  withTarget,
} from './targets.ts'

const questionnaire = sketch({ BAK: [{ must: true }, {}, { top: 3 }], NET: [{}, { must: true, top: 3 }] })
const set = (targets: Targets, id: string, level: number | null) => withTarget(questionnaire, targets, id, level)

/** The target of every question, as the score has it. */
function targetsOf(of: Questionnaire, targets: Targets): Record<string, number> {
  const assessment = scenario(of).with({ targets }).assessment()
  return Object.fromEntries(questionStates(of, assessment).map((state) => [state.question.id, state.target]))
}

describe('[S8] setting a target', () => {
  test('for one question', () => {
    expect(set({}, 'BAK-02', 5)).toEqual({ 'BAK-02': 5 })
    expect(set({ 'BAK-02': 5 }, 'BAK-02', null)).toEqual({})
  })

  test('what is inherited is not stored', () => {
    expect(set({}, 'BAK-02', 3)).toEqual({})
    expect(set({}, 'NET', 3)).toEqual({})
    expect(set({}, WHOLE, 3)).toEqual({})
    expect(set({ NET: 4, 'NET-02': 3 }, WHOLE, 4)).toMatchObject({ [WHOLE]: 4 })
    expect(set({ NET: 4, 'NET-02': 3 }, WHOLE, 4)).not.toHaveProperty('NET')
  })

  test('of a Themenfeld reaches no question whose scale ends below', () => {
    expect(set({}, 'BAK', 5)).toEqual({ BAK: 5, 'BAK-03': 3 })
    expect(set({ BAK: 5, 'BAK-03': 3 }, 'BAK', 3)).toEqual({})
  })

  test('of a Themenfeld below 3 leaves its MUSS at 3', () => {
    const low = set({}, WHOLE, 2)
    expect(low).toEqual({ [WHOLE]: 2, 'BAK-01': 3, 'NET-02': 3 })
    expect(targetsOf(questionnaire, low)).toEqual({ 'BAK-01': 3, 'BAK-02': 2, 'BAK-03': 2, 'NET-01': 2, 'NET-02': 3 })
    // nobody chose that 3, so it does not hold the question back later
    expect(set(low, 'BAK', 4)).toEqual({ [WHOLE]: 2, BAK: 4, 'BAK-03': 3, 'NET-02': 3 })
    expect(set(low, WHOLE, null)).toEqual({})
  })

  test('a target that somebody chose for a question stays when its Themenfeld gets another', () => {
    expect(set({ 'BAK-01': 5 }, 'BAK', 4)).toEqual({ BAK: 4, 'BAK-01': 5, 'BAK-03': 3 })
  })

  test('taking out the choice for a MUSS leaves it at 3 at least', () => {
    const low = set(set({}, WHOLE, 2), 'BAK-01', 5)
    expect(low['BAK-01']).toBe(5)
    expect(set(low, 'BAK-01', null)['BAK-01']).toBe(3)
  })

  test('targets of the questionnaire itself are inherited and come back', () => {
    const own = sketch({ BAK: [{}, { t: 2 }] }, { target: 4 })
    expect(inheritedRange(own, {}, null)).toEqual([2, 4])
    expect(withTarget(own, {}, WHOLE, 4)).toEqual({ [WHOLE]: 4 })
    expect(withTarget(own, { [WHOLE]: 4 }, 'BAK', 4)).toEqual({ [WHOLE]: 4 })
    expect(withTarget(own, { [WHOLE]: 4 }, WHOLE, null)).toEqual({})
  })
})

test('levels that are offered are those of the scales, of a MUSS from 3 on', () => {
  const [bak, net] = questionnaire.domains
  expect(levelsOffered(questionnaire, bak?.questions ?? [])).toEqual([1, 2, 3, 4, 5])
  expect(levelsOffered(questionnaire, bak?.questions.slice(2) ?? [])).toEqual([2, 3])
  expect(levelsOffered(questionnaire, bak?.questions.slice(0, 1) ?? [])).toEqual([3, 4, 5])
  expect(levelsOffered(questionnaire, net?.questions.slice(1) ?? [])).toEqual([3])
})

describe('what a file brought along', () => {
  const foreign = { 'OLD-01': 5, OLD: 1, 'BAK-03': 5 }

  test('ids of another version are kept and change nothing', () => {
    expect(targetsOf(questionnaire, { OLD: 1, 'OLD-01': 5 })).toEqual(targetsOf(questionnaire, {}))
    expect(withoutTargets(questionnaire, foreign)).toEqual({ 'OLD-01': 5, OLD: 1 })
    expect(set(foreign, 'NET', 4)).toMatchObject({ 'OLD-01': 5, OLD: 1, NET: 4 })
  })

  test('[S8] [S24] a target above the scale is a gap that stays, never an error', () => {
    const told = scenario(questionnaire)
      .answerRest(3)
      .with({ targets: { 'BAK-03': 5 } })
    expect(told.score().needs).toEqual([{ question: 'BAK-03', need: 'laufend', gap: 2, clarify: false }])
    expect(told.score().overall.target).toEqual([15, 17])
    expect(set(foreign, 'BAK-03', null)['BAK-03']).toBeUndefined()
  })
})

interface Step {
  readonly id: string
  readonly level: number | null
}

test('whatever is set in whatever order: no target leaves its bounds, none is stored that is inherited, and taking all out leaves nothing', () => {
  const told = randomVector().chain((vector) => {
    const ids = [WHOLE, ...vector.domains.map(({ id }) => id), ...questionsIn(vector).map(({ id }) => id)]
    const level = fc.option(fc.integer({ min: 1, max: 5 }))
    const steps = fc.array(fc.record<Step>({ id: fc.constantFrom(...ids), level }), { maxLength: 8 })
    // targets of the questionnaire stay out: they may lie above a scale, and nobody set them
    return fc.tuple(
      fc.constant(fromVector({ ...vector, domains: vector.domains.map(withoutOwn) }).questionnaire),
      steps,
    )
  })
  fc.assert(
    fc.property(told, ([of, steps]) => {
      const inBounds = steps.map(({ id, level }): Step => ({ id, level: level && within(of, id, level) }))
      const targets = inBounds.reduce<Targets>((before, { id, level }) => withTarget(of, before, id, level), {})
      const now = targetsOf(of, targets)
      for (const domain of of.domains) {
        for (const question of domain.questions) {
          const target = now[question.id] ?? 0
          expect(target).toBe(boundTarget(of, question, target))
          if (targets[question.id] === undefined) expect(isChosen(of, targets, domain, question)).toBe(false)
          else {
            const { [question.id]: _, ...rest } = targets
            expect(targetsOf(of, rest)[question.id]).not.toBe(target)
          }
        }
      }
      const last = inBounds.at(-1)
      if (last?.level && targets[last.id] === undefined) expect(changed(of, targets, last)).toEqual([])
      expect(withoutTargets(of, targets)).toEqual({})
    }),
    RUNS,
  )
})

function withoutOwn<D extends { readonly questions: readonly { readonly t: number }[] }>(domain: D): D {
  return { ...domain, questions: domain.questions.map((question) => ({ ...question, t: 3 })) }
}

/** The screen offers a question only what it can have. */
function within(of: Questionnaire, id: string, level: number): number {
  const question = of.domains.flatMap(({ questions }) => questions).find((each) => each.id === id)
  return question ? boundTarget(of, question, level) : level
}

/** Questions that would have another target if what was set last were stored. */
function changed(of: Questionnaire, targets: Targets, { id, level }: Step): string[] {
  const stored = targetsOf(of, { ...targets, [id]: level ?? 3 })
  const now = targetsOf(of, targets)
  return Object.keys(now).filter((question) => stored[question] !== now[question])
}

test('[S6] the three-step scale ends at 3', () => {
  const [question] = sketch({ A: [{ top: 3 }] }).domains[0]?.questions ?? []
  expect(question && topOf(questionnaire, question)).toBe(3)
})
