import type { Database } from './database.ts'

/** Bytes of photos and other attachments by SHA-256 (hex); those that are not on this device are left out. */
export async function readAttachments(
  db: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, { readonly bytes: Uint8Array }>> {
  const rows = await db.attachments.bulkGet([...new Set(keys)])
  return new Map(rows.flatMap((row) => (row ? [[row.sha256, { bytes: row.body.bytes }] as const] : [])))
}
