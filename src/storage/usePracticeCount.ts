import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { Database } from './database.ts'

/** How many files of good practice there are; a new object with every change of the library, `null` until it is known. */
export function usePracticeCount(db: Database): { readonly files: number } | null {
  const [count, setCount] = useState<{ readonly files: number } | null>(null)
  useEffect(() => {
    const files = liveQuery(() => db.practices.count())
    const watching = files.subscribe({ next: (number) => setCount({ files: number }), error: () => setCount(null) })
    return () => watching.unsubscribe()
  }, [db])
  return count
}
