import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { Database } from './database.ts'
import { type Installed, readInstalled } from './installed.ts'

/** The questionnaires as the database has them now; `initial` was read before the screen appeared. */
export function useInstalled(db: Database, initial: readonly Installed[]): readonly Installed[] {
  const [installed, setInstalled] = useState(initial)
  useEffect(() => {
    const subscription = liveQuery(() => readInstalled(db)).subscribe(setInstalled)
    return () => subscription.unsubscribe()
  }, [db])
  return installed
}
