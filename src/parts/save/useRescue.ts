import { useCallback, useEffect, useRef } from 'react'
import { findDefinition } from '../../storage/definitions.ts'
import { type AssessmentBundle, readBundle } from '../../storage/exchange.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import type { Saver } from '../../storage/saver.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { withWaiting } from './withWaiting.ts'

export type Rescue = () => Promise<AssessmentBundle | null>

/** The whole assessment for a file, with what could not be written on top; from memory when the database does not answer. */
export function useRescue(feed: AssessmentFeed, saver: Saver): Rescue {
  const { db } = useWorkspace()
  const { questionnaire } = feed
  const bytes = useRef<Uint8Array | null>(null)
  useEffect(() => {
    // fetched ahead: once the database is closed it is too late
    findDefinition(db, questionnaire.id, questionnaire.version).then(
      (definition) => {
        bytes.current = definition?.bytes ?? null
      },
      () => undefined,
    )
  }, [db, questionnaire])
  return useCallback(async () => {
    const { assessment } = feed.getState()
    const stored = await readBundle(db, assessment.id).catch(() => null)
    const remembered = bytes.current && { assessment, questionnaire: bytes.current, attachments: new Map() }
    const bundle = stored ?? remembered
    return bundle && withWaiting(bundle, saver.waiting)
  }, [db, feed, saver])
}
