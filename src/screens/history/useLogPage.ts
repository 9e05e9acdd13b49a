import { useEffect, useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import { type LogPage, readLogPage } from '../../storage/logPage.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** Rows of one page: a screen full. */
export const PAGE = 50

/** One page of the change log, read again whenever the assessment has changed; `null` until it is here. `kept`: see `LogSwitch`. */
export function useLogPage(assessment: Assessment, kept: boolean) {
  const { db } = useWorkspace()
  const { id } = assessment
  const [from, setFrom] = useState(0)
  const [read, setRead] = useState<{ from: number; page: LogPage } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the assessment and the switch say when to read again
  useEffect(() => {
    let stale = false
    readLogPage(db, id, from, PAGE).then(
      (page) => {
        if (!stale) setRead({ from, page })
      },
      // without the database nothing is on this screen at all, and the frame says so
      () => undefined,
    )
    return () => {
      stale = true
    }
  }, [db, id, from, assessment, kept])
  return { read, go: (step: -1 | 1) => setFrom((now) => Math.max(0, now + step * PAGE)) }
}
