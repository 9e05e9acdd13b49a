import { attachmentsIn } from '../core/assessment/attachments.ts'
import { type AttachmentRow, type Database, rowsOf, type UseRow } from './database.ts'

/**
 * Within a transaction over `attachments`: those of a file that are `wanted` and not there yet. The same photo is one row, whoever uses it, and is
 * not written again: 200 photos are 80 MB.
 */
export async function putNew(
  db: Database,
  files: ReadonlyMap<string, AttachmentRow['body']>,
  wanted: ReadonlySet<string>,
): Promise<void> {
  const there = await presentPhotos(db, wanted)
  const missing = [...files].filter(([sha256]) => wanted.has(sha256) && !there.has(sha256))
  await db.attachments.bulkPut(missing.map(([sha256, body]) => ({ sha256, body })))
}

/** Those of `photos` that are on this device. Reads no bytes of them. */
export async function presentPhotos(db: Database, photos: Iterable<string>): Promise<ReadonlySet<string>> {
  return new Set(
    await db.attachments
      .where('sha256')
      .anyOf([...photos])
      .primaryKeys(),
  )
}

/**
 * Within a transaction over `uses` that replaces the state of an assessment: `wanted` are the photos of the new state, the others
 * stay for the restore points that name them, until `dropForgottenPhotos`. `files` are those that came along.
 */
export async function useOnly(
  db: Database,
  assessment: string,
  wanted: ReadonlySet<string>,
  at: string,
  files: ReadonlyMap<string, AttachmentRow['body']> = new Map(),
): Promise<void> {
  const there = await rowsOf(db.uses, assessment).toArray()
  const sizes = new Map(there.map(({ sha256, body }) => [sha256, body.size]))
  const sizeOf = (sha256: string) => files.get(sha256)?.bytes.length ?? sizes.get(sha256)
  const kept = there.filter(({ sha256 }) => !wanted.has(sha256))
  await db.uses.bulkPut([
    ...[...wanted].map((sha256) => ({ assessment, sha256, body: bodyOfUse(at, sizeOf(sha256)) })),
    ...kept.map((row) => ({ ...row, body: { ...row.body, past: true } })),
  ])
}

export function bodyOfUse(at: string, size: number | undefined): UseRow['body'] {
  return { at, ...(size !== undefined && { size }) }
}

/** Within a transaction over `uses`, `attachments` and `restorePoints`: photos that only restore points named which are gone. */
export async function dropForgottenPhotos(db: Database, assessment: string): Promise<void> {
  const past = (await rowsOf(db.uses, assessment).toArray()).filter(({ body }) => body.past)
  if (past.length === 0) return
  const named = new Set<string>()
  await rowsOf(db.restorePoints, assessment).each(({ body }) => {
    for (const sha256 of attachmentsIn(body.assessment)) named.add(sha256)
  })
  const forgotten = past.map(({ sha256 }) => sha256).filter((sha256) => !named.has(sha256))
  await db.uses.bulkDelete(forgotten.map((sha256): [string, string] => [assessment, sha256]))
  await dropUnusedPhotos(db, forgotten)
}

/** Within a transaction over `uses` and `attachments`: those of `photos` that no assessment uses any more. */
export async function dropUnusedPhotos(db: Database, photos: readonly string[]): Promise<void> {
  for (const sha256 of photos) {
    if ((await db.uses.where('sha256').equals(sha256).count()) === 0) await db.attachments.delete(sha256)
  }
}
