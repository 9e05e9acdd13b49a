import fc from 'fast-check'
import type { CheckVector, VectorQuestion } from './vectors.ts'

type Answer = VectorQuestion['a']

/** Mostly implemented: the better stages are rare among answers thrown blindly. */
const GOOD: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 3, max: 5 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2 }) },
  { weight: 3, arbitrary: fc.constantFrom<Answer>('na', 'out', 'unknown', null) },
)

const MIXED: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 2, arbitrary: fc.constantFrom<Answer>('na', 'out', 'unknown', null) },
)

/** What every law runs with, unless a campaign asks for more; see `propertyRuns.ts`. */
export const RUNS = runsOf(fc.readConfigureGlobal())

function runsOf({ seed = 2026, numRuns = 300 }: { readonly seed?: number; readonly numRuns?: number }) {
  return { seed, numRuns }
}

interface Draw {
  readonly w: number
  readonly must: boolean
  readonly t: number
  readonly top: number
  readonly order: number
  readonly a: Answer
  readonly confirmed: boolean
}

export interface RandomOptions {
  /** one scale for all, and no target that it cannot reach */
  readonly uniform?: boolean
  /** most answers are good, so that most checks have a stage of minimum or better */
  readonly good?: boolean
}

/** A questionnaire of one to three Themenfelder with answers of every kind, both scales and targets 1..5. */
export function randomVector({ uniform = false, good = false }: RandomOptions = {}): fc.Arbitrary<CheckVector> {
  const stages = fc.constantFrom<'full' | 'minimum-only'>('full', 'full', 'full', 'minimum-only')
  const vectorOf = (answer: fc.Arbitrary<Answer>, targets: fc.Arbitrary<number>) => {
    const question: fc.Arbitrary<Draw> = fc.record({
      w: fc.integer({ min: 1, max: 3 }),
      must: fc.boolean(),
      t: targets,
      top: uniform ? fc.constant(5) : fc.constantFrom(5, 5, 3),
      order: fc.nat(99),
      a: answer,
      confirmed: fc.boolean(),
    })
    const domain = fc.array(question, { minLength: 1, maxLength: 6 })
    return fc
      .tuple(stages, fc.array(domain, { minLength: 1, maxLength: 3 }))
      .map(([kind, domains]) => assemble(kind, domains))
  }
  return fc.oneof(
    vectorOf(GOOD, fc.integer({ min: 1, max: 3 })),
    vectorOf(GOOD, fc.integer({ min: 1, max: 5 })),
    vectorOf(good ? GOOD : MIXED, fc.integer({ min: 1, max: 5 })),
  )
}

function assemble(stages: 'full' | 'minimum-only', domains: readonly (readonly Draw[])[]): CheckVector {
  const ranked = domains.flat().toSorted((a, b) => a.order - b.order)
  return {
    stages,
    domains: domains.map((draws, d) => ({
      id: `D${d + 1}`,
      questions: draws.map(({ w, must, t, top, a, confirmed }, i) => ({
        id: `D${d + 1}-${String(i + 1).padStart(2, '0')}`,
        w,
        must,
        t,
        rank: ranked.indexOf(draws[i] as Draw) + 1,
        a: typeof a === 'number' && top === 3 ? onThreeSteps(a) : a,
        top,
        ...(a === 'na' ? { confirmed } : {}),
      })),
    })),
  }
}

function onThreeSteps(level: number): number {
  return level < 2 ? 0 : Math.min(level, 3)
}

export function questionsIn(vector: CheckVector): VectorQuestion[] {
  return vector.domains.flatMap((domain) => domain.questions)
}
