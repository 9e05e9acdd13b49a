import { countingAnswers } from '../assessment/countingAnswers.ts'
import type { Answer, Assessment } from '../assessment/schema.ts'
import { scopeOf } from '../assessment/scope.ts'
import { NOT_APPLICABLE, UNKNOWN } from '../assessment/values.ts'
import type { Domain, Question, Questionnaire } from '../questionnaire/schema.ts'

/** What became of one question; everything the sums need and nothing else. */
export interface QuestionState {
  readonly question: Question
  readonly domain: Domain
  readonly status: 'level' | 'unknown' | 'na' | 'open' | 'out'
  /** 0..5; 0 for `unknown` [S2]; `null` for the rest */
  readonly level: number | null
  /** highest level the question's scale offers: 5, or 3 on the three-step scale */
  readonly top: number
  /** target level t, 1..5 */
  readonly target: number
  /** `null`: no MUSS, or out of the count [S11] */
  readonly must: 'met' | 'missed' | 'unclear' | 'open' | null
}

export type StatesById = ReadonlyMap<string, QuestionState>

/** For whoever comes from a measure or a need. */
export function statesById(questionnaire: Questionnaire, assessment: Assessment): StatesById {
  return new Map(questionStates(questionnaire, assessment).map((state) => [state.question.id, state]))
}

/** States of all questions in questionnaire order. */
export function questionStates(questionnaire: Questionnaire, assessment: Assessment): QuestionState[] {
  const scope = scopeOf(questionnaire, assessment)
  const answers = countingAnswers(assessment)
  const levels = new Map(
    questionnaire.scales.map((scale) => [scale.id, new Map(scale.options.map((o) => [o.id, o.level]))]),
  )
  const tops = topsOf(questionnaire)
  return questionnaire.domains.flatMap((domain) =>
    domain.questions.map((question) => {
      const answer = answers[question.id]
      const status = scope.get(question.id) === 'in' ? statusOf(answer) : 'out'
      const level =
        status === 'unknown'
          ? 0
          : status === 'level'
            ? (levels.get(question.scale)?.get(answer?.value ?? '') ?? null)
            : null
      return {
        question,
        domain,
        status,
        level,
        top: tops.get(question.scale) ?? 5,
        target: targetOf(questionnaire, assessment.targets, domain, question),
        must: question.must ? mustOf(status, level, answer) : null,
      }
    }),
  )
}

/** Highest level of each scale, by its id. */
export function topsOf({ scales }: Questionnaire): ReadonlyMap<string, number> {
  return new Map(scales.map((scale) => [scale.id, Math.max(...scale.options.map((o) => o.level))]))
}

function statusOf(answer: Answer | undefined): 'level' | 'unknown' | 'na' | 'open' {
  if (answer?.value === undefined) return 'open'
  if (answer.value === UNKNOWN) return 'unknown'
  // [S3] without a written reason the question stays open
  if (answer.value === NOT_APPLICABLE) return answer.reason?.trim() ? 'na' : 'open'
  return 'level'
}

function mustOf(
  status: QuestionState['status'],
  level: number | null,
  answer: Answer | undefined,
): QuestionState['must'] {
  switch (status) {
    case 'level':
      return level !== null && level >= 3 ? 'met' : 'missed'
    case 'unknown':
      return 'unclear'
    case 'na':
      return answer?.confirmedBy ? null : 'unclear'
    case 'open':
      return 'open'
    case 'out':
      return null
  }
}

/** Precedence: question > Themenfeld > the whole assessment, each first as the assessment set it, then as the questionnaire did, else 3. */
export function targetOf(
  questionnaire: Questionnaire,
  targets: Assessment['targets'],
  domain: Domain,
  question: Question,
): number {
  const set = targets[question.id] ?? targets[domain.id] ?? targets['*']
  return set ?? question.target ?? domain.target ?? questionnaire.target ?? 3
}
