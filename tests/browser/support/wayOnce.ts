import type { Page } from '@playwright/test'
import { type KeptDatabase, keepDatabase, putBack } from './keptDatabase.ts'

interface Kept<T> {
  readonly found: T
  readonly database: KeptDatabase
}

/**
 * A way through the app that many tests begin with. The first test of a worker goes it; the others get the database that it left,
 * changed by `adapt`. The page then has the app open: at the end of the way,
 * or at a screen that reads nothing.
 * @param name of the way among all ways
 * @param go returns what later tests need to know, as an id
 */
export async function wayOnce<T>(
  page: Page,
  name: string,
  go: () => Promise<T>,
  adapt: (database: KeptDatabase) => KeptDatabase = (database) => database,
): Promise<T> {
  const kept = ways.get(name) as Kept<T> | undefined
  if (kept) {
    await putBack(page, adapt(kept.database))
    return kept.found
  }
  const found = await go()
  ways.set(name, { found, database: await keepDatabase(page) })
  return found
}

/** of this worker: its server has an origin of its own, and the database belongs to the origin */
const ways = new Map<string, Kept<unknown>>()
