import type { Questionnaire } from '../core/questionnaire/schema.ts'
import type { Database } from './database.ts'

/** All questionnaires of this device as outlines (`core/questionnaire/outline.ts`): who names a Themenfeld needs no more. */
export async function readOutlines(db: Database): Promise<Questionnaire[]> {
  return (await db.definitions.toArray()).map(({ body }) => body.questionnaire)
}
