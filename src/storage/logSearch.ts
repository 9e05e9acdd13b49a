import type { LogEntry } from '../core/assessment/schema.ts'
import { type Database, rowsOf } from './database.ts'

/** Rows at a time: a log of 20,000 is read in pieces, and in between the page has its turn. */
const AT_ONCE = 500

/**
 * Goes through a change log, newest first, and hands over what matches, piece by piece. Ends early when `isWanted` says so.
 * @param onFound the rows that match in this piece; how many rows have been looked at, of how many
 */
export async function searchLog(
  db: Database,
  assessment: string,
  matches: (entry: LogEntry) => boolean,
  onFound: (found: readonly LogEntry[], looked: number, total: number) => void,
  isWanted: () => boolean = () => true,
): Promise<void> {
  const keys = await rowsOf(db.log, assessment).reverse().primaryKeys()
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    if (!isWanted()) return
    const rows = await db.log.bulkGet(keys.slice(at, at + AT_ONCE))
    if (!isWanted()) return
    const found = rows.flatMap((row) => (row && matches(row.body) ? [row.body] : []))
    onFound(found, Math.min(at + AT_ONCE, keys.length), keys.length)
    // a task of its own, so that clicks in between find the line free
    await new Promise((resolve) => setTimeout(resolve))
  }
  if (keys.length === 0) onFound([], 0, 0)
}
