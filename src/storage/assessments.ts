import { isSame, withChangedEntries } from '../core/assessment/entries.ts'
import type { AssessmentFile, Scope } from '../core/assessment/schema.ts'
import { ASSESSMENT_FORMAT } from '../core/assessment/values.ts'
import type { World } from '../core/world.ts'
import { ChangeLog } from './changeLog.ts'
import { type Database, type Header, rowsOf } from './database.ts'
import { definitionTables, type WholeDefinition } from './definitionRows.ts'
import { dropUnused, keepDefinition } from './ownDefinitions.ts'
import { backupKey, reportChoicesKey } from './settings.ts'
import { writeTransaction } from './writeTransaction.ts'

/** What "Neue Prüfung" asks for. */
export interface NewAssessment {
  readonly definition: WholeDefinition
  readonly title: string
  readonly language: string
  readonly municipality: AssessmentFile['municipality']
  readonly audit: AssessmentFile['audit']
  readonly scope: Scope
  /** what it begins with: an earlier assessment of the same municipality, and the answers taken from it */
  readonly start?: { readonly from: Pick<Header, 'id' | 'series'>; readonly answers: AssessmentFile['answers'] }
}

/** Returns the id of the new assessment. */
export async function createAssessment(db: Database, world: World, input: NewAssessment): Promise<string> {
  const id = world.newId()
  const { questionnaire, sha256 } = input.definition
  const body: Header = {
    format: ASSESSMENT_FORMAT,
    id,
    series: input.start?.from.series ?? world.newId(),
    previous: input.start?.from.id ?? null,
    title: input.title,
    language: input.language,
    questionnaire: { id: questionnaire.id, version: questionnaire.version, sha256 },
    municipality: input.municipality,
    audit: input.audit,
    createdAt: world.now(),
    status: 'open',
    scope: input.scope,
    targets: {},
    settled: {},
    decisions: [],
    signOff: [],
  }
  const answers = Object.entries(input.start?.answers ?? {})
  const photos = answers.flatMap(([, answer]) => (answer.attachments ?? []).map(({ sha256 }) => sha256))
  await writeTransaction(db, [db.assessments, db.answers, db.uses, ...definitionTables(db)], () =>
    Promise.all([
      // an own one may have been removed in another tab while the form was filled in
      keepDefinition(db, { ...input.definition, unlisted: !input.definition.shipped }),
      db.assessments.put({ id, body }),
      db.answers.bulkPut(
        answers.map(([question, answer]) => ({ assessment: id, view: 'answers', question, body: answer })),
      ),
      db.uses.bulkPut(photos.map((sha256) => ({ assessment: id, sha256, body: { at: body.createdAt } }))),
    ]),
  )
  return id
}

const HEADER_FIELDS = ['title', 'municipality', 'audit', 'scope', 'targets', 'decisions'] as const
type HeaderField = (typeof HEADER_FIELDS)[number]

/**
 * Changes fields of the header and writes what they were into the change log, one row each; resolves when it is on disk, rejects as
 * `writeTransaction`, and when the assessment is gone. `header` is what this tab knew: only what differs from it is written, into the
 * row as it stands, as another tab may have changed the rest a moment ago. That goes for the entries of a field, too: two tabs may set
 * two targets at once, or decide about two risks.
 */
export async function saveHeader(
  db: Database,
  world: World,
  header: Header,
  changes: Partial<Pick<Header, HeaderField>>,
): Promise<void> {
  const log = new ChangeLog(world, header.id)
  await writeTransaction(db, [db.assessments, db.log], async (tx) => {
    const row = await db.assessments.get(header.id)
    if (!row) throw new Error(`assessment ${header.id} is not there any more`)
    const body: Header = { ...row.body }
    for (const field of HEADER_FIELDS) setField(body, field, header[field], changes[field])
    const entries = HEADER_FIELDS.filter((field) => !isSame(body[field], row.body[field])).map((field) =>
      log.row(`/${field}`, row.body[field], body[field]),
    )
    const done = Promise.all([db.assessments.put({ id: header.id, body }), db.log.bulkPut(entries)])
    tx.idbtrans.commit()
    return done
  })
}

function setField<F extends HeaderField>(
  body: Pick<Header, F>,
  field: F,
  before: Header[F],
  after: Header[F] | undefined,
): void {
  if (after !== undefined) body[field] = withChangedEntries(body[field], before, after)
}

/** Into the trash, from where `restoreAssessment` brings it back whole. */
export async function deleteAssessment(db: Database, world: World, id: string): Promise<void> {
  await db.assessments.update(id, { 'body.deletedAt': world.now() })
}

export async function restoreAssessment(db: Database, id: string): Promise<void> {
  await writeTransaction(db, [db.assessments], async () => {
    const row = await db.assessments.get(id)
    if (!row) return
    const { deletedAt: _, ...body } = row.body
    await db.assessments.put({ id, body })
  })
}

/** Gone for good: rows, log, the photos that nobody else uses, and a questionnaire that was here for this assessment only. */
export async function purgeAssessment(db: Database, id: string): Promise<void> {
  const { assessments, answers, measures, log, uses, attachments, summaries, settings } = db
  const tables = [assessments, answers, measures, log, uses, attachments, summaries, settings, ...definitionTables(db)]
  await writeTransaction(db, tables, async () => {
    const row = await db.assessments.get(id)
    const used = await rowsOf(db.uses, id).toArray()
    await Promise.all([
      db.assessments.delete(id),
      db.summaries.delete(id),
      settings.bulkDelete([reportChoicesKey(id), backupKey(id)]),
      rowsOf(db.answers, id).delete(),
      rowsOf(db.measures, id).delete(),
      rowsOf(db.log, id).delete(),
      rowsOf(db.uses, id).delete(),
    ])
    for (const { sha256 } of used) {
      if ((await db.uses.where('sha256').equals(sha256).count()) === 0) await db.attachments.delete(sha256)
    }
    if (row) await dropUnused(db, row.body.questionnaire)
  })
}
