import { Database } from '../database.ts'
import { LOCKED } from './lockedThere.ts'
import { RowSealer } from './rowSealer.ts'

/** The database of a device with a lock; not opened yet. @param key 256 bits, in memory only */
export function sealedDatabase(key: Uint8Array, name = LOCKED): Database {
  return new Database(name, new RowSealer(key))
}
