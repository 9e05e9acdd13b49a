import { useCallback, useEffect, useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { RestorePointRow } from '../../storage/database.ts'
import { readPointIds, readPoints } from '../../storage/restorePoints.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** A state can be large: so many are read at a time. */
const AT_ONCE = 10

export interface Points {
  /** newest first; `null` until they are read */
  readonly rows: readonly RestorePointRow[] | null
  readonly hasMore: boolean
  readonly showMore: () => void
}

/** Follows the assessment: each of its changes may have made a restore point. */
export function usePoints(assessment: Assessment): Points {
  const { db } = useWorkspace()
  const [shown, setShown] = useState(AT_ONCE)
  const [read, setRead] = useState<{ rows: readonly RestorePointRow[]; hasMore: boolean } | null>(null)
  const { id } = assessment
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever the assessment has changed
  useEffect(() => {
    let stale = false
    const load = async () => {
      const ids = await readPointIds(db, id)
      const rows = await readPoints(db, id, ids.slice(0, shown))
      if (!stale) setRead({ rows, hasMore: ids.length > shown })
    }
    // without the database nothing is on this screen at all, and the frame says so
    load().catch(() => undefined)
    return () => {
      stale = true
    }
  }, [db, id, shown, assessment])
  const showMore = useCallback(() => setShown((count) => count + AT_ONCE), [])
  return { rows: read?.rows ?? null, hasMore: read?.hasMore ?? false, showMore }
}
