import { useEffect, useState } from 'react'
import type { AssessmentFile } from '../../core/assessment/schema.ts'
import type { Problem } from '../../core/problem.ts'
import type { WholeFile } from '../../files/disk/wholeFile.ts'
import type { OpenedItcheck } from '../../files/itcheckContent.ts'
import { readAssessment } from '../../storage/exchange.ts'
import { useWorkspace } from '../../storage/workspace.ts'

export type Foreign =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
  /** the file holds another assessment */
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'same'; readonly mine: AssessmentFile; readonly theirs: OpenedItcheck }

/** What somebody else wrote into the working file of an assessment, opened as any file is. */
export function useForeign(id: string, found: WholeFile): Foreign {
  const { db } = useWorkspace()
  const [foreign, setForeign] = useState<Foreign>({ kind: 'reading' })
  useEffect(() => {
    let wanted = true
    void open(id, found, () => readAssessment(db, id)).then((opened) => wanted && setForeign(opened))
    return () => {
      wanted = false
    }
  }, [db, id, found])
  return foreign
}

async function open(id: string, { bytes }: WholeFile, read: () => Promise<AssessmentFile | null>): Promise<Foreign> {
  const { readItcheck } = await import('../../files/readItcheck.ts')
  const opened = readItcheck(bytes)
  if (!opened.ok) return { kind: 'unreadable', problems: opened.problems }
  const { assessment } = opened.value
  if (assessment.id !== id) return { kind: 'other', name: assessment.municipality.name }
  const mine = await read()
  return mine ? { kind: 'same', mine, theirs: opened.value } : { kind: 'unreadable', problems: [] }
}
