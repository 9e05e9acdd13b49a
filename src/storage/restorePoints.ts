import { attachmentsIn } from '../core/assessment/attachments.ts'
import { isSame } from '../core/assessment/entries.ts'
import type { AssessmentFile } from '../core/assessment/schema.ts'
import type { World } from '../core/world.ts'
import { readState, replaceState, stateTables } from './assessmentRows.ts'
import { ChangeLog, RESTORED_PATH } from './changeLog.ts'
import { type Database, type RestorePointRow, type RestoreReason, rowsOf } from './database.ts'
import { openHeader } from './frozen.ts'
import { logTarget } from './logTarget.ts'
import { dropForgottenPhotos, useOnly } from './photos.ts'
import { namedPoint, pointId } from './pointId.ts'
import { pointsToDrop } from './thinning.ts'
import type { Workspace } from './workspace.ts'
import { writeTransaction } from './writeTransaction.ts'

/** The tables of a transaction in which `putPoint` is called. */
export function pointTables(db: Database) {
  return [db.restorePoints, db.uses, db.attachments]
}

/**
 * Keeps the state of an assessment to go back to; resolves with the id of the restore point once it is on disk, rejects as
 * `writeTransaction`, and when the assessment is gone. Which of the older ones go then: see `pointsToDrop`.
 */
export async function addRestorePoint(
  { db, world }: Workspace,
  assessment: string,
  reason: RestoreReason,
): Promise<string> {
  let id = ''
  await writeTransaction(db, [...stateTables(db), ...pointTables(db)], async () => {
    id = await putPoint(db, world, reason, await stateOf(db, assessment))
  })
  return id
}

/** Before several measures or targets are changed at once. The last point does where nothing has changed since. */
export function keepBeforeBulk(db: Database, world: World, assessment: string): Promise<void> {
  return writeTransaction(db, [...stateTables(db), ...pointTables(db)], async () => {
    await openHeader(db, assessment)
    const state = await readState(db, assessment)
    if (!state) return
    const [newest] = await rowsOf(db.restorePoints, assessment).reverse().limit(1).toArray()
    if (!newest || !isSame(newest.body.assessment, state)) await putPoint(db, world, 'bulk', state)
  })
}

/**
 * Puts an assessment back to a restore point in one transaction, after keeping the state of before as another one: going back can be
 * gone back on. The log stays and says so. Rejects as `addRestorePoint`, and when the point or its questionnaire is not there any more.
 */
export async function goBack({ db, world }: Workspace, assessment: string, point: string): Promise<void> {
  const log = new ChangeLog(world, assessment, () => db.role)
  const target = logTarget(db)
  const tables = [...stateTables(db), ...pointTables(db), ...target.tables, db.summaries, db.definitions]
  await writeTransaction(db, tables, async () => {
    await openHeader(db, assessment)
    const there = await db.restorePoints.get([assessment, point])
    if (!there) throw new Error(`restore point ${point} is not there any more`)
    const { at } = there.body
    const { id, version } = there.body.assessment.questionnaire
    if (!(await db.definitions.get([id, version]))) throw new Error(`questionnaire ${id} ${version} is not there`)
    const [now, row] = await Promise.all([stateOf(db, assessment), db.assessments.get(assessment)])
    const { deletedAt, sample } = row?.body ?? {}
    const marks = { ...(deletedAt !== undefined && { deletedAt }), ...(sample !== undefined && { sample }) }
    const entry = log.row(RESTORED_PATH, undefined, { at, reason: there.body.reason })
    const state = withOwnStanding(there.body.assessment, now)
    await replaceState(db, state, marks)
    await useOnly(db, assessment, attachmentsIn(state), entry.body.at)
    await Promise.all([target.put([entry], state), db.summaries.delete(assessment)])
    await putPoint(db, world, 'restore', now)
  })
}

/** Nobody signs, and nobody allows a log, by going back: a state that was signed off once comes back as an open one. */
function withOwnStanding(state: AssessmentFile, { status, signOff, keepsLog }: AssessmentFile): AssessmentFile {
  const { keepsLog: _, ...rest } = state
  return { ...rest, status, signOff, ...(keepsLog !== undefined && { keepsLog }) }
}

/** Within a transaction over `pointTables`. Returns the id. */
export async function putPoint(
  db: Database,
  world: World,
  reason: RestoreReason,
  state: AssessmentFile,
): Promise<string> {
  const assessment = state.id
  const at = world.now()
  const there = (await rowsOf(db.restorePoints, assessment).primaryKeys()).map(([, id]) => namedPoint(id))
  const time = Math.max(Date.parse(at), (there.at(-1)?.time ?? 0) + 1)
  const size = JSON.stringify(state).length
  const id = pointId({ time, reason, size })
  await db.restorePoints.put({ assessment, id, body: { at, reason, assessment: state } })
  const gone = pointsToDrop([...there, { id, time, reason, size }])
  if (gone.length > 0) {
    await db.restorePoints.bulkDelete(gone.map((point): [string, string] => [assessment, point]))
    await dropForgottenPhotos(db, assessment)
  }
  return id
}

/** Newest first. */
export async function readPointIds(db: Database, assessment: string): Promise<string[]> {
  const keys = await rowsOf(db.restorePoints, assessment).reverse().primaryKeys()
  return keys.map(([, id]) => id)
}

/** Those of `ids` that are there. */
export async function readPoints(db: Database, assessment: string, ids: readonly string[]): Promise<RestorePointRow[]> {
  const rows = await db.restorePoints.bulkGet(ids.map((id): [string, string] => [assessment, id]))
  return rows.flatMap((row) => (row ? [row] : []))
}

async function stateOf(db: Database, assessment: string): Promise<AssessmentFile> {
  const state = await readState(db, assessment)
  if (!state) throw new Error(`assessment ${assessment} is not there any more`)
  return state
}
