import type { Measure } from '../../src/core/assessment/schema.ts'
import { bestWithin } from '../../src/core/plan/bestWithin.ts'
import { score } from '../../src/core/scoring/score.ts'
import { whatIf } from '../../src/core/scoring/whatIf.ts'
import { measure, scenario } from '../scenario.ts'
import { sketch } from '../sketch.ts'
import type { Line } from './tables.ts'

const MEASURES = 200
const DAYS = [1, 5, 20, 60, 120]
const BUDGET = 300

/**
 * The best of 200 measures for 300 person-days on one thread in Node, against really trying each of them once (what-if and score): that
 * much any method must do. Overlapping ones are the worst case, as no more of them are searched than the effort allows.
 */
export function measureChoosing(pairs: number): Line[] {
  const questionnaire = sketch(
    Object.fromEntries(
      Array.from({ length: 20 }, (_, domain) => [
        `D${String(domain).padStart(2, '0')}`,
        Array.from({ length: 10 }, (__, i) => ({ w: 1 + (i % 3), must: i % 5 === 0 })),
      ]),
    ),
  )
  const assessment = scenario(questionnaire).answerRest(0).assessment()
  const questions = questionnaire.domains.flatMap((domain) => domain.questions.map(({ id }) => id))
  const at = (i: number) => questions[i % questions.length] ?? ''
  const plan = (serves: (i: number) => readonly string[]): Measure[] =>
    Array.from({ length: MEASURES }, (_, i) => ({ ...measure(serves(i)), id: `m${i}`, days: DAYS[(i * 7) % 5] ?? 1 }))
  const kinds = {
    'none overlapping': plan((i) => [at(i)]),
    'each with its neighbours': plan((i) => [at(i), at(i + 1)]),
    // strides without a common divisor tie all of them into one tangle
    'all overlapping': plan((i) => [at(i), at(i * 37 + 11), at(i * 83 + 5)]),
  }
  return Object.entries(kinds).map(([what, measures]) => {
    const times = { app: [] as number[], floor: [] as number[] }
    for (let i = -3; i < pairs; i++) {
      const app = timed(() => bestWithin(questionnaire, assessment, measures, BUDGET))
      const floor = timed(() => measures.map((one) => score(questionnaire, whatIf(questionnaire, assessment, [one]))))
      if (i < 0) continue
      times.app.push(app)
      times.floor.push(floor)
    }
    return {
      what: `best choice of ${MEASURES} measures, ${what}`,
      cpu: 1,
      unit: 'ms',
      ...times,
      target: { most: 1000 },
    }
  })
}

/** ms */
function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
