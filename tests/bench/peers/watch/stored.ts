import type { Preparation, Stored } from '../entry.ts'
import type { Peer } from '../pages/work.ts'
import { rest } from './moments.ts'

/** What the renderer itself holds; `null` where only the database is asked. */
export function readModel(key: string): string | null {
  return (globalThis as { peer?: Peer }).peer?.read(key) ?? null
}

/** The answer as it lies in the database, or `null`. */
export async function readStored({ database, key }: Stored): Promise<string | null> {
  const found = await read(database, 'answers', key as IDBValidKey)
  if (typeof found === 'string') return found
  return (found as { body?: { value?: string } } | undefined)?.body?.value ?? null
}

/** Puts rows, as soon as the page has made its database and what the rows need is in it. */
export async function prepare({ until, rows }: Preparation, patience: number): Promise<void> {
  const end = performance.now() + patience
  while (!(await isReady(until))) {
    if (performance.now() > end) throw new Error(`${until.database}/${until.store} was never ready`)
    await rest(100)
  }
  const db = await open(until.database)
  const tx = db.transaction([...new Set(rows.map(({ store }) => store))], 'readwrite')
  for (const { store, value, key } of rows) tx.objectStore(store).put(value, key)
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve
    tx.onabort = () => reject(tx.error ?? new Error('the rows could not be put'))
  })
  db.close()
}

async function isReady({ database, store, key }: Preparation['until']): Promise<boolean> {
  // opening one that is not there would make it
  if (!(await indexedDB.databases()).some(({ name }) => name === database)) return false
  return key === null || (await read(database, store, key as IDBValidKey)) !== undefined
}

async function read(database: string, store: string, key: IDBValidKey): Promise<unknown> {
  const db = await open(database)
  try {
    return await finished(db.transaction(store).objectStore(store).get(key))
  } finally {
    db.close()
  }
}

function open(database: string): Promise<IDBDatabase> {
  return finished(indexedDB.open(database))
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the database said no'))
  })
}
