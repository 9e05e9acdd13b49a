import type { Database, SettingRow } from '../database.ts'
import { writeTransaction } from '../writeTransaction.ts'
import { withExisting } from './existing.ts'
import { LOCKED } from './lockedThere.ts'
import { MAX_WORK, type PasswordWork } from './passwordKey.ts'
import { seal, unseal } from './seal.ts'

/** The row of `settings` that belongs to the lock. It is written last: a database without it is not complete. */
export const LOCK_KEY = 'lock'

const FORMAT = 1

export const IDLE_MINUTES = [5, 15, 30, 60] as const
export const DEFAULT_IDLE_MINUTES = 15

export interface Lock {
  readonly format: typeof FORMAT
  /** of this lock: the database that it is moved out of and into says so */
  readonly id: string
  /** how the password becomes the key of the key */
  readonly work: PasswordWork
  /** the key of the rows, encrypted */
  readonly wrapped: Uint8Array
  /** without a touch, until all tabs are locked */
  readonly idleMinutes: number
}

/** `null`: there is none, so the database is not complete. `'newer'`: made by a later version of the app. */
export type FoundLock = Lock | 'newer' | null

/** Language and appearance are known before anybody has given the password. */
export interface LockedDoor {
  readonly lock: FoundLock
  readonly settings: ReadonlyMap<string, unknown>
}

/** Reads what stands there unsealed, without the database's version and without a key. `null`: there is no such database. */
export function readDoor(name = LOCKED): Promise<LockedDoor | null> {
  return withExisting(name, async (db) => {
    const rows = await settingsIn(db)
    return { lock: lockIn(rows.get(LOCK_KEY)), settings: rows }
  })
}

/** Within any database of ours, opened past Dexie. */
export function settingsIn(db: IDBDatabase): Promise<Map<string, unknown>> {
  return new Promise((resolve, reject) => {
    // killed before it had its tables
    if (!db.objectStoreNames.contains('settings')) return resolve(new Map())
    const request: IDBRequest<SettingRow[]> = db.transaction('settings').objectStore('settings').getAll()
    request.addEventListener('success', () => resolve(new Map(request.result.map(({ key, body }) => [key, body]))))
    request.addEventListener('error', () => reject(request.error))
  })
}

function lockIn(body: unknown): FoundLock {
  if (body === undefined) return null
  const lock = body as Partial<Lock>
  return lock.format === FORMAT && lock.work && lock.work.N <= MAX_WORK ? (lock as Lock) : 'newer'
}

/** Resolves when it is on disk. */
export async function putLock(db: Database, lock: Lock): Promise<void> {
  await writeTransaction(db, [db.settings], () => db.settings.put({ key: LOCK_KEY, body: lock }))
}

/** Changes the row as it stands, whatever other tabs have done to it; no other row changes. Resolves when it is on disk. */
export async function changeLock(db: Database, change: (there: Lock) => Lock): Promise<void> {
  await writeTransaction(db, [db.settings], async () => {
    const there = lockIn((await db.settings.get(LOCK_KEY))?.body)
    if (there === null || there === 'newer') throw new Error('the lock of this device is gone')
    await db.settings.put({ key: LOCK_KEY, body: change(there) })
  })
}

/** @param passwordKey of `lock.work` */
export function lockWith(passwordKey: Uint8Array, dataKey: Uint8Array, lock: Omit<Lock, 'wrapped' | 'format'>): Lock {
  return { format: FORMAT, ...lock, wrapped: seal(passwordKey, dataKey, aboutKey(lock.id)) }
}

/** The key of the rows; `null`: the password is another one. */
export function unlockWith(passwordKey: Uint8Array, { id, wrapped }: Lock): Uint8Array | null {
  return unseal(passwordKey, wrapped, aboutKey(id))
}

function aboutKey(id: string): string {
  return `it-check device lock ${id}`
}
