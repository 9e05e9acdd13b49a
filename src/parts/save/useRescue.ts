import { useCallback } from 'react'
import { type AssessmentBundle, readBundle } from '../../storage/exchange.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import type { Saver } from '../../storage/saver.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { withWaiting } from './withWaiting.ts'

export type Rescue = () => Promise<AssessmentBundle>

/** The whole assessment for a file, with what could not be written on top; from memory when the database does not answer. */
export function useRescue(feed: AssessmentFeed, saver: Saver): Rescue {
  const { db } = useWorkspace()
  return useCallback(async () => {
    const { assessment } = feed.getState()
    const stored = await readBundle(db, assessment.id).catch(() => null)
    const remembered = { assessment, questionnaire: feed.bytes, attachments: new Map() }
    return withWaiting(stored ?? remembered, saver.waiting)
  }, [db, feed, saver])
}
