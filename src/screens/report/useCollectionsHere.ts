import { useEffect, useState } from 'react'
import type { Collection } from '../../core/network/collection.ts'
import { useWorkspace } from '../../storage/workspace.ts'

const NONE: readonly Collection[] = []

/** Contributions of others on this device; empty until they are read, and where they cannot be. */
export function useCollectionsHere(): readonly Collection[] {
  const { db } = useWorkspace()
  const [collections, setCollections] = useState(NONE)
  useEffect(() => {
    let left = false
    const read = async () => {
      if ((await db.contributions.count()) === 0) return
      const { readCollections } = await import('../../storage/contributions.ts')
      const found = await readCollections(db)
      if (!left) setCollections(found)
    }
    read().catch(() => undefined)
    return () => {
      left = true
    }
  }, [db])
  return collections
}
