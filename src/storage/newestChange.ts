import { newestAt } from '../core/assessment/canonical.ts'
import type { Assessment } from '../core/assessment/schema.ts'
import { type Database, rowsOf } from './database.ts'
import { readLastChange } from './lastChange.ts'

/** When something in the assessment last changed, measures too, whose dates and costs only the log knows or, without one, `LastChange`; ISO 8601 UTC. */
export async function newestChange(db: Database, assessment: Assessment): Promise<string> {
  const [rows, last] = await Promise.all([rowsOf(db.log, assessment.id).toArray(), readLastChange(db, assessment.id)])
  return newestAt({ ...assessment, log: rows.map(({ body }) => body), ...(last && { last }) })
}
