import { attachmentsIn } from '../core/assessment/attachments.ts'
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
import { putNew, useOnly } from './photos.ts'
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

/**
 * Reads a bundle in one transaction, so that no half of a save is in it. `null`: not there, or its questionnaire is missing. Of the photos it
 * has those that the assessment names: one that was taken out leaves in no file, even while a restore point still names it.
 */
export async function readBundle(db: Database, id: string): Promise<AssessmentBundle | null> {
  const tables = [...stateTables(db), db.log, db.attachments, db.definitionFiles]
  return db.transaction('r', tables, async () => {
    const assessment = await readWithLog(db, id)
    if (!assessment) return null
    const { id: named, version } = assessment.questionnaire
    const file = await db.definitionFiles.get([named, version])
    if (!file) return null
    const photos = await db.attachments.bulkGet([...attachmentsIn(assessment)])
    return {
      assessment,
      questionnaire: file.body.bytes,
      attachments: new Map(photos.flatMap((photo) => (photo ? [[photo.sha256, photo.body] as const] : []))),
    }
  })
}

/** The assessment of `readBundle` alone, for comparing: its photos may take 80 MB of memory. */
export async function readAssessment(db: Database, id: string): Promise<AssessmentFile | null> {
  return db.transaction('r', [...stateTables(db), db.log], () => readWithLog(db, id))
}

async function readWithLog(db: Database, id: string): Promise<AssessmentFile | null> {
  const state = await readState(db, id)
  return state && { ...state, log: (await rowsOf(db.log, id).toArray()).map(({ body }) => body) }
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
  // what nobody names could be neither seen nor taken out here
  const photos = attachmentsIn(file)
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
        putNew(db, bundle.attachments, photos),
        useOnly(db, id, photos, at, bundle.attachments),
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
