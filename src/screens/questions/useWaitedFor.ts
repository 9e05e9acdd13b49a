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
    const read = async () => {
      // without it nobody is told, and nothing is lost
      const found = await readWaitedFor(db, feed.getState().header).catch(() => NONE)
      if (!gone) setSlips((before) => (before.length + found.length === 0 ? before : found))
    }
    // the questions are not to wait for it
    afterwards(() => void read())
    return () => {
      gone = true
    }
  }, [db, feed, since])
  return slips
}

const NONE: readonly Slip[] = []

function afterwards(callback: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(callback, { timeout: 1000 })
  else setTimeout(callback)
}
