import { photosInArchive, withPhotoInArchive } from '../core/assessment/archivedPhotos.ts'
import type { Attachment } from '../core/assessment/schema.ts'
import type { Database } from './database.ts'

/** Within a transaction over `assessments`: puts another attachment in the place of this one in what an upgrade has put aside. */
export async function inArchive(db: Database, assessment: string, sha256: string, instead: Attachment): Promise<void> {
  const row = await db.assessments.get(assessment)
  const archive = row?.body.archive
  if (!row || !archive || !photosInArchive(archive).has(sha256)) return
  await db.assessments.put({
    id: assessment,
    body: { ...row.body, archive: withPhotoInArchive(archive, sha256, instead) },
  })
}
