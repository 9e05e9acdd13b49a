import { useEffect, useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Scored } from '../../core/scoring/compare.ts'
import { readEarlier } from '../../storage/earlier.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** The assessment before this one; `null`: there is none, `'missing'`: it is not on this device; `undefined` while it is looked for. */
export function useEarlier({ previous }: Pick<Assessment, 'previous'>): Scored | 'missing' | null | undefined {
  const { db } = useWorkspace()
  const [earlier, setEarlier] = useState<Scored | 'missing' | null | undefined>(previous === null ? null : undefined)
  useEffect(() => {
    let left = false
    readEarlier(db, { previous }).then(
      (read) => !left && setEarlier(read),
      () => !left && setEarlier('missing'),
    )
    return () => {
      left = true
    }
  }, [db, previous])
  return earlier
}
