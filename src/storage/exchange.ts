import { type LeftOut, withNotesOf } from '../core/assessment/notes.ts'
import type { AssessmentFile } from '../core/assessment/schema.ts'
import type { World } from '../core/world.ts'
import { readState, replaceState, stateTables } from './assessmentRows.ts'
import { ChangeLog, IMPORTED_PATH } from './changeLog.ts'
import { type Database, type PartRow, rowsOf } from './database.ts'
import { definitionTables, type WholeDefinition } from './definitionRows.ts'
import { checkDefinition, findDefinition, readDefinition } from './definitions.ts'
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

export type WriteOutcome = 'written' | 'questionnaire-imitates'

/**
 * Takes an opened file in. `own-id`: of an assessment that is here under the same id, a restore point is made, and its log goes on.
 * Of a file that was written without notes, those that are here stay. `new-id`: the file comes in as a copy, in the same series. Never silently one for the other.
 */
export async function writeBundle(
  db: Database,
  world: World,
  bundle: AssessmentBundle,
  mode: 'own-id' | 'new-id',
  options: { sample?: boolean; part?: PartRow['body'] } = {},
): Promise<{ outcome: WriteOutcome; id: string }> {
  const { questionnaire: named } = bundle.assessment
  const id = mode === 'new-id' ? world.newId() : bundle.assessment.id
  const installed = await findDefinition(db, named.id, named.version)
  if (installed && installed.sha256 !== named.sha256) return { outcome: 'questionnaire-imitates', id }
  // an own one may be removed in another tab before its assessment is in; ours stay
  const definition = installed?.shipped
    ? null
    : ((await readDefinition(db, named.id, named.version)) ?? (await broughtAlong(db, bundle.questionnaire)))
  const keepsNotes = mode === 'own-id' && bundle.leftOut?.includes('notes') === true
  const log = new ChangeLog(world, id)
  const target = logTarget(db)
  const brought = bundle.assessment.log.map((entry) => ({ assessment: id, id: entry.id, body: entry }))
  const tables = [...stateTables(db), ...pointTables(db), target.table, db.summaries, db.parts, ...definitionTables(db)]
  await writeTransaction(db, tables, async () => {
    const before = await readState(db, id)
    if (before) await putPoint(db, world, 'import', before)
    const at = world.now()
    await Promise.all([
      definition && keepDefinition(db, definition),
      replaceState(
        db,
        { ...(keepsNotes && before ? withNotesOf(bundle.assessment, before) : bundle.assessment), id },
        options.sample ? { sample: true } : {},
      ),
      target.put([...brought, ...(before ? [log.row(IMPORTED_PATH, undefined, { at })] : [])]),
      db.summaries.delete(id),
      options.part ? db.parts.put({ assessment: id, body: options.part }) : db.parts.delete(id),
      db.attachments.bulkPut([...bundle.attachments].map(([sha256, file]) => ({ sha256, body: file }))),
      useOnly(db, id, new Set(bundle.attachments.keys()), at),
    ])
  })
  return { outcome: 'written', id }
}

/** A version of a shipped questionnaire that this app does not know serves its assessment alone: anybody can write such a file. */
async function broughtAlong(db: Database, bytes: Uint8Array): Promise<WholeDefinition | null> {
  const checked = await checkDefinition(bytes)
  if (!checked.ok) return null
  const unlisted = await isShippedId(db, checked.value.questionnaire.id)
  return { ...checked.value, shipped: false, ...(unlisted && { unlisted }) }
}
