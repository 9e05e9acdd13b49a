import { useEffect, useState } from 'react'
import { readNoteCount } from '../../storage/notes.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** How many notes an assessment has; 0 until it is known. */
export function useNoteCount(assessment: string): number {
  const { db } = useWorkspace()
  const [count, setCount] = useState(0)
  useEffect(() => {
    void readNoteCount(db, assessment).then(setCount, () => undefined)
  }, [db, assessment])
  return count
}
