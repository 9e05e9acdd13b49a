import { useLayoutEffect, useRef, useState } from 'react'
import { isSame, withChangedEntries } from '../../core/assessment/entries.ts'
import type { Targets } from '../../core/plan/targets.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { saveHeader } from '../../storage/saveHeader.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** What was set here and has not come back from the database yet. */
interface Ahead {
  readonly targets: Targets
  /** what the database had when the last write began; anything else is newer than that */
  readonly since: Targets
  /** writes under way */
  readonly underWay: number
}

export interface TargetsEditor {
  /** as they stand, shown before they are on disk */
  readonly targets: Targets
  readonly failed: boolean
  /** Saves the difference at once; turned round (`after`, `before`) it is the undo, also when this screen is gone. */
  readonly change: (before: Targets, after: Targets) => void
  /** once more, after a failure */
  readonly retry: () => void
}

/** Changes build on each other before the first one has come back from the database; otherwise a quick second one would undo it. */
export function useTargets(feed: AssessmentFeed): TargetsEditor {
  const { db, world } = useWorkspace()
  const { header } = useAssessment(feed)
  const [ahead, setAhead] = useState<Ahead | null>(null)
  const [failed, setFailed] = useState(false)
  const isAhead = ahead !== null && (failed || ahead.underWay > 0 || ahead.since === header.targets)
  const targets = isAhead ? ahead.targets : header.targets
  const latest = useRef({ targets, failed })
  useLayoutEffect(() => {
    latest.current = { targets, failed }
  })

  const write = (before: Targets, after: Targets, shown: Targets) => {
    const { header: known } = feed.getState()
    latest.current = { ...latest.current, targets: shown }
    setAhead((now) => ({ targets: shown, since: known.targets, underWay: (now?.underWay ?? 0) + 1 }))
    saveHeader(db, world, { ...known, targets: before }, { targets: after })
      .then(
        () => setFailed(false),
        () => setFailed(true),
      )
      .finally(() => setAhead((now) => now && { ...now, underWay: now.underWay - 1 }))
  }
  const change = (before: Targets, after: Targets) => {
    if (isSame(before, after)) return
    const shown = withChangedEntries(latest.current.targets, before, after)
    // what was refused before goes along, and only then nothing is called failed any more
    if (latest.current.failed) write(feed.getState().header.targets, shown, shown)
    else write(before, after, shown)
  }
  const retry = () => write(feed.getState().header.targets, targets, targets)
  return { targets, failed, change, retry }
}
