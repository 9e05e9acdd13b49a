import { Database } from '../database.ts'
import { LOCKED } from './lockedThere.ts'
import { RowSealer } from './rowSealer.ts'
import { sealingLayer } from './sealingLayer.ts'

/** The database of a device with a lock; not opened yet. @param key 256 bits, in memory only */
export function sealedDatabase(key: Uint8Array, name = LOCKED): Database {
  const sealer = new RowSealer(key)
  const db = new Database(name, sealer)
  db.use(sealingLayer(sealer))
  return db
}
