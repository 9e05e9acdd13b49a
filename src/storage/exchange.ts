import type { Table } from 'dexie'
import type { Answer, AssessmentFile } from '../core/assessment/schema.ts'
import type { World } from '../core/world.ts'
import { type Database, type Header, rowsOf } from './database.ts'
import { definitionTables, type WholeDefinition } from './definitionRows.ts'
import { checkDefinition, findDefinition, readDefinition } from './definitions.ts'
import { isShippedId, keepDefinition } from './ownDefinitions.ts'
import { writeTransaction } from './writeTransaction.ts'

/** One assessment with everything that belongs to it, as it goes into a file and comes out of one. */
export interface AssessmentBundle {
  readonly assessment: AssessmentFile
  /** exact bytes of the questionnaire it is answered with */
  readonly questionnaire: Uint8Array
  readonly attachments: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly extension: string }>
}

/** Reads a bundle in one transaction, so that no half of a save is in it. `null`: not there, or its questionnaire is missing. */
export async function readBundle(db: Database, id: string): Promise<AssessmentBundle | null> {
  const tables = [db.assessments, db.answers, db.measures, db.log, db.uses, db.attachments, db.definitionFiles]
  return db.transaction('r', tables, async () => {
    const row = await db.assessments.get(id)
    if (!row) return null
    const { id: named, version } = row.body.questionnaire
    const file = await db.definitionFiles.get([named, version])
    if (!file) return null
    const [answers, measures, log, uses] = await Promise.all([
      rowsOf(db.answers, id).toArray(),
      rowsOf(db.measures, id).toArray(),
      rowsOf(db.log, id).toArray(),
      rowsOf(db.uses, id).toArray(),
    ])
    const files = await db.attachments.bulkGet(uses.map((use) => use.sha256))
    const { deletedAt: _, sample: __, ...header } = row.body
    const viewOf = (view: 'answers' | 'assessor'): Record<string, Answer> =>
      Object.fromEntries(answers.filter((a) => a.view === view).map((a) => [a.question, a.body]))
    return {
      assessment: {
        ...header,
        answers: viewOf('answers'),
        assessor: viewOf('assessor'),
        measures: measures.map((m) => m.body),
        log: log.map((l) => l.body),
      },
      questionnaire: file.body.bytes,
      attachments: new Map(files.flatMap((file) => (file ? [[file.sha256, file.body] as const] : []))),
    }
  })
}

export type WriteOutcome = 'written' | 'questionnaire-imitates'

/**
 * Takes an opened file in. `own-id`: an assessment that is here under the same id first goes into the trash under a new one, from
 * where it can be brought back. `new-id`: the file comes in as a copy, in the same series. Never silently one for the other.
 */
export async function writeBundle(
  db: Database,
  world: World,
  bundle: AssessmentBundle,
  mode: 'own-id' | 'new-id',
  options: { sample?: boolean } = {},
): Promise<{ outcome: WriteOutcome; id: string }> {
  const { answers, assessor, measures, log, ...header } = bundle.assessment
  const id = mode === 'new-id' ? world.newId() : header.id
  const installed = await findDefinition(db, header.questionnaire.id, header.questionnaire.version)
  if (installed && installed.sha256 !== header.questionnaire.sha256) return { outcome: 'questionnaire-imitates', id }
  const { id: named, version } = header.questionnaire
  // an own one may be removed in another tab before its assessment is in; ours stay
  const definition = installed?.shipped
    ? null
    : ((await readDefinition(db, named, version)) ?? (await broughtAlong(db, bundle.questionnaire)))
  if (mode === 'own-id') await moveToTrash(db, world, id)
  const body: Header = { ...header, id, ...(options.sample ? { sample: true } : {}) }
  const tables = [db.assessments, db.answers, db.measures, db.log, db.uses, db.attachments, ...definitionTables(db)]
  await writeTransaction(db, tables, async () => {
    await Promise.all([
      definition && keepDefinition(db, definition),
      db.assessments.put({ id, body }),
      db.answers.bulkPut([
        ...Object.entries(answers).map(([question, a]) => ({
          assessment: id,
          view: 'answers' as const,
          question,
          body: a,
        })),
        ...Object.entries(assessor).map(([question, a]) => ({
          assessment: id,
          view: 'assessor' as const,
          question,
          body: a,
        })),
      ]),
      db.measures.bulkPut(measures.map((m) => ({ assessment: id, id: m.id, body: m }))),
      db.log.bulkPut(log.map((l) => ({ assessment: id, id: l.id, body: l }))),
      db.attachments.bulkPut([...bundle.attachments].map(([sha256, file]) => ({ sha256, body: file }))),
      db.uses.bulkPut(
        [...bundle.attachments.keys()].map((sha256) => ({ assessment: id, sha256, body: { at: world.now() } })),
      ),
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

/** The restore point before a replacement: the old assessment as a whole, under a new id, in the trash. */
async function moveToTrash(db: Database, world: World, id: string): Promise<void> {
  const tables = [db.assessments, db.answers, db.measures, db.log, db.uses, db.summaries]
  const next = world.newId()
  await writeTransaction(db, tables, async () => {
    const row = await db.assessments.get(id)
    if (!row) return
    await db.assessments.delete(id)
    await db.assessments.put({ id: next, body: { deletedAt: world.now(), ...row.body, id: next } })
    await db.summaries.delete(id)
    await move(db.answers, id, next)
    await move(db.measures, id, next)
    await move(db.log, id, next)
    await move(db.uses, id, next)
  })
}

async function move<T extends { assessment: string }, K>(table: Table<T, K>, from: string, to: string): Promise<void> {
  const rows = await rowsOf(table, from).toArray()
  await rowsOf(table, from).delete()
  await table.bulkPut(rows.map((row) => ({ ...row, assessment: to })))
}
