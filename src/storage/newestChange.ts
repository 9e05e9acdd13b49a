import { newestAt } from '../core/assessment/canonical.ts'
import type { Assessment } from '../core/assessment/schema.ts'
import { type Database, rowsOf } from './database.ts'

/** When something in the assessment last changed, measures too, whose dates and costs only the log knows; ISO 8601 UTC. */
export async function newestChange(db: Database, assessment: Assessment): Promise<string> {
  const log = (await rowsOf(db.log, assessment.id).toArray()).map(({ body }) => body)
  return newestAt({ ...assessment, log })
}
