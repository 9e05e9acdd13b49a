import type { Answer } from '../../core/assessment/schema.ts'
import type { AssessmentBundle } from '../../storage/exchange.ts'

/** The bundle as the screen shows it: answers that are not on disk take the place of what is there. */
export function withWaiting(bundle: AssessmentBundle, waiting: ReadonlyMap<string, Answer>): AssessmentBundle {
  const { assessment } = bundle
  return {
    ...bundle,
    assessment: {
      ...assessment,
      answers: { ...assessment.answers, ...Object.fromEntries(waiting) },
      // what could not be written is not what was signed
      ...(waiting.size > 0 && { status: 'open' as const }),
    },
  }
}
