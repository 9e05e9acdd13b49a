import type { AssessmentFile, Scope } from '../core/assessment/schema.ts'
import { ASSESSMENT_FORMAT } from '../core/assessment/values.ts'
import type { World } from '../core/world.ts'
import type { Database, Header } from './database.ts'
import { definitionTables, type WholeDefinition } from './definitionRows.ts'
import { keepDefinition } from './ownDefinitions.ts'
import { bodyOfUse } from './photos.ts'
import { writeTransaction } from './writeTransaction.ts'

/** What "Neue Prüfung" asks for. */
export interface NewAssessment {
  readonly definition: WholeDefinition
  readonly title: string
  readonly language: string
  readonly municipality: AssessmentFile['municipality']
  readonly audit: AssessmentFile['audit']
  readonly scope: Scope
  /** left out, a change log is kept of it */
  readonly keepsLog?: boolean
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
    ...(input.keepsLog === false && { keepsLog: false }),
  }
  const answers = Object.entries(input.start?.answers ?? {})
  const photos = answers.flatMap(([, answer]) => (answer.attachments ?? []).map(({ sha256 }) => sha256))
  await writeTransaction(db, [db.assessments, db.answers, db.uses, ...definitionTables(db)], async () => {
    const there = await db.uses.bulkGet(photos.map((sha256): [string, string] => [input.start?.from.id ?? '', sha256]))
    await Promise.all([
      // an own one may have been removed in another tab while the form was filled in
      keepDefinition(db, { ...input.definition, unlisted: !input.definition.shipped }),
      db.assessments.put({ id, body }),
      db.answers.bulkPut(
        answers.map(([question, answer]) => ({ assessment: id, view: 'answers', question, body: answer })),
      ),
      db.uses.bulkPut(
        photos.map((sha256, i) => ({ assessment: id, sha256, body: bodyOfUse(body.createdAt, there[i]?.body.size) })),
      ),
    ])
  })
  return id
}
