import { isSame } from '../core/assessment/entries.ts'
import type { Visit } from '../core/assessment/schema.ts'
import { pointer } from '../core/problem.ts'
import type { World } from '../core/world.ts'
import { ChangeLog } from './changeLog.ts'
import type { Database, LogRow } from './database.ts'
import { openHeader } from './frozen.ts'
import { logTarget } from './logTarget.ts'
import { writeTransaction } from './writeTransaction.ts'

/**
 * Changes the plan of a visit as it is stored, whatever another tab has made of it a moment ago; resolves when it is on disk, rejects as
 * `writeTransaction`, and when the assessment is gone. Nothing is written where `edit` changes nothing.
 */
export async function saveVisit(
  db: Database,
  world: World,
  assessment: string,
  edit: (visit: Visit) => Visit,
): Promise<void> {
  const target = logTarget(db)
  await writeTransaction(db, [db.assessments, ...target.tables], async (tx) => {
    const header = await openHeader(db, assessment)
    if (!header) throw new Error(`assessment ${assessment} is not there any more`)
    const before = header.visit
    const after = edit(before ?? {})
    if (isSame(before, after)) return
    const entries = logRows(new ChangeLog(world, assessment, () => db.role), before, after)
    const body = { ...header, visit: after }
    const done = Promise.all([db.assessments.put({ id: assessment, body }), target.put(entries, body)])
    tx.idbtrans.commit()
    return done
  })
}

/**
 * One row per conversation that changed, once there are conversations: the whole plan with every start of a timer would make the log long.
 * Taken back, such a row leaves exactly what was there, as the records around its place existed.
 */
function logRows(log: ChangeLog, before: Visit | undefined, after: Visit): LogRow[] {
  if (before?.talks === undefined || after.talks === undefined) return [log.row('/visit', before, after)]
  const { talks: was, ...beside } = before
  const { talks: is, ...now } = after
  return [
    ...changed(beside, now).map((name) => log.row(pointer(['visit', name]), beside[name], now[name])),
    ...changed(was, is).map((id) => log.row(pointer(['visit', 'talks', id]), was[id], is[id])),
  ]
}

function changed(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => !isSame(before[name], after[name]))
}
