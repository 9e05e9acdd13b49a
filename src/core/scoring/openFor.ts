import type { ViewName } from '../assessment/countingAnswers.ts'
import type { AssessmentFile } from '../assessment/schema.ts'
import type { QuestionState } from './questionState.ts'

/** The states for whoever looks for the next open question: what the assessor answered is open until it is confirmed, but not for the assessor. */
export function openFor(
  view: ViewName,
  { assessor }: Pick<AssessmentFile, 'assessor'>,
  states: readonly QuestionState[],
): readonly QuestionState[] {
  if (view === 'answers') return states
  return states.map((state) =>
    state.status === 'open' && assessor[state.question.id]?.value !== undefined ? { ...state, status: 'level' } : state,
  )
}
