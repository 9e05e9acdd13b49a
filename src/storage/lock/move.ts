import { DATABASE, Database } from '../database.ts'
import { writeTransaction } from '../writeTransaction.ts'
import { type Copying, copyRows } from './copyRows.ts'
import { removeDatabase } from './existing.ts'
import { MOVED_KEY } from './inForce.ts'
import { LOCKED } from './lockedThere.ts'
import { type Lock, lockWith, putLock } from './lockRow.ts'
import { KEY_BYTES } from './seal.ts'
import { sealedDatabase } from './sealedDatabase.ts'

export interface Moving extends Copying {
  /** Awaited when other tabs can see that rows are about to be moved; resolves when nobody but the move reads or writes any, rejects to give up. */
  readonly whenAlone: () => Promise<void>
}

/**
 * Moves everything into a database in which it is encrypted. Until its last row is on disk, which is that of the lock, the old one is in
 * force; from then on the new one (`inForce.ts`). Stopped at any moment, or rejected, nothing is lost: `databaseInForce` cleans up.
 * @param passwordKey of `lock.work`
 */
export async function moveIn(
  passwordKey: Uint8Array,
  lock: Omit<Lock, 'wrapped' | 'format'>,
  { whenAlone, ...copying }: Moving,
): Promise<void> {
  const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES))
  await removeDatabase(LOCKED)
  const from = new Database()
  const to = sealedDatabase(key)
  await move(from, to, { whenAlone, ...copying }, () => putLock(to, lockWith(passwordKey, key, lock)))
}

/** The way back, by the same rules. @param key of the rows */
export async function moveOut(key: Uint8Array, { id }: Lock, moving: Moving): Promise<void> {
  await removeDatabase(DATABASE)
  const from = sealedDatabase(key)
  const to = new Database()
  await move(from, to, moving, () =>
    writeTransaction(to, [to.settings], () => to.settings.put({ key: MOVED_KEY, body: id })),
  )
}

/** Takes in what only the database without a lock has: see `InForce`. */
export async function takeInRest(to: Database): Promise<void> {
  const from = new Database()
  try {
    await copyRows(from, to)
  } finally {
    from.close()
  }
  await removeDatabase(DATABASE)
}

async function move(
  from: Database,
  to: Database,
  { whenAlone, ...copying }: Moving,
  complete: () => Promise<unknown>,
): Promise<void> {
  try {
    await to.open()
    await copying.afterStep?.('made')
    await whenAlone()
    await copyRows(from, to, copying)
    await complete()
    await copying.afterStep?.('complete')
  } finally {
    from.close()
    to.close()
  }
  await removeDatabase(from.name)
}
