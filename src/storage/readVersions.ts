import { withTexts } from '../core/questionnaire/outline.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import { compareVersions } from '../core/questionnaire/versions.ts'
import type { Database } from './database.ts'
import { readDomains } from './definitionRows.ts'

export interface QuestionnaireVersions {
  /** with all their texts, the newest first; empty when the questionnaire is not here */
  readonly versions: readonly Questionnaire[]
  /** version that the newest assessment was begun with; `null` while there is none but the built-in example */
  readonly used: string | null
}

/** All versions of one questionnaire in this browser, those that are not offered any more too. */
export async function readVersions(db: Database, id: string): Promise<QuestionnaireVersions> {
  const [rows, assessments] = await Promise.all([
    db.definitions.where(':id').between([id, ''], [id, []]).toArray(),
    db.assessments.toArray(),
  ])
  const domains = await Promise.all(rows.map((row) => readDomains(db, row)))
  const versions = rows.map(({ body }, at) => withTexts(body.questionnaire, domains[at] ?? []))
  const users = assessments
    .map(({ body }) => body)
    .filter(({ questionnaire, sample, deletedAt }) => questionnaire.id === id && !sample && deletedAt === undefined)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  return {
    versions: versions.toSorted((a, b) => compareVersions(b.version, a.version)),
    used: users[0]?.questionnaire.version ?? null,
  }
}
