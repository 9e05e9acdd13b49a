import { liveQuery, type Subscription } from 'dexie'
import { useEffect, useState } from 'react'
import { whenIdle } from './afterFrame.ts'
import { useWorkspace } from './workspace.ts'

/**
 * Whether the user has chosen any file or folder to be written to, in whichever tab. Looked for when nothing more urgent is left to do:
 * `false` until then, and where the database does not answer.
 */
export function useHandlesInUse(): boolean {
  const { db } = useWorkspace()
  const [inUse, setInUse] = useState(false)
  useEffect(() => {
    let wanted = true
    let watching: Subscription | null = null
    void whenIdle().then(() => {
      if (!wanted) return
      const count = liveQuery(() => db.handles.count())
      watching = count.subscribe({ next: (handles) => setInUse(handles > 0), error: () => setInUse(false) })
    })
    return () => {
      wanted = false
      watching?.unsubscribe()
    }
  }, [db])
  return inUse
}
