/**
 * Opens a database as it is, past Dexie, for as long as `read` takes. `null`: there is none, and none is made.
 * @throws the browser's reason when it cannot be opened
 */
export async function withExisting<T>(name: string, read: (db: IDBDatabase) => Promise<T>): Promise<T | null> {
  const db = await openExisting(name)
  if (!db) return null
  try {
    return await read(db)
  } finally {
    db.close()
  }
}

function openExisting(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let made = false
    request.addEventListener('upgradeneeded', () => {
      made = true
      request.transaction?.abort()
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', (event) => {
      event.preventDefault()
      if (made) resolve(null)
      else reject(request.error)
    })
  })
}

/** How long other tabs are waited for that have it open and were told to close it. */
const PATIENCE_MS = 5000

/** `false`: another tab still has it open; it goes as soon as that tab does. */
export function removeDatabase(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve(true))
    request.addEventListener('error', () => reject(request.error))
    request.addEventListener('blocked', () => setTimeout(resolve, PATIENCE_MS, false))
  })
}
