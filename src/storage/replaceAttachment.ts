import { listed, type NewAttachment, putFile } from './addAttachment.ts'
import { inArchive } from './inArchive.ts'
import { inRestorePoints } from './inRestorePoints.ts'
import { dropUnusedPhotos } from './photos.ts'
import { rewriteAttachments } from './rewriteAttachments.ts'
import type { Workspace } from './workspace.ts'

/**
 * Puts a photo that was blackened in the place of the one it was made from: in every answer of the assessment that has it, in its archive and
 * in its restore points, so that going back does not bring back what was to be hidden. The bytes of before go in the same transaction.
 * Resolves with whether another assessment of this device still has them; rejects as `rewriteAttachments`.
 */
export async function replaceAttachment(
  workspace: Workspace,
  assessment: string,
  old: string,
  file: NewAttachment,
): Promise<{ readonly sha256: string; readonly elsewhere: boolean }> {
  const { db } = workspace
  const item = listed(file)
  let elsewhere = false
  await rewriteAttachments(
    workspace,
    { assessment },
    (list) =>
      list.some(({ sha256 }) => sha256 === old)
        ? list.map((there) => (there.sha256 === old ? { ...there, ...item } : there))
        : null,
    async () => {
      await inRestorePoints(db, assessment, old, item)
      await inArchive(db, assessment, old, item)
      await putFile(workspace, assessment, file, item.sha256)
      if (old === item.sha256) return
      await db.uses.delete([assessment, old])
      elsewhere = (await db.uses.where('sha256').equals(old).count()) > 0
      await dropUnusedPhotos(db, [old])
    },
  )
  return { sha256: item.sha256, elsewhere }
}
