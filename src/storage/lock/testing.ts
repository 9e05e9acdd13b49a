import { readFileSync } from 'node:fs'
import { withExisting } from './existing.ts'

export const kurzCheckBytes = new Uint8Array(readFileSync('questionnaires/kurz-check/1.0.0.json'))

type Row = Readonly<Record<string, unknown>>

/** What the browser has stored in a table, past Dexie and whatever stands before it; empty where there is no such database. */
export async function rawRows(database: string, table: string): Promise<Row[]> {
  const rows = await withExisting(
    database,
    (db) =>
      new Promise<Row[]>((resolve, reject) => {
        const request = db.transaction(table).objectStore(table).getAll()
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      }),
  )
  return rows ?? []
}

/** Node has no `localStorage`: an object with the items as its own keys, as the app looks at it. */
export function localStorageOf(items: Record<string, string>): object {
  const methods = {
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => {
      items[key] = value
    },
    removeItem: (key: string) => delete items[key],
  }
  return new Proxy(items, { get: (target, key) => Reflect.get(methods, key) ?? Reflect.get(target, key) })
}
