import { withChanges } from '../../core/assessment/answerChanges.ts'
import type { AssessmentBundle } from '../../storage/exchange.ts'
import type { Unwritten } from '../../storage/saver.ts'

/** The bundle as the screen shows it: what was changed in answers and is not on disk stands on top of what is there. */
export function withWaiting(bundle: AssessmentBundle, unwritten: ReadonlyMap<string, Unwritten>): AssessmentBundle {
  const { assessment } = bundle
  const answers = [...unwritten].map(([question, { answer, changes }]) => {
    const there = assessment.answers[question]
    return [question, there ? withChanges(there, changes, answer.at) : answer] as const
  })
  return {
    ...bundle,
    assessment: { ...assessment, answers: { ...assessment.answers, ...Object.fromEntries(answers) } },
  }
}
