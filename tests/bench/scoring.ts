import { readFileSync } from 'node:fs'
import musterstadt from '../../questionnaires/samples/musterstadt.json' with { type: 'json' }
import { fit } from '../../src/core/assessment/fit.ts'
import { parseAssessment } from '../../src/core/assessment/parse.ts'
import type { Assessment } from '../../src/core/assessment/schema.ts'
import { openQuestionnaire } from '../../src/core/questionnaire/open.ts'
import type { Questionnaire } from '../../src/core/questionnaire/schema.ts'
import { score } from '../../src/core/scoring/score.ts'
import { accepted } from '../accepted.ts'
import { sketch } from '../sketch.ts'
import type { Line } from './tables.ts'

const RUNS = 20

/** Scoring on one thread in Node, against one pass that adds up the levels of all answers. */
export function measureScoring(pairs: number): Line[] {
  const { questionnaire, assessment } = sample()
  return [
    line('Kurz-Check, 33 questions', questionnaire, assessment, pairs),
    ...[166, 1000].map((questions) => {
      const synthetic = questionnaireOf(questions)
      return line(`synthetic, ${questions} questions`, synthetic, filled(assessment, synthetic), pairs)
    }),
  ]
}

/** The invented municipality with the questionnaire it answered. */
export function sample(): { questionnaire: Questionnaire; assessment: Assessment } {
  const { id, version } = musterstadt.questionnaire
  const bytes = readFileSync(new URL(`../../questionnaires/${id}/${version}.json`, import.meta.url))
  const questionnaire = accepted(openQuestionnaire(new Uint8Array(bytes), new Map()))
  return { questionnaire, assessment: accepted(fit(accepted(parseAssessment(musterstadt)), questionnaire)) }
}

function line(what: string, questionnaire: Questionnaire, assessment: Assessment, pairs: number): Line {
  const times = { app: [] as number[], floor: [] as number[] }
  for (let i = -20; i < pairs; i++) {
    const app = timed(() => score(questionnaire, assessment))
    const floor = timed(() => sumOfLevels(questionnaire, assessment))
    if (i < 0) continue
    times.app.push(app)
    times.floor.push(floor)
  }
  return { what: `score: ${what}`, cpu: 1, unit: 'ms', ...times }
}

/** ms per run; several, because the clock of one would be too coarse */
function timed(run: () => unknown): number {
  const start = performance.now()
  for (let i = 0; i < RUNS; i++) run()
  return (performance.now() - start) / RUNS
}

function sumOfLevels({ scales, domains }: Questionnaire, { answers }: Assessment): number {
  const levels = new Map(
    scales.map(({ id, options }) => [id, new Map(options.map((option) => [option.id, option.level]))]),
  )
  let sum = 0
  for (const { questions } of domains) {
    for (const { id, scale } of questions) sum += levels.get(scale)?.get(answers[id]?.value ?? '') ?? 0
  }
  return sum
}

/** 14 Themenfelder with every fifth question a MUSS, every seventh under a condition. */
function questionnaireOf(questions: number): Questionnaire {
  const domains = Array.from({ length: 14 }, (_, domain) => {
    const own = Math.floor(questions / 14) + (domain < questions % 14 ? 1 : 0)
    const sketches = Array.from({ length: own }, (__, i) => ({
      w: 1 + (i % 3),
      must: i % 5 === 0,
      ...(i % 7 === 6 && { when: { scope: 'server' } }),
    }))
    return [`D${String(domain).padStart(2, '0')}`, sketches] as const
  })
  return sketch(Object.fromEntries(domains))
}

function filled(assessment: Assessment, { id, version, domains }: Questionnaire): Assessment {
  const questions = domains.flatMap((domain) => domain.questions)
  const answers = questions.map((question, i) => [question.id, { value: String(i % 6), at: '2026-12-01T10:00:00Z' }])
  const named = { ...assessment.questionnaire, id, version }
  return { ...assessment, questionnaire: named, scope: { server: true }, answers: Object.fromEntries(answers) }
}
