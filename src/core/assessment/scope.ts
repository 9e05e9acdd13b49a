import { evaluate } from '../questionnaire/conditions.ts'
import type { Condition, Questionnaire } from '../questionnaire/schema.ts'
import { countingAnswers } from './countingAnswers.ts'
import type { Assessment, AssessmentFile } from './schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from './values.ts'

export interface OutReason {
  /** the condition that put the question out of scope */
  readonly when: Condition
}

/**
 * Which questions are in scope. A question whose condition is undetermined is in scope: nothing hides before it was asked.
 * Conditions refer to earlier questions only (`condition-forward`), so one pass in questionnaire order settles all.
 */
export function scopeOf(
  questionnaire: Questionnaire,
  assessment: Assessment | AssessmentFile,
): ReadonlyMap<string, 'in' | OutReason> {
  const levels = new Map(
    questionnaire.scales.map((scale) => [scale.id, new Map(scale.options.map((o) => [o.id, o.level]))]),
  )
  const scaleOf = new Map(questionnaire.domains.flatMap((d) => d.questions.map((q) => [q.id, q.scale])))
  const answers = countingAnswers(assessment)
  const result = new Map<string, 'in' | OutReason>()
  const facts = {
    scope: (id: string) => assessment.scope[id] ?? null,
    atLeast: (id: string, level: number) => {
      const value = answers[id]?.value
      if (value === undefined || value === UNKNOWN || value === NOT_APPLICABLE || result.get(id) !== 'in') return null
      const reached = levels.get(scaleOf.get(id) ?? '')?.get(value)
      return reached === undefined ? null : reached >= level
    },
  }
  for (const domain of questionnaire.domains) {
    for (const { id, when } of domain.questions) {
      result.set(id, when && evaluate(when, facts) === false ? { when } : 'in')
    }
  }
  return result
}
