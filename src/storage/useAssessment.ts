import { useSyncExternalStore } from 'react'
import type { AssessmentFeed, AssessmentState } from './openAssessment.ts'
import type { SaveState, Saving } from './saveState.ts'

/** The assessment as the database has it now; redraws when this tab or another one has saved. */
export function useAssessment(feed: AssessmentFeed): AssessmentState {
  return useSyncExternalStore(feed.subscribe, feed.getState)
}

/** `null` while nothing has failed: who shows failures only is not drawn again by every save. */
export function useSaveFailure(saver: Saving): Extract<SaveState, { kind: 'failed' }> | null {
  return useSyncExternalStore(saver.subscribe, () => (saver.state.kind === 'failed' ? saver.state : null))
}
