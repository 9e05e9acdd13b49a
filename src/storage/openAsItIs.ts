import Dexie from 'dexie'
import { type Database, DURABILITY } from './database.ts'

/**
 * Opens a database that a newer version of the app has changed, to read from it and nothing else. Its tables are those it has: what is
 * read with them may fail, and then says so.
 */
export async function openAsItIs(name: string): Promise<Database> {
  const db = new Dexie(name, { chromeTransactionDurability: DURABILITY, cache: 'disabled' })
  await db.open()
  return Object.assign(db, Object.fromEntries(db.tables.map((table) => [table.name, table]))) as unknown as Database
}
