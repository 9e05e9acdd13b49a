import { liveQuery } from 'dexie'
import { useEffect, useRef, useState } from 'react'
import type { Collection } from '../core/network/collection.ts'
import { readCollections } from './contributions.ts'
import type { Database } from './database.ts'

/**
 * The contributions on this device as the database has them now; `initial` was read before the screen appeared. Only keys are watched:
 * reading thousands once more, because somebody looks at them, would take longer than anything on the screen.
 */
export function useCollections(db: Database, initial: readonly Collection[]): readonly Collection[] {
  const [collections, setCollections] = useState(initial)
  const seen = useRef<string | null>(null)
  useEffect(() => {
    let stopped = false
    const changed = async (keys: string) => {
      const isFirst = seen.current === null
      if (keys === seen.current) return
      seen.current = keys
      if (isFirst) return
      const read = await readCollections(db)
      if (!stopped && seen.current === keys) setCollections(read)
    }
    const keysOf = async () => (await db.contributions.toCollection().primaryKeys()).join()
    const subscription = liveQuery(keysOf).subscribe((keys) => void changed(keys))
    return () => {
      stopped = true
      subscription.unsubscribe()
    }
  }, [db])
  return collections
}
