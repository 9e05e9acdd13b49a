import type { Database } from './database.ts'
import type { Definition } from './definitions.ts'

/** A questionnaire in this browser and how many assessments were answered with it. */
export interface Installed extends Definition {
  readonly uses: number
  /** of these, those in the trash */
  readonly usesInTrash: number
}

/** All of them, those that are not offered any more too. Reads only: a live query may run it. */
export async function readInstalled(db: Database): Promise<Installed[]> {
  const [rows, assessments] = await Promise.all([db.definitions.toArray(), db.assessments.toArray()])
  return rows.map(({ id, version, body }) => {
    const users = assessments.filter(
      ({ body: { questionnaire } }) => questionnaire.id === id && questionnaire.version === version,
    )
    const usesInTrash = users.filter((user) => user.body.deletedAt !== undefined).length
    return { ...body, uses: users.length, usesInTrash }
  })
}
