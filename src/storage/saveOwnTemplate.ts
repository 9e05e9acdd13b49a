import { isSame } from '../core/assessment/entries.ts'
import type { OwnTemplate } from '../core/assessment/heldTemplate.ts'
import { pointer } from '../core/problem.ts'
import type { ChangeLog } from './changeLog.ts'
import type { Database, LogRow } from './database.ts'
import { openHeader } from './frozen.ts'
import { logTarget } from './logTarget.ts'
import { writeTransaction } from './writeTransaction.ts'

/**
 * Changes what a provider prepares for its members, as it is stored; resolves when it is on disk, rejects as `writeTransaction`, with
 * `FrozenError`, and when the assessment is gone. `edit` gets `first` where nothing was prepared yet.
 */
export async function saveOwnTemplate(
  db: Database,
  log: ChangeLog,
  assessment: string,
  first: OwnTemplate,
  edit: (own: OwnTemplate) => OwnTemplate,
): Promise<void> {
  const target = logTarget(db)
  await writeTransaction(db, [db.assessments, ...target.tables], async (tx) => {
    const header = await openHeader(db, assessment)
    if (!header) throw new Error(`assessment ${assessment} is not there any more`)
    const before = header.ownTemplate
    const ownTemplate = edit(before ?? first)
    if (isSame(before, ownTemplate)) return
    const body = { ...header, ownTemplate }
    const entries = logRows(log, before, ownTemplate)
    const done = Promise.all([db.assessments.put({ id: assessment, body }), target.put(entries, body)])
    tx.idbtrans.commit()
    return done
  })
}

/** One row per field, and of the questions one each. Taken back, such a row leaves exactly what was there. */
function logRows(log: ChangeLog, before: OwnTemplate | undefined, after: OwnTemplate): LogRow[] {
  if (!before) return [log.row('/ownTemplate', before, after)]
  const { questions: was, ...beside } = before
  const { questions: is, ...now } = after
  return [
    ...changed(beside, now).map((name) => log.row(pointer(['ownTemplate', name]), beside[name], now[name])),
    ...changed(was, is).map((id) => log.row(pointer(['ownTemplate', 'questions', id]), was[id], is[id])),
  ]
}

function changed(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => !isSame(before[name], after[name]))
}
