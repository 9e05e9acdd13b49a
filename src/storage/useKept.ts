import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import { type Kept, readKept } from './backups.ts'
import type { Database } from './database.ts'
import { readOverview } from './overview.ts'

/** What is known of copies outside of this browser, as the database has it now. */
export function useKept(db: Database, initial: readonly Kept[]): readonly Kept[] {
  const [kept, setKept] = useState(initial)
  useEffect(() => {
    const rows = liveQuery(async () => readKept(db, await readOverview(db)))
    const subscription = rows.subscribe(setKept)
    return () => subscription.unsubscribe()
  }, [db])
  return kept
}
