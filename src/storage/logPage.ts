import type { LogEntry } from '../core/assessment/schema.ts'
import { type Database, rowsOf } from './database.ts'

export interface LogPage {
  /** newest first */
  readonly entries: readonly LogEntry[]
  /** of the whole log of the assessment */
  readonly total: number
}

/** A page of the change log without reading the rest of it: it may have 20,000 rows. `from`: how many newer ones there are. */
export async function readLogPage(db: Database, assessment: string, from: number, size: number): Promise<LogPage> {
  const [total, keys] = await Promise.all([
    rowsOf(db.log, assessment).count(),
    rowsOf(db.log, assessment).reverse().offset(from).limit(size).primaryKeys(),
  ])
  const rows = await db.log.bulkGet(keys)
  return { total, entries: rows.flatMap((row) => (row ? [row.body] : [])) }
}

/** Of all assessments on this device. */
export function countLog(db: Database): Promise<number> {
  return db.log.count()
}

export function countLogOf(db: Database, assessment: string): Promise<number> {
  return rowsOf(db.log, assessment).count()
}
