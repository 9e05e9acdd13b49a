import type { Database } from './database.ts'
import { leaveNothingBehind } from './leftovers.ts'

const CHANNEL = 'it-check: everything is deleted'
/** Everything that this app keeps in a browser begins with it; another app may live on the same origin. */
const PREFIX = 'it-check'
/** A tab that is frozen lets go of the database late or never. */
const PATIENCE_MS = 5000

/** What is still there after `wipeEverything`, as the browser lists it. */
export interface Remains {
  readonly databases: readonly string[]
  readonly caches: readonly string[]
}

/** How far it is; `elsewhere`: another tab does it, and says there how it went. */
export type WipeState = 'deleting' | 'elsewhere' | Remains

let leave: ((state: WipeState) => void) | null = null

/** For every tab, at the start: `draw` shows how far it is in place of the app when everything is deleted, here or in another tab. */
export function followWipe(db: Database, draw: (state: WipeState) => void): void {
  leave = (state) => {
    leaveNothingBehind()
    draw(state)
    db.close({ disableAutoOpen: true })
    clearStorage()
  }
  if (typeof BroadcastChannel === 'undefined') return
  new BroadcastChannel(CHANNEL).onmessage = () => leave?.('elsewhere')
}

/**
 * Deletes all that this app has in this browser: databases, caches, service worker, local and session storage, private files. Other tabs
 * are told before, and nothing is written any more in any of them. What a frozen tab still holds on to is in `Remains`.
 */
export async function wipeEverything(db: Database): Promise<void> {
  if (typeof BroadcastChannel !== 'undefined') {
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage('')
    channel.close()
  }
  leave?.('deleting')
  await Promise.allSettled([dropDatabases(db.name), dropWorker().then(dropCaches), dropFiles()])
  const [databases, cached] = await Promise.all([databaseNames(), cacheNames()])
  leave?.({ databases, caches: cached })
}

function clearStorage(): void {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key)
  }
}

async function dropDatabases(own: string): Promise<void> {
  const names = new Set([own, ...(await databaseNames())])
  await Promise.all([...names].map(dropDatabase))
}

function dropDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => resolve()
    // it goes when the last tab has let go of it; how long that takes nobody knows
    request.onblocked = () => setTimeout(resolve, PATIENCE_MS)
  })
}

/** Empty where a browser does not list them. */
async function databaseNames(): Promise<string[]> {
  const list = (await indexedDB.databases?.()) ?? []
  return list.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []))
}

/** First, so that it does not fill the cache again. */
async function dropWorker(): Promise<void> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  const registrations = (await container?.getRegistrations()) ?? []
  const scope = new URL('./', location.href).href
  await Promise.all(registrations.filter((one) => one.scope === scope).map((one) => one.unregister()))
}

async function dropCaches(): Promise<void> {
  await Promise.all((await cacheNames()).map((name) => caches.delete(name)))
}

async function cacheNames(): Promise<string[]> {
  if (typeof caches === 'undefined') return []
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX))
}

/** The origin's private file system; what a person chose on the disk is theirs and stays. */
async function dropFiles(): Promise<void> {
  const storage = navigator.storage as StorageManager | undefined
  const root = await storage?.getDirectory?.()
  if (!root) return
  for await (const name of root.keys()) {
    if (name.startsWith(PREFIX)) await root.removeEntry(name, { recursive: true })
  }
}
