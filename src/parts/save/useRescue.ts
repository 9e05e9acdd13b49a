import { useCallback, useEffect } from 'react'
import { type AssessmentBundle, readBundle } from '../../storage/exchange.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import type { Saver } from '../../storage/saver.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { withWaiting } from './withWaiting.ts'

/** `null`: neither the database nor this tab has the questionnaire's file. */
export type Rescue = () => Promise<AssessmentBundle | null>

/** When the questions stand there, the file is read that is needed should the database fail later. */
const REMEMBER_AFTER_MS = 1000

/** The whole assessment for a file, with what could not be written on top; from memory when the database does not answer. */
export function useRescue(feed: AssessmentFeed, saver: Saver): Rescue {
  const { db } = useWorkspace()
  useEffect(() => {
    const timer = setTimeout(() => void feed.file(), REMEMBER_AFTER_MS)
    return () => clearTimeout(timer)
  }, [feed])
  return useCallback(async () => {
    const { assessment } = feed.getState()
    const stored = await readBundle(db, assessment.id).catch(() => null)
    if (stored) return withWaiting(stored, saver.unwritten)
    const questionnaire = await feed.file()
    return questionnaire && withWaiting({ assessment, questionnaire, attachments: new Map() }, saver.unwritten)
  }, [db, feed, saver])
}
