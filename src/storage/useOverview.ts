import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { World } from '../core/world.ts'
import type { Database } from './database.ts'
import { type OverviewEntry, readOverview } from './overview.ts'

/** Summaries derived behind a screen that stands already: fewer readings of everything until all are there. */
const AT_ONCE = 100

/** The overview as the database has it now; `initial` was read before the screen appeared. */
export function useOverview(db: Database, world: World, initial: readonly OverviewEntry[]): readonly OverviewEntry[] {
  const [entries, setEntries] = useState(initial)
  useEffect(() => {
    const subscription = liveQuery(() => readOverview(db, AT_ONCE)).subscribe(setEntries)
    return () => subscription.unsubscribe()
  }, [db])
  useEffect(() => {
    if (!entries.some(({ stale }) => stale)) return
    let there = true
    const work = async () => {
      const all = await (await import('./keepSummaries.ts')).goOn(db, world, entries)
      if (there) setEntries(all)
    }
    // a database that does not answer says so elsewhere
    void work().catch(() => undefined)
    return () => {
      there = false
    }
  }, [db, world, entries])
  return entries
}
