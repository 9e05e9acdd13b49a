import { useSyncExternalStore } from 'react'
import type { ViewName } from '../../core/assessment/countingAnswers.ts'
import type { Answer } from '../../core/assessment/schema.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'

/** What the other one says to a question; `undefined` where they say nothing, as always where there is no assessor. */
export function useOtherAnswer(feed: AssessmentFeed, question: string, view: ViewName): Answer | undefined {
  const other = view === 'assessor' ? 'answers' : 'assessor'
  // answers keep their identity as long as they say the same
  return useSyncExternalStore(feed.subscribe, () => feed.getState().assessment[other][question])
}
