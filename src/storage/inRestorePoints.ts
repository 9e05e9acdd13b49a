import { photosInArchive, withPhotoInArchive } from '../core/assessment/archivedPhotos.ts'
import { withAttachment } from '../core/assessment/attachmentChanges.ts'
import type { Answer, AssessmentFile, Attachment } from '../core/assessment/schema.ts'
import { type Database, rowsOf } from './database.ts'

/**
 * Within a transaction over `restorePoints`: puts another attachment in the place of this one wherever a restore point of the assessment
 * names it; `null` takes it out. Everything else of the points stays as it was.
 */
export async function inRestorePoints(
  db: Database,
  assessment: string,
  sha256: string,
  instead: Attachment | null,
): Promise<void> {
  const points = await rowsOf(db.restorePoints, assessment).toArray()
  const changed = points.flatMap((row) => {
    const { answers, assessor, archive = [] } = row.body.assessment
    const archived = instead !== null && photosInArchive(archive).has(sha256)
    const named = [...Object.values(answers), ...Object.values(assessor)].some((answer) => names(answer, sha256))
    if (!named && !archived) return []
    const swap = (view: AssessmentFile['answers']) =>
      Object.fromEntries(Object.entries(view).map(([id, answer]) => [id, swapped(answer, sha256, instead)]))
    const state = {
      ...row.body.assessment,
      answers: swap(answers),
      assessor: swap(assessor),
      ...(archived && { archive: withPhotoInArchive(archive, sha256, instead) }),
    }
    return [{ ...row, body: { ...row.body, assessment: state } }]
  })
  await db.restorePoints.bulkPut(changed)
}

function swapped(answer: Answer, sha256: string, instead: Attachment | null): Answer {
  if (!names(answer, sha256)) return answer
  const { attachments = [], ...rest } = answer
  const list = instead
    ? attachments.map((item) => (item.sha256 === sha256 ? { ...item, ...instead } : item))
    : withAttachment(attachments, sha256, undefined)
  return list ? { ...rest, attachments: list } : rest
}

function names(answer: Answer, sha256: string): boolean {
  return answer.attachments?.some((item) => item.sha256 === sha256) ?? false
}
