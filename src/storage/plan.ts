import type { Measure } from '../core/assessment/schema.ts'
import type { World } from '../core/world.ts'
import { ChangeLog } from './changeLog.ts'
import type { Database, LogRow } from './database.ts'
import { writeTransaction } from './writeTransaction.ts'

/** `before` null: it comes into the plan; `after` null: it goes. Turned round it is the undo. */
export interface MeasureChange {
  readonly before: Measure | null
  readonly after: Measure | null
}

/**
 * Writes what changed between `before` and `after`, all at once or not at all; resolves when it is on disk, rejects as `writeTransaction`.
 * Of a measure that is there only the fields that differ are written: another tab may have changed the others a moment ago.
 */
export async function saveMeasures(
  db: Database,
  world: World,
  assessment: string,
  changes: readonly MeasureChange[],
): Promise<void> {
  const log = new ChangeLog(world, assessment)
  const entries = changes.flatMap((change) => logRows(log, change))
  if (entries.length === 0) return
  await writeTransaction(db, [db.measures, db.log], async (transaction) => {
    const ids = changes.map(({ before, after }): [string, string] => [assessment, (after ?? before)?.id ?? ''])
    const stored = await db.measures.bulkGet(ids)
    const writes = changes.map(({ before, after }, i) => {
      const id = ids[i]?.[1] ?? ''
      if (!after) return db.measures.delete([assessment, id])
      const there = stored[i]?.body
      // taken out by another tab in the meantime: it comes back whole rather than in one field
      const body = before && there ? { ...there, ...pick(after, changedFields(before, after)) } : after
      return db.measures.put({ assessment, id, body: withoutUndefined(body) })
    })
    const done = Promise.all([...writes, db.log.bulkPut(entries)])
    transaction.idbtrans.commit()
    return done
  })
}

function logRows(log: ChangeLog, { before, after }: MeasureChange): LogRow[] {
  if (!before || !after) {
    const id = (before ?? after)?.id
    return id === undefined ? [] : [log.row(`/measures/${id}`, before ?? undefined, after ?? undefined)]
  }
  return changedFields(before, after).map((field) =>
    log.row(`/measures/${after.id}/${field}`, before[field], after[field]),
  )
}

function changedFields(before: Measure, after: Measure): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

function pick(measure: Measure, fields: readonly string[]): Partial<Measure> {
  return Object.fromEntries(fields.map((field) => [field, measure[field]]))
}

function withoutUndefined(measure: Measure): Measure {
  return Object.fromEntries(Object.entries(measure).filter(([, value]) => value !== undefined)) as Measure
}
