import type { Table, Transaction } from 'dexie'
import type { Database } from './database.ts'

/**
 * A read-write transaction that settles with the browser's own events: resolves when it is complete, which with strict
 * durability means on disk, and rejects with the browser's reason when it is aborted.
 *
 * Dexie's promise alone does not do: when the browser refuses a commit for lack of room, it was seen to stay open for
 * ever on a busy computer (3 of 8 runs, Dexie 4.4.7, Chromium 156), and the screen said "Wird gespeichert …" for ever.
 */
export function writeTransaction(
  db: Database,
  tables: Table[],
  scope: (transaction: Transaction) => Promise<unknown>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let begun: IDBTransaction | null = null
    db.transaction('rw', tables, async (transaction) => {
      const { idbtrans } = transaction
      begun = idbtrans
      idbtrans.addEventListener('complete', () => resolve())
      idbtrans.addEventListener('abort', () => reject(idbtrans.error ?? new DOMException('', 'AbortError')))
      await scope(transaction)
    }).then(
      () => resolve(),
      // requests that fall with the transaction are told first, and say only that they fell
      (error: unknown) => reject(begun?.error ?? error),
    )
  })
}
