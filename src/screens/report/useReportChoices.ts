import { useCallback, useEffect, useState } from 'react'
import { PLAIN_CHOICES, type ReportChoices, readReportChoices, saveReportChoices } from '../../storage/reportChoices.ts'
import { useWorkspace } from '../../storage/workspace.ts'

interface KeptChoices {
  /** `null` until they are read */
  readonly choices: ReportChoices | null
  /** takes effect at once and is kept on this device */
  readonly change: (changed: Partial<ReportChoices>) => void
}

/** What was chosen for the reports of this assessment, on earlier visits too. Without a database that answers it begins anew. */
export function useReportChoices(assessment: string): KeptChoices {
  const { db } = useWorkspace()
  const [choices, setChoices] = useState<ReportChoices | null>(null)
  useEffect(() => {
    let left = false
    const begin = (read: ReportChoices) => !left && setChoices(read)
    readReportChoices(db, assessment).then(begin, () => begin(PLAIN_CHOICES))
    return () => {
      left = true
    }
  }, [db, assessment])
  const change = useCallback(
    (changed: Partial<ReportChoices>) => {
      if (!choices) return
      const next = { ...choices, ...changed }
      setChoices(next)
      // a choice that cannot be kept holds for this visit: the report is made from the screen, not from the row
      saveReportChoices(db, assessment, next).catch(() => undefined)
    },
    [db, assessment, choices],
  )
  return { choices, change }
}
