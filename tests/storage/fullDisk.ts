import { sha256Hex } from '../../src/files/sha256Hex.ts'
import type { Database } from '../../src/storage/database.ts'

interface FakeTransaction {
  _abort(reason: string): void
  readonly _state: string
}

type PutArguments = readonly [value: unknown, key?: IDBValidKey]

/**
 * Makes fake-indexeddb refuse a write as a browser does whose disk is full: the transaction of the n-th put (from 1) is aborted with
 * QuotaExceededError after that request, which for the last put of a transaction is the moment of its commit.
 * @returns how many puts there were, and the way to stop
 */
export function fillDisk(atPut: number): { readonly puts: () => number; readonly stop: () => void } {
  const prototype = IDBObjectStore.prototype as {
    put: (this: IDBObjectStore, ...args: PutArguments) => IDBRequest<IDBValidKey>
  }
  const original = prototype.put
  let count = 0
  prototype.put = function (...args) {
    const request = original.apply(this, args)
    count++
    if (count === atPut) {
      request.addEventListener('success', () => {
        ;(this.transaction as unknown as FakeTransaction)._abort('QuotaExceededError')
      })
    }
    return request
  }
  return {
    puts: () => count,
    stop: () => {
      prototype.put = original
    },
  }
}

/** Everything that is stored, as text to compare. */
export async function everythingIn(db: Database): Promise<string> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const))
  return JSON.stringify(tables, (_, value: unknown) => (value instanceof Uint8Array ? sha256Hex(value) : value))
}
