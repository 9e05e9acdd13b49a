import Dexie from 'dexie'
import { type Database, DURABILITY, type Sealer } from './database.ts'

/**
 * Opens a database that a newer version of the app has changed, to read from it and nothing else. Its tables are those it has: what is
 * read with them may fail, and then says so.
 */
export async function openAsItIs(name: string, sealer: Sealer | null = null): Promise<Database> {
  const db = new Dexie(name, { chromeTransactionDurability: DURABILITY, cache: 'disabled' })
  if (sealer) db.use(sealer.layer)
  await db.open()
  return Object.assign(db, Object.fromEntries(db.tables.map((table) => [table.name, table]))) as unknown as Database
}
