import { liveQuery } from 'dexie'
import { readBackups } from './backups.ts'
import type { Database } from './database.ts'

/** Calls `changed` whenever something was saved outside of this browser, here or in another tab; gives back what ends that. */
export function watchBackups(db: Database, changed: () => void): () => void {
  let first = true
  const subscription = liveQuery(() => readBackups(db)).subscribe({
    next: () => {
      if (!first) changed()
      first = false
    },
    // a database that does not answer says so elsewhere
    error: () => undefined,
  })
  return () => subscription.unsubscribe()
}
