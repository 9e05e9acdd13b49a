import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { attachmentAt, withAttachment } from '../core/assessment/attachmentChanges.ts'
import type { Attachment } from '../core/assessment/schema.ts'
import { type AnswerPlace, rewriteAttachments } from './rewriteAttachments.ts'
import type { Workspace } from './workspace.ts'

/** A photo without anything of its camera, or another file, ready to be stored. */
export interface NewAttachment {
  readonly bytes: Uint8Array
  /** 'jpg', 'pdf': of its name in a file */
  readonly extension: string
  /** as the person knows it */
  readonly name: string
  /** media type */
  readonly type: string
  readonly caption?: string
}

/**
 * Stores bytes, use and the answer's list in one transaction with its row of the change log; the answer need not be there yet.
 * Resolves with the SHA-256 (hex) of the bytes when all of it is on disk; rejects as `rewriteAttachments` and has then written nothing.
 * The same bytes twice with one answer are one attachment: the caption of before stays where there is no new one.
 */
export async function addAttachment(workspace: Workspace, place: AnswerPlace, file: NewAttachment): Promise<string> {
  const item = listed(file)
  await rewriteAttachments(
    workspace,
    place,
    (list) => withAttachment(list, item.sha256, { ...attachmentAt(list, item.sha256), ...item }) ?? null,
    () => putFile(workspace, place.assessment, file, item.sha256),
  )
  return item.sha256
}

/** As it stands in the answer. */
export function listed({ bytes, name, type, caption }: NewAttachment): Attachment {
  return { sha256: bytesToHex(sha256(bytes)), name, type, ...(caption && { caption }) }
}

/** Within a transaction over `attachments` and `uses`. */
export async function putFile(
  { db, world }: Workspace,
  assessment: string,
  { bytes, extension }: NewAttachment,
  sha256: string,
): Promise<void> {
  await Promise.all([
    db.attachments.put({ sha256, body: { bytes, extension } }),
    db.uses.put({ assessment, sha256, body: { at: world.now(), size: bytes.length } }),
  ])
}
