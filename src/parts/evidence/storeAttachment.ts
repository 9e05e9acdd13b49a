import { roomFor } from '../../core/evidence/attachmentRules.ts'
import { readAttachmentsSize } from '../../storage/attachmentsSize.ts'
import { askForPersistence, storageReport } from '../../storage/persistence.ts'
import { FrozenError } from '../../storage/rewriteAttachments.ts'
import { failureOf } from '../../storage/saveState.ts'
import type { Workspace } from '../../storage/workspace.ts'

/** `browser` and `assessment`: not tried, because there is no room; the others: tried and refused. `null`: it is on disk. */
export type StoreFailure = 'browser' | 'assessment' | 'full' | 'closed' | 'frozen' | 'other'

/** Asks for room, then writes; what comes back is to be shown beside what could not be stored. */
export async function storeAttachment(
  { db }: Workspace,
  assessment: string,
  bytes: number,
  write: () => Promise<unknown>,
): Promise<StoreFailure | null> {
  try {
    const [attachments, { used, quota }] = await Promise.all([readAttachmentsSize(db, assessment), storageReport()])
    const room = roomFor(bytes, { attachments, used, quota })
    if (room !== 'there') return room
    await write()
    void askForPersistence()
    return null
  } catch (error) {
    return error instanceof FrozenError ? 'frozen' : failureOf(error)
  }
}
