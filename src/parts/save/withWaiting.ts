import { withChanges } from '../../core/assessment/answerChanges.ts'
import type { AssessmentBundle } from '../../storage/exchange.ts'
import type { Saver } from '../../storage/saver.ts'

/** The bundle as the screen shows it: what was changed in answers and is not on disk stands on top of what is there, in its view. */
export function withWaiting(
  bundle: AssessmentBundle,
  { view, unwritten }: Pick<Saver, 'view' | 'unwritten'>,
): AssessmentBundle {
  const { assessment } = bundle
  const answers = [...unwritten].map(([question, { answer, changes }]) => {
    const there = assessment[view][question]
    return [question, there ? withChanges(there, changes, answer.at) : answer] as const
  })
  return {
    ...bundle,
    assessment: {
      ...assessment,
      [view]: { ...assessment[view], ...Object.fromEntries(answers) },
      // what could not be written is not what was signed
      ...(unwritten.size > 0 && { status: 'open' as const }),
    },
  }
}
