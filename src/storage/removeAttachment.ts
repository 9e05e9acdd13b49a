import { photosInArchive } from '../core/assessment/archivedPhotos.ts'
import { attachmentAt } from '../core/assessment/attachmentChanges.ts'
import { type Database, rowsOf } from './database.ts'
import { inRestorePoints } from './inRestorePoints.ts'
import { dropForgottenPhotos } from './photos.ts'
import { type AnswerPlace, rewriteAttachments } from './rewriteAttachments.ts'
import type { Workspace } from './workspace.ts'

/**
 * Takes an attachment out of one answer, in one transaction with its row of the change log. Its bytes go when nothing names them any more;
 * a restore point that does keeps them, unless `forGood`: then it goes from the restore points as well. Rejects as `rewriteAttachments`.
 */
export async function removeAttachment(
  workspace: Workspace,
  place: AnswerPlace,
  sha256: string,
  { forGood = false }: { readonly forGood?: boolean } = {},
): Promise<void> {
  const { db } = workspace
  const { assessment } = place
  await rewriteAttachments(
    workspace,
    place,
    (list) => (attachmentAt(list, sha256) ? list.filter((item) => item.sha256 !== sha256) : null),
    async () => {
      if (await isNamed(db, assessment, sha256)) return
      if (forGood) await inRestorePoints(db, assessment, sha256, null)
      const use = await db.uses.get([assessment, sha256])
      if (use) await db.uses.put({ ...use, body: { ...use.body, past: true } })
      await dropForgottenPhotos(db, assessment)
    },
  )
}

/** Within a transaction over `assessments` and `answers`: whether any answer of the assessment has it, of either view or in its archive. */
async function isNamed(db: Database, assessment: string, sha256: string): Promise<boolean> {
  const archive = (await db.assessments.get(assessment))?.body.archive ?? []
  if (photosInArchive(archive).has(sha256)) return true
  const answers = await rowsOf(db.answers, assessment).toArray()
  return answers.some(({ body }) => body.attachments?.some((item) => item.sha256 === sha256))
}
