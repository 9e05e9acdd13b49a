import { awaitsConfirmation } from '../assessment/awaitsConfirmation.ts'
import type { ViewName } from '../assessment/countingAnswers.ts'
import type { AssessmentFile } from '../assessment/schema.ts'
import type { QuestionState } from './questionState.ts'

/**
 * The states for whoever looks for the next open question: what the assessor answered is open until it is confirmed, but not for the
 * assessor. In a follow-up what still waits to be confirmed is to be looked at, too.
 */
export function openFor(
  view: ViewName,
  { answers, assessor, earlier }: Pick<AssessmentFile, 'answers' | 'assessor' | 'earlier'>,
  states: readonly QuestionState[],
): readonly QuestionState[] {
  if (view === 'answers' && !earlier) return states
  return states.map((state) => {
    const { status, question } = state
    const own = view === 'assessor' && assessor[question.id]?.value !== undefined
    if (own) return status === 'open' ? { ...state, status: 'level' } : state
    return earlier && status !== 'out' && awaitsConfirmation(answers[question.id])
      ? { ...state, status: 'open' }
      : state
  })
}
