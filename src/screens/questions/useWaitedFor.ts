import { useEffect, useState } from 'react'
import type { Slip } from '../../core/merge/slip.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { readWaitedFor } from '../../storage/parts.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** Parts that others answer just now; read again whenever `since` changes. */
export function useWaitedFor(feed: AssessmentFeed, since: unknown): readonly Slip[] {
  const { db } = useWorkspace()
  const [slips, setSlips] = useState<readonly Slip[]>(NONE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a dialog that closed may have handed out another
  useEffect(() => {
    let gone = false
    readWaitedFor(db, feed.getState().header).then(
      (found) => !gone && setSlips((before) => (before.length + found.length === 0 ? before : found)),
      // without it nobody is told, and nothing is lost
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [db, feed, since])
  return slips
}

const NONE: readonly Slip[] = []
