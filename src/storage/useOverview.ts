import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { World } from '../core/world.ts'
import type { Database } from './database.ts'
import { keepSummaries, type OverviewEntry, readOverview } from './overview.ts'

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
    let there = true
    const goOn = async () => {
      const kept = await keepSummaries(db, world, entries)
      // what is kept calls the live query, which derives the next ones; a full disk keeps nothing
      if (kept > 0 || !entries.some(({ pending }) => pending)) return
      const all = await readOverview(db, entries.length)
      if (there) setEntries(all)
    }
    // a database that does not answer says so elsewhere
    void goOn().catch(() => undefined)
    return () => {
      there = false
    }
  }, [db, world, entries])
  return entries
}
