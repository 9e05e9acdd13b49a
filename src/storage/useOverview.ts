import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import type { Database } from './database.ts'
import { keepSummaries, type OverviewEntry, readOverview } from './overview.ts'

/** The overview as the database has it now; `initial` was read before the screen appeared. */
export function useOverview(db: Database, initial: readonly OverviewEntry[]): readonly OverviewEntry[] {
  const entries = useLiveQuery(() => readOverview(db), [db], initial)
  useEffect(() => {
    void keepSummaries(db, entries)
  }, [db, entries])
  return entries
}
