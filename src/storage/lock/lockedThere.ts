/** The database of a device with a lock. */
export const LOCKED = 'it-check-locked'

/** Whether this browser has a database for a device with a lock, finished or not: asked at every start, so that nothing else is loaded for it. */
export async function lockedThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === LOCKED)
  } catch {
    // no storage at all, which the opening of the database tells
    return false
  }
}
