import { withTexts } from '../core/questionnaire/outline.ts'
import type { Database } from './database.ts'
import { type Definition, readDomains } from './definitionRows.ts'

/** A questionnaire in this browser and how many assessments were answered with it. */
export interface Installed extends Definition {
  readonly uses: number
  /** of these, those in the trash */
  readonly usesInTrash: number
}

/** All of them with their texts, those that are not offered any more too. Reads only: a live query may run it. */
export async function readInstalled(db: Database): Promise<Installed[]> {
  const [rows, assessments] = await Promise.all([db.definitions.toArray(), db.assessments.toArray()])
  const domains = await Promise.all(rows.map((row) => readDomains(db, row)))
  return rows.map(({ id, version, body }, i) => {
    const questionnaire = withTexts(body.questionnaire, domains[i] ?? [])
    const users = assessments.filter(
      (user) => user.body.questionnaire.id === id && user.body.questionnaire.version === version,
    )
    const usesInTrash = users.filter((user) => user.body.deletedAt !== undefined).length
    return { ...body, questionnaire, uses: users.length, usesInTrash }
  })
}
