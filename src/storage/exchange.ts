import { isFrozen } from '../core/assessment/frozen.ts'
import { newVersion } from '../core/assessment/newVersion.ts'
import { type LeftOut, withNotesOf } from '../core/assessment/notes.ts'
import type { AssessmentFile } from '../core/assessment/schema.ts'
import type { World } from '../core/world.ts'
import { readState, replaceState, stateTables } from './assessmentRows.ts'
import { ChangeLog, IMPORTED_PATH } from './changeLog.ts'
import { type Database, type PartRow, rowsOf } from './database.ts'
import { definitionTables, type WholeDefinition } from './definitionRows.ts'
import { checkDefinition, findDefinition, readDefinition } from './definitions.ts'
import { FrozenError, forget, hold } from './frozen.ts'
import { logTarget } from './logTarget.ts'
import { isShippedId, keepDefinition } from './ownDefinitions.ts'
import { useOnly } from './photos.ts'
import { pointTables, putPoint } from './restorePoints.ts'
import { writeTransaction } from './writeTransaction.ts'

/** One assessment with everything that belongs to it, as it goes into a file and comes out of one. */
export interface AssessmentBundle {
  readonly assessment: AssessmentFile
  /** exact bytes of the questionnaire it is answered with */
  readonly questionnaire: Uint8Array
  readonly attachments: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly extension: string }>
  /** of a file: what was left out when it was written */
  readonly leftOut?: readonly LeftOut[]
}

/** Reads a bundle in one transaction, so that no half of a save is in it. `null`: not there, or its questionnaire is missing. */
export async function readBundle(db: Database, id: string): Promise<AssessmentBundle | null> {
  const tables = [...stateTables(db), db.log, db.uses, db.attachments, db.definitionFiles]
  return db.transaction('r', tables, async () => {
    const state = await readState(db, id)
    if (!state) return null
    const file = await db.definitionFiles.get([state.questionnaire.id, state.questionnaire.version])
    if (!file) return null
    const [log, uses] = await Promise.all([rowsOf(db.log, id).toArray(), rowsOf(db.uses, id).toArray()])
    const photos = uses.filter(({ body }) => !body.past).map(({ sha256 }) => sha256)
    const files = await db.attachments.bulkGet(photos)
    return {
      assessment: { ...state, log: log.map(({ body }) => body) },
      questionnaire: file.body.bytes,
      attachments: new Map(files.flatMap((file) => (file ? [[file.sha256, file.body] as const] : []))),
    }
  })
}

export type WriteOutcome = 'written' | 'questionnaire-imitates' | 'frozen'

/**
 * Takes an opened file in. `own-id`: of an assessment that is here under the same id, a restore point is made, and its log goes on; of a
 * file that was written without notes, those that are here stay; `frozen`: that one is signed off and stays. `new-id`: the file comes in
 * as a copy, in the same series; of one that is signed off as a new version, because the signatures are not for another one. Never
 * silently one for the other.
 */
export async function writeBundle(
  db: Database,
  world: World,
  bundle: AssessmentBundle,
  mode: 'own-id' | 'new-id',
  options: { sample?: boolean; part?: PartRow['body'] } = {},
): Promise<{ outcome: WriteOutcome; id: string }> {
  const { questionnaire: named } = bundle.assessment
  const isNew = mode === 'new-id'
  const id = isNew ? world.newId() : bundle.assessment.id
  const file =
    isNew && isFrozen(bundle.assessment) ? newVersion(bundle.assessment, { id, at: world.now() }) : bundle.assessment
  const installed = await findDefinition(db, named.id, named.version)
  if (installed && installed.sha256 !== named.sha256) return { outcome: 'questionnaire-imitates', id }
  // an own one may be removed in another tab before its assessment is in; ours stay
  const definition = installed?.shipped
    ? null
    : ((await readDefinition(db, named.id, named.version)) ?? (await broughtAlong(db, bundle.questionnaire)))
  const log = new ChangeLog(world, id, () => db.role)
  const target = logTarget(db)
  const brought = file.log.map((entry) => ({ assessment: id, id: entry.id, body: entry }))
  const tables = [
    ...stateTables(db),
    ...pointTables(db),
    ...target.tables,
    db.summaries,
    db.parts,
    ...definitionTables(db),
  ]
  const keepsNotes = mode === 'own-id' && bundle.leftOut?.includes('notes') === true
  hold(db, id)
  try {
    await writeTransaction(db, tables, async () => {
      const there = (await db.assessments.get(id))?.body
      // what lies in the trash gives way: it stays as a restore point
      if (there && isFrozen(there) && !there.deletedAt) throw new FrozenError(`assessment ${id} is signed off`)
      const before = there ? await readState(db, id) : null
      if (before) await putPoint(db, world, 'import', before)
      const at = world.now()
      // where no log is wanted, a file brings none along
      const keepsLog = there?.keepsLog === false ? { keepsLog: false } : {}
      const content = keepsNotes && before ? withNotesOf(file, before) : file
      const state = { ...content, id, ...keepsLog }
      await Promise.all([
        definition && keepDefinition(db, definition),
        replaceState(db, state, options.sample ? { sample: true } : {}),
        target.put([...brought, ...(before ? [log.row(IMPORTED_PATH, undefined, { at })] : [])], state),
        db.summaries.delete(id),
        options.part ? db.parts.put({ assessment: id, body: options.part }) : db.parts.delete(id),
        db.attachments.bulkPut([...bundle.attachments].map(([sha256, body]) => ({ sha256, body }))),
        useOnly(db, id, new Set(bundle.attachments.keys()), at),
      ])
    })
  } catch (error) {
    if (error instanceof FrozenError) return { outcome: 'frozen', id }
    throw error
  } finally {
    forget(db, id)
  }
  return { outcome: 'written', id }
}

/** A version of a shipped questionnaire that this app does not know serves its assessment alone: anybody can write such a file. */
async function broughtAlong(db: Database, bytes: Uint8Array): Promise<WholeDefinition | null> {
  const checked = await checkDefinition(bytes)
  if (!checked.ok) return null
  const unlisted = await isShippedId(db, checked.value.questionnaire.id)
  return { ...checked.value, shipped: false, ...(unlisted && { unlisted }) }
}
