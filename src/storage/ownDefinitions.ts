import { type Problem, problem } from '../core/problem.ts'
import { type Database, type DefinitionRow, rowsOf } from './database.ts'
import {
  type CheckedDefinition,
  definitionTables,
  deleteRows,
  putRows,
  readRows,
  type WholeDefinition,
} from './definitionRows.ts'
import { writeTransaction } from './writeTransaction.ts'

type Named = Readonly<Pick<DefinitionRow, 'id' | 'version'>>

/** `there`: the very same bytes are offered already. A problem says why it is kept out. */
export type Admission = 'new' | 'there' | Problem

/**
 * Whether a person's own questionnaire may come in. Id and version stand in assessments and reports as the name of what was asked, so
 * one name has one content for ever, and the ids of shipped questionnaires are taken with all their versions.
 */
export async function admit(
  db: Database,
  { questionnaire, sha256 }: Pick<CheckedDefinition, 'questionnaire' | 'sha256'>,
): Promise<Admission> {
  const { id, version } = questionnaire
  const there = (await db.definitions.get([id, version]))?.body
  if (there?.sha256 === sha256 && !there.unlisted) return 'there'
  if (there?.shipped) return problem('questionnaire-imitates-shipped', '/id', { id, version })
  if (await isShippedId(db, id)) return problem('questionnaire-id-shipped', '/id', { id })
  if (there && there.sha256 !== sha256) return problem('questionnaire-imitates', '/version', { id, version })
  return 'new'
}

/** Stores what `admit` lets in, asked again at the moment of writing: another tab may have been faster. */
export async function installOwn(db: Database, checked: CheckedDefinition): Promise<Admission> {
  let admission: Admission = 'new'
  await writeTransaction(db, definitionTables(db), async () => {
    admission = await admit(db, checked)
    const { questionnaire, bytes, sha256 } = checked
    if (admission === 'new') await putRows(db, { questionnaire, bytes, sha256, shipped: false })
  })
  return admission
}

export async function isShippedId(db: Database, id: string): Promise<boolean> {
  const versions = await db.definitions.where('[id+version]').between([id], [id, []]).toArray()
  return versions.some(({ body }) => body.shipped)
}

/**
 * Takes an own questionnaire from what is offered. Assessments that use it, also those in the trash, keep their copy; where there are
 * none it is gone. Returns it as it was, for `restoreDefinition`; `null` when there is none or it is a shipped one.
 */
export async function removeDefinition(db: Database, { id, version }: Named): Promise<WholeDefinition | null> {
  let removed: WholeDefinition | null = null
  await writeTransaction(db, [...definitionTables(db), db.assessments, db.restorePoints], async () => {
    const row = await db.definitions.get([id, version])
    if (!row || row.body.shipped) return
    removed = (await readRows(db, row)) ?? null
    await db.definitions.put({ ...row, body: { ...row.body, unlisted: true } })
    await dropUnused(db, row)
  })
  return removed
}

/** Offers it again; `false` when its name has been taken since. */
export async function restoreDefinition(db: Database, definition: WholeDefinition): Promise<boolean> {
  return typeof (await installOwn(db, definition)) === 'string'
}

/** Within a transaction over `definitionTables` that writes an assessment: without its questionnaire it could not be opened. */
export async function keepDefinition(db: Database, definition: WholeDefinition): Promise<void> {
  const { id, version } = definition.questionnaire
  const there = await db.definitions.where('[id+version]').equals([id, version]).count()
  if (there === 0) await putRows(db, definition)
}

/**
 * Within a transaction over `definitionTables`, assessments and restore points: what is not offered goes with the last assessment that
 * uses it, or could be put back to a state that does.
 */
export async function dropUnused(db: Database, { id, version }: Named): Promise<void> {
  const row = await db.definitions.get([id, version])
  if (!row?.body.unlisted) return
  const isNamed = (named: Named) => named.id === id && named.version === version
  const assessments = await db.assessments.toArray()
  if (assessments.some(({ body }) => isNamed(body.questionnaire))) return
  if ((await questionnairesOfPoints(db)).some(isNamed)) return
  await deleteRows(db, row)
}

/** What the restore points are answered with, each once; of one assessment, or of all. */
export async function questionnairesOfPoints(db: Database, assessment?: string): Promise<Named[]> {
  const found = new Map<string, Named>()
  const rows = assessment === undefined ? db.restorePoints.toCollection() : rowsOf(db.restorePoints, assessment)
  await rows.each(
    ({
      body: {
        assessment: { questionnaire },
      },
    }) => {
      found.set(`${questionnaire.id} ${questionnaire.version}`, questionnaire)
    },
  )
  return [...found.values()]
}
