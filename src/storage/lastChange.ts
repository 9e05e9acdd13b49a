import type { Database } from './database.ts'
import type { LastChange } from './logTarget.ts'
import { lastChangeKey } from './settings.ts'

/** Of an assessment that was changed while no log was kept. */
export async function readLastChange(db: Database, assessment: string): Promise<LastChange | null> {
  const body = (await db.settings.get(lastChangeKey(assessment)))?.body as LastChange | undefined
  return body ?? null
}
