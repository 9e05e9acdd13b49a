import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import { type Database, rowsOf } from './database.ts'

/** All attachments of one assessment that are in it now, not those that only restore points name. */
export interface AttachmentsSize {
  readonly count: number
  readonly bytes: number
}

/** Reads no photo whose size was noted when it was stored. */
export async function readAttachmentsSize(db: Database, assessment: string): Promise<AttachmentsSize> {
  const uses = (await rowsOf(db.uses, assessment).toArray()).filter(({ body }) => !body.past)
  let bytes = 0
  for (const { sha256, body } of uses) {
    bytes += body.size ?? (await db.attachments.get(sha256))?.body.bytes.length ?? 0
  }
  return { count: uses.length, bytes }
}

/** As the database has it now; `null` until it is read, or while it does not answer. */
export function useAttachmentsSize(db: Database, assessment: string): AttachmentsSize | null {
  const [size, setSize] = useState<AttachmentsSize | null>(null)
  useEffect(() => {
    const live = liveQuery(() => readAttachmentsSize(db, assessment))
    const subscription = live.subscribe({ next: setSize, error: () => undefined })
    return () => subscription.unsubscribe()
  }, [db, assessment])
  return size
}
