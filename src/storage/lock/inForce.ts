import { DATABASE } from '../database.ts'
import { removeDatabase, withExisting } from './existing.ts'
import { LOCKED } from './lockedThere.ts'
import { type LockedDoor, readDoor, settingsIn } from './lockRow.ts'

/** The row of `settings` in a database that was moved out of a lock: which one. It is written last, so the database is complete. */
export const MOVED_KEY = 'moved-out-of-lock'

/**
 * `plain`: without a lock. `locked`: the password is asked for. `rest`: rows in the database without a lock that are in no other; nothing
 * of ours writes there as long as there is a lock, but an earlier version of the app knows of none.
 */
export type InForce =
  | { readonly kind: 'plain' }
  | { readonly kind: 'locked'; readonly door: LockedDoor; readonly rest: boolean }

/**
 * Which database is in force, whenever the app was stopped while rows were moved from one to the other. What is not in force is removed: a copy that
 * is not complete, or the origin of one that is. To be asked while nobody moves anything, and while nobody has either of them open.
 */
export async function databaseInForce(): Promise<InForce> {
  const door = await readDoor()
  if (!door) return { kind: 'plain' }
  if (door.lock === null) {
    await removeDatabase(LOCKED)
    return { kind: 'plain' }
  }
  // a later version may have other ways
  if (door.lock === 'newer') return { kind: 'locked', door, rest: false }
  const movedOut = await withExisting(DATABASE, async (db) => (await settingsIn(db)).get(MOVED_KEY) ?? null)
  if (movedOut === door.lock.id) {
    await removeDatabase(LOCKED)
    return { kind: 'plain' }
  }
  const rest = await hasRest()
  if (!rest) await removeDatabase(DATABASE)
  return { kind: 'locked', door, rest }
}

/** Whether the database without a lock has an assessment that the other one does not know. */
async function hasRest(): Promise<boolean> {
  const [here, there] = await Promise.all([withExisting(DATABASE, assessmentsIn), withExisting(LOCKED, assessmentsIn)])
  return (here ?? []).some((id) => !there?.includes(id))
}

function assessmentsIn(db: IDBDatabase): Promise<readonly IDBValidKey[]> {
  return new Promise((resolve, reject) => {
    if (!db.objectStoreNames.contains('assessments')) return resolve([])
    const request = db.transaction('assessments').objectStore('assessments').getAllKeys()
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
