import { attachmentsIn } from '../core/assessment/attachments.ts'
import type { AssessmentFile } from '../core/assessment/schema.ts'
import { type FollowUpOrder, type FollowUpSource, followUp } from '../core/versions/followUp.ts'
import type { UpgradeTarget } from '../core/versions/upgrade.ts'
import { readState, replaceState, stateTables } from './assessmentRows.ts'
import type { Database } from './database.ts'
import { definitionTables, readRows } from './definitionRows.ts'
import { useOnly } from './photos.ts'
import { newestVersion } from './upgradeOffers.ts'
import type { Workspace } from './workspace.ts'
import { writeTransaction } from './writeTransaction.ts'

export type NewFollowUp = Omit<FollowUpOrder, 'id' | 'at'> & {
  /** of the questionnaire it is answered with */
  readonly version: string
}

/** What a follow-up can be made of. */
export interface FollowUpBasis extends FollowUpSource {
  /** the newest version of its questionnaire; `null`: it has it */
  readonly newest: UpgradeTarget | null
}

/**
 * Makes a follow-up of an assessment, which stays as it is, signed off or not: see `followUp`. Returns the new id; rejects as
 * `writeTransaction`, and when the assessment or its questionnaire is gone.
 */
export async function createFollowUp(
  { db, world }: Workspace,
  assessment: string,
  { version, ...order }: NewFollowUp,
): Promise<string> {
  const id = world.newId()
  const at = world.now()
  await writeTransaction(db, [...stateTables(db), db.uses, ...definitionTables(db)], async () => {
    const [row, source] = await Promise.all([db.assessments.get(assessment), readSource(db, assessment)])
    if (!row || !source) throw new Error(`assessment ${assessment} or its questionnaire is not there any more`)
    const newer = await readNewer(db, source.file, version)
    if (newer === undefined) throw new Error(`version ${version} of the questionnaire is not there any more`)
    const next = followUp(source, { ...order, id, at }, newer)
    await replaceState(db, next, row.body.sample ? { sample: true } : {})
    await useOnly(db, id, attachmentsIn(next), at)
  })
  return id
}

/** For a look at what would come along; `null`: the assessment or its questionnaire is not here. */
export async function readFollowUpBasis(
  { db }: Pick<Workspace, 'db'>,
  assessment: string,
): Promise<FollowUpBasis | null> {
  const tables = [...stateTables(db), ...definitionTables(db)]
  const source = await db.transaction('r', tables, () => readSource(db, assessment))
  if (!source) return null
  const version = await newestVersion(db, source.file.questionnaire)
  const newest = version && (await db.transaction('r', tables, () => readNewer(db, source.file, version)))
  return { ...source, newest: newest || null }
}

/** Within a transaction over `stateTables` and `definitionTables`. */
async function readSource(db: Database, assessment: string): Promise<FollowUpSource | null> {
  const file = await readState(db, assessment)
  if (!file || (await db.assessments.get(assessment))?.body.deletedAt) return null
  const definition = await readRows(db, file.questionnaire)
  return definition?.sha256 === file.questionnaire.sha256 ? { file, questionnaire: definition.questionnaire } : null
}

/** `null`: it is the version it has; `undefined`: it is not here. */
async function readNewer(db: Database, { questionnaire }: AssessmentFile, version: string) {
  return version === questionnaire.version ? null : readRows(db, { id: questionnaire.id, version })
}
