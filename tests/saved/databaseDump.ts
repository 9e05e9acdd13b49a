import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { Database } from '../../src/storage/database.ts'

/** Rows of a database as JSON, with what must be read out of it. Bytes are written as { "$hex": "…" }. */
export interface DatabaseDump {
  /** Dexie's version; IndexedDB counts in tens */
  readonly version: number
  /** `schema` in Dexie's words, so that the database can be made without the app */
  readonly tables: Readonly<Record<string, { readonly key: string | string[]; readonly rows: readonly unknown[] }>>
  readonly expected: { readonly answers: number; readonly log: number; readonly must: object }
}

/** Makes the database as the old version left it, with bare IndexedDB, and opens it with the app's own class. */
export async function restoreDump({ version, tables }: DatabaseDump, name: string): Promise<Database> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, version * 10)
    request.onerror = () => reject(new Error(String(request.error)))
    request.onupgradeneeded = () => {
      for (const [table, { key, rows }] of Object.entries(tables)) {
        const store = request.result.createObjectStore(table, { keyPath: key })
        if (table === 'uses') store.createIndex('sha256', 'sha256')
        for (const row of rows) store.put(revive(row))
      }
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
  const db = new Database(name)
  await db.open()
  return db
}

export async function dumpOf(db: Database): Promise<DatabaseDump['tables']> {
  const entries = db.tables.map(async (table) => {
    const key = table.schema.primKey.keyPath as string | string[]
    return [table.name, { key, rows: (await table.toArray()).map(freeze) }] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

function freeze(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $hex: bytesToHex(value) }
  return mapped(value, freeze)
}

function revive(value: unknown): unknown {
  const hex = (value as { $hex?: unknown } | null)?.$hex
  return typeof hex === 'string' ? hexToBytes(hex) : mapped(value, revive)
}

function mapped(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]))
}
