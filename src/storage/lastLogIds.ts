import { type Database, rowsOf } from './database.ts'
import { readLastChange } from './lastChange.ts'

/**
 * Of each assessment the newest row of its change log, or where none is kept the last change; `null`: none was made. In one transaction:
 * of hundreds each would cost one.
 */
export function lastLogIds(db: Database, assessments: readonly string[]): Promise<(string | null)[]> {
  return db.transaction('r', [db.log, db.settings], () =>
    Promise.all(
      assessments.map(async (id) => {
        const [last] = await rowsOf(db.log, id).reverse().limit(1).primaryKeys()
        return last?.[1] ?? (await readLastChange(db, id))?.id ?? null
      }),
    ),
  )
}
