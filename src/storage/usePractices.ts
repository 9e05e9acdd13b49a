import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { KeptFile } from '../core/network/library.ts'
import type { Database } from './database.ts'
import { readPractices } from './practices.ts'

/** The library as the database has it now, whichever tab changed it; `initial` was read before the screen appeared. */
export function usePractices(db: Database, initial: readonly KeptFile[]): readonly KeptFile[] {
  const [kept, setKept] = useState(initial)
  useEffect(() => {
    const subscription = liveQuery(() => readPractices(db)).subscribe(setKept)
    return () => subscription.unsubscribe()
  }, [db])
  return kept
}
