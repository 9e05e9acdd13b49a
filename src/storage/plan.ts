import { withChangedEntries, without } from '../core/assessment/entries.ts'
import type { Measure } from '../core/assessment/schema.ts'
import { pointer } from '../core/problem.ts'
import type { World } from '../core/world.ts'
import { ChangeLog } from './changeLog.ts'
import type { Database, LogRow } from './database.ts'
import { openHeader } from './frozen.ts'
import { logTarget } from './logTarget.ts'
import { keepBeforeBulk } from './restorePoints.ts'
import { writeTransaction } from './writeTransaction.ts'

/** `before` null: it comes into the plan; `after` null: it goes. Turned round it is the undo. */
export interface MeasureChange {
  readonly before: Measure | null
  readonly after: Measure | null
}

/** What takes these changes back: the last one first. */
export function turnedRound(changes: readonly MeasureChange[]): MeasureChange[] {
  return changes.toReversed().map(({ before, after }) => ({ before: after, after: before }))
}

/** What a person could not find again one by one: a restore point is made before. */
export function isBulk(changes: readonly MeasureChange[]): boolean {
  return new Set(changes.map(idOf)).size > 1
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
  const log = new ChangeLog(world, assessment, () => db.role)
  const entries = changes.flatMap((change) => logRows(log, change))
  if (entries.length === 0) return
  if (isBulk(changes)) await keepBeforeBulk(db, world, assessment)
  await writeMeasures(db, assessment, changes, entries)
}

/**
 * As `saveMeasures`, with rows of the change log that are there already. Several changes of one measure follow one another.
 * `make` says what becomes of a measure that is there.
 */
export function writeMeasures(
  db: Database,
  assessment: string,
  changes: readonly MeasureChange[],
  entries: readonly LogRow[],
  make: typeof withChange = withChange,
): Promise<void> {
  const log = logTarget(db)
  return writeTransaction(db, [db.assessments, db.measures, ...log.tables], async (transaction) => {
    const ids = [...new Set(changes.map(idOf))]
    const [header, stored] = await Promise.all([
      openHeader(db, assessment),
      db.measures.bulkGet(ids.map((id): [string, string] => [assessment, id])),
    ])
    const writes = ids.map((id, i) => {
      const there = stored[i]?.body ?? null
      const own = changes.filter((change) => idOf(change) === id)
      const body = own.reduce(make, there)
      return body ? db.measures.put({ assessment, id, body }) : db.measures.delete([assessment, id])
    })
    const done = Promise.all([...writes, log.put(entries, header)])
    transaction.idbtrans.commit()
    return done
  })
}

/** One row for a measure that comes or goes, one per field for a measure that changes; its place is '/measures/<id>/<field>'. */
export function logRows(log: ChangeLog, change: MeasureChange): LogRow[] {
  const { before, after } = change
  const id = idOf(change)
  if (!before || !after) return before || after ? [log.row(pointer(['measures', id]), orNot(before), orNot(after))] : []
  return changedFields(before, after).map((field) =>
    log.row(pointer(['measures', id, field]), before[field], after[field]),
  )
}

/** The measure with the change made; `null`: none. One that was taken out in the meantime comes back whole rather than in one field. */
export function withChange(there: Measure | null, { before, after }: MeasureChange): Measure | null {
  if (!after) return null
  const body = before && there ? { ...there, ...changed(there, before, after) } : after
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Measure
}

/** As `withChange` where the change may be made already, or somebody else has changed the measure since: then that stays. */
export function withChangeDue(there: Measure | null, change: MeasureChange): Measure | null {
  const { before, after } = change
  if (!before) return there ?? after
  if (!there) return null
  if (!after) return same(there, before) ? null : there
  const due = changedFields(before, after).filter((field) => same(there[field], before[field]))
  return withChange(there, { before, after: { ...before, ...pick(after, due) } })
}

export function idOf({ before, after }: MeasureChange): string {
  return (after ?? before)?.id ?? ''
}

/** Whether the change can be seen in what is there. */
export function isMade({ before, after }: MeasureChange, there: Measure | undefined): boolean {
  if (!after) return there === undefined
  if (!there) return false
  const made = before ? changed(there, before, after) : after
  return Object.keys(made).every((field) => same(there[field], made[field]))
}

/** The fields that differ, as they are to stand in the measure that is there: of the cost, too, only what differs. */
function changed(there: Measure, before: Measure, after: Measure): Partial<Measure> {
  const fields = pick(after, changedFields(before, after))
  return {
    ...fields,
    ...('cost' in fields && { cost: costWith(there, before, after) }),
    ...('history' in fields && { history: historyWith(there, before, after) }),
  }
}

function costWith(there: Measure, before: Measure, after: Measure): Measure['cost'] {
  const cost = withChangedEntries(there.cost ?? {}, before.cost ?? {}, after.cost ?? {})
  return Object.keys(cost).length === 0 ? after.cost : cost
}

/** Two tabs may change the status at once: the later one stands, and the history tells of both. A row that is there comes no second time. */
function historyWith(there: Measure, before: Measure, after: Measure): Measure['history'] {
  const [rows, was, is] = [there.history ?? [], before.history ?? [], after.history ?? []]
  const left = [...without(rows, without(was, is)), ...without(without(is, was), rows)]
  return left.length === 0 ? after.history : left
}

function changedFields(before: Measure, after: Measure): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].filter((field) => !same(before[field], after[field]))
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function pick(measure: Measure, fields: readonly string[]): Partial<Measure> {
  return Object.fromEntries(fields.map((field) => [field, measure[field]]))
}

function orNot(measure: Measure | null): Measure | undefined {
  return measure ?? undefined
}
