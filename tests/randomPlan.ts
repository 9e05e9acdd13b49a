import fc from 'fast-check'
import type { Measure } from '../src/core/assessment/schema.ts'
import { questionsIn, randomVector } from './randomVector.ts'
import { type CheckVector, fromVector, type VectorQuestion } from './vectors.ts'

/** Days as they stand in files: classes, halves, none, and what another program may have written. */
const DAYS = fc.constantFrom(0, 0.5, 1, 1, 2.5, 5, 5, 20, 0.333, undefined)

interface MeasureDraw {
  readonly questions: readonly number[]
  readonly lifts: readonly (number | null)[]
  readonly days: number | undefined
  readonly dependsOn: readonly number[]
  readonly finished: boolean
}

const MEASURE: fc.Arbitrary<MeasureDraw> = fc.record({
  // of few questions, so that many share one
  questions: fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }),
  lifts: fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 3, maxLength: 3 }),
  days: DAYS,
  dependsOn: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(fc.nat(7), { maxLength: 2 })),
  finished: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
})

/** Instead of the answer there: most random checks are good, and then there is little to do. */
const GAP: fc.Arbitrary<VectorQuestion['a']> = fc.constantFrom<VectorQuestion['a']>(0, 2, 'unknown')

const CONDITION = fc.record({
  on: fc.nat(17),
  atLeast: fc.integer({ min: 1, max: 3 }),
  not: fc.boolean(),
  used: fc.integer({ min: 0, max: 2 }).map((chance) => chance === 0),
})

export interface PlanOptions {
  /** some questions count only while another one is answered well, or badly */
  readonly conditions?: boolean
  readonly most?: number
}

/** A random check with measures that share questions, need one another and state goals of their own; some are finished. */
export function randomPlan({ conditions = false, most = 7 }: PlanOptions = {}) {
  return fc
    .tuple(
      randomVector(),
      fc.array(fc.option(GAP, { freq: 2 }), { minLength: 18, maxLength: 18 }),
      fc.array(MEASURE, { minLength: 4, maxLength: most }),
      fc.array(CONDITION, { minLength: 18, maxLength: 18 }),
    )
    .map(([vector, gaps, draws, drawn]) => {
      const worse = withGaps(vector, gaps)
      const tied = conditions ? withConditions(worse, drawn) : worse
      const ids = questionsIn(tied).map(({ id }) => id)
      return { told: fromVector(tied), measures: draws.map((draw, i) => measureFrom(draw, i, ids)) }
    })
}

function withGaps(vector: CheckVector, gaps: readonly (VectorQuestion['a'] | null)[]): CheckVector {
  let place = 0
  const worse = (question: VectorQuestion) => ({ ...question, a: gaps[place++] ?? question.a })
  return { ...vector, domains: vector.domains.map((domain) => ({ ...domain, questions: domain.questions.map(worse) })) }
}

type ConditionDraw = typeof CONDITION extends fc.Arbitrary<infer D> ? D : never

function withConditions(vector: CheckVector, draws: readonly ConditionDraw[]): CheckVector {
  const ids = questionsIn(vector).map(({ id }) => id)
  const domains = vector.domains.map((domain) => ({
    ...domain,
    questions: domain.questions.map((question) => {
      const place = ids.indexOf(question.id)
      const draw = draws[place]
      // a condition may look back only
      const on = draw && ids[draw.on % Math.max(place, 1)]
      if (!draw?.used || place === 0 || on === undefined || question.a === 'out') return question
      const reached = { answer: on, atLeast: draw.atLeast }
      return { ...question, when: draw.not ? { not: reached } : reached }
    }),
  }))
  return { ...vector, domains }
}

function measureFrom(
  { questions, lifts, days, dependsOn, finished }: MeasureDraw,
  i: number,
  ids: readonly string[],
): Measure {
  const own = [...new Set(questions.map((at) => ids[at % ids.length] ?? ''))]
  return {
    id: `m${i}`,
    title: 'Maßnahme',
    status: finished ? 'done' : 'open',
    questions: own,
    lifts: own.flatMap((question, at) => {
      const to = lifts[at]
      return to === null || to === undefined ? [] : [{ question, to }]
    }),
    ...(days === undefined ? {} : { days }),
    dependsOn: dependsOn.map((other) => `m${other}`),
  }
}
