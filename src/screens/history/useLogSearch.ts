import { useEffect, useState } from 'react'
import { isFiltered, type LogFilter, type LogQuestions, matchesLog } from '../../core/assessment/logFilter.ts'
import type { Assessment, LogEntry } from '../../core/assessment/schema.ts'
import { type LogPage, readLogPage } from '../../storage/logPage.ts'
import { searchLog } from '../../storage/logSearch.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** Rows of one page: a screen full. */
export const PAGE = 50

export interface LogView {
  readonly page: LogPage
  /** how many newer ones there are */
  readonly from: number
  /** rows not looked at yet */
  readonly left: number
}

/**
 * One page of the change log, read again whenever the assessment has changed; `null` until it is here. Without a filter only the page
 * is read; with one the log is gone through in pieces, and what is found so far can be seen meanwhile. `kept`: see `LogSwitch`.
 */
export function useLogSearch(assessment: Assessment, filter: LogFilter, questions: LogQuestions, kept: boolean) {
  const { db } = useWorkspace()
  const { id } = assessment
  const [from, setFrom] = useState(0)
  const [view, setView] = useState<LogView | null>(null)
  const [asked, setAsked] = useState(filter)
  if (asked !== filter) {
    setAsked(filter)
    setFrom(0)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the assessment and the switch say when to read again
  useEffect(() => {
    let stale = false
    // without the database nothing is on this screen at all, and the frame says so
    const ignore = () => undefined
    if (!isFiltered(filter)) {
      readLogPage(db, id, from, PAGE).then((page) => !stale && setView({ page, from, left: 0 }), ignore)
    } else {
      const found: LogEntry[] = []
      searchLog(
        db,
        id,
        (entry) => matchesLog(entry, filter, questions),
        (entries, looked, total) => {
          found.push(...entries)
          setView({
            page: { entries: found.slice(from, from + PAGE), total: found.length },
            from,
            left: total - looked,
          })
        },
        () => !stale,
      ).catch(ignore)
    }
    return () => {
      stale = true
    }
  }, [db, id, from, filter, questions, assessment, kept])
  return { view, go: (step: -1 | 1) => setFrom((now) => Math.max(0, now + step * PAGE)) }
}
