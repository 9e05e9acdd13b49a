import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { Database } from './database.ts'
import { keepSummaries, type OverviewEntry, readOverview } from './overview.ts'

/** The overview as the database has it now; `initial` was read before the screen appeared. */
export function useOverview(db: Database, initial: readonly OverviewEntry[]): readonly OverviewEntry[] {
  const [entries, setEntries] = useState(initial)
  useEffect(() => {
    const subscription = liveQuery(() => readOverview(db)).subscribe(setEntries)
    return () => subscription.unsubscribe()
  }, [db])
  useEffect(() => {
    void keepSummaries(db, entries)
  }, [db, entries])
  return entries
}
