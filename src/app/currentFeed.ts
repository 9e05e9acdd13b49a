import { useSyncExternalStore } from 'react'
import type { AssessmentFeed } from '../storage/openAssessment.ts'

/** What the frame says about an assessment follows the feed of its screen: a second one would read everything twice. */
let current: AssessmentFeed | null = null
const listeners = new Set<() => void>()

export function setCurrentFeed(feed: AssessmentFeed): void {
  current = feed
  for (const listener of listeners) listener()
}

/** `null`: the screen of this assessment is not open yet. */
export function useCurrentFeed(assessment: string): AssessmentFeed | null {
  const feed = useSyncExternalStore(subscribe, () => current)
  return feed?.getState().header.id === assessment ? feed : null
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
