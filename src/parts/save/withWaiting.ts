import type { AssessmentBundle } from '../../storage/exchange.ts'
import type { Saver } from '../../storage/saver.ts'

/** The bundle as the screen shows it: answers that are not on disk take the place of what is there, each in its view. */
export function withWaiting(
  bundle: AssessmentBundle,
  { view, waiting }: Pick<Saver, 'view' | 'waiting'>,
): AssessmentBundle {
  const { assessment } = bundle
  return {
    ...bundle,
    assessment: {
      ...assessment,
      [view]: { ...assessment[view], ...Object.fromEntries(waiting) },
      // what could not be written is not what was signed
      ...(waiting.size > 0 && { status: 'open' as const }),
    },
  }
}
