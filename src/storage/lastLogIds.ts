import { type Database, rowsOf } from './database.ts'
import { lastChangeKey } from './settings.ts'

/**
 * Of each assessment the newest row of its change log, or where none is kept the last change; `null`: none was made. In one transaction:
 * of hundreds each would cost one.
 */
export function lastLogIds(db: Database, assessments: readonly string[]): Promise<(string | null)[]> {
  return db.transaction('r', [db.log, db.settings], async () => {
    const logged = await Promise.all(
      assessments.map(async (id) => (await rowsOf(db.log, id).reverse().limit(1).primaryKeys())[0]?.[1]),
    )
    const silent = assessments.filter((_, i) => logged[i] === undefined)
    const changes = await db.settings.bulkGet(silent.map(lastChangeKey))
    const told = new Map(silent.map((id, i) => [id, (changes[i]?.body as { id?: string } | undefined)?.id ?? null]))
    return assessments.map((id, i) => logged[i] ?? told.get(id) ?? null)
  })
}
