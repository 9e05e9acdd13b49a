import type { Table } from 'dexie'
import type { Database, LogRow, SettingRow } from './database.ts'
import { lastChangeKey } from './settings.ts'

/** Instead of a row of the change log, where none is kept: that something changed, and nothing of what. */
export interface LastChange {
  /** of the row that there would be */
  readonly id: string
  readonly at: string
}

/** Where a transaction tells of its changes, asked once before it begins: see `switchLog`. */
export interface LogTarget {
  readonly table: Table
  readonly rows: (entries: readonly LogRow[]) => readonly (LogRow | SettingRow)[]
  /** within a transaction over `table` */
  readonly put: (entries: readonly LogRow[]) => Promise<unknown>
}

export function logTarget(db: Database): LogTarget {
  const table = db.keepsLog ? db.log : db.settings
  const rows = db.keepsLog ? (entries: readonly LogRow[]) => entries : lastChanges
  return { table, rows, put: (entries) => (table as Table).bulkPut([...rows(entries)]) }
}

/** One per assessment, the last. */
function lastChanges(entries: readonly LogRow[]): SettingRow[] {
  const last = new Map(entries.map(({ assessment, id, body }) => [assessment, { id, at: body.at }]))
  return [...last].map(([assessment, body]) => ({ key: lastChangeKey(assessment), body: body satisfies LastChange }))
}
