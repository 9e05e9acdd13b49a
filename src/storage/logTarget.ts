import type { Table } from 'dexie'
import type { Database, Header, LogRow, SettingRow } from './database.ts'
import { lastChangeKey } from './settings.ts'

/** Instead of a row of the change log, where none is kept: that something changed, and nothing of what. */
export interface LastChange {
  /** of the row that there would be */
  readonly id: string
  readonly at: string
}

/** Where a transaction tells of its changes, asked once before it begins: see `switchLog`. */
export interface LogTarget {
  /** of the transaction */
  readonly tables: Table[]
  /** within it. `header`: of the assessment, which may say that no log is kept of it */
  readonly put: (entries: readonly LogRow[], header: Pick<Header, 'keepsLog'> | undefined) => Promise<unknown>
}

export function logTarget(db: Database): LogTarget {
  const device = db.keepsLog
  return {
    tables: device ? [db.log, db.settings] : [db.settings],
    put: (entries, header) => {
      const { table, rows } = logRowsIn(db, entries, device && header?.keepsLog !== false)
      return (table as Table).bulkPut([...rows])
    },
  }
}

/** The table and the rows of it that tell of changes; `keepsLog`: of the device and of the assessment. */
export function logRowsIn(
  db: Database,
  entries: readonly LogRow[],
  keepsLog: boolean,
): { readonly table: Table; readonly rows: readonly (LogRow | SettingRow)[] } {
  return keepsLog ? { table: db.log, rows: entries } : { table: db.settings, rows: lastChanges(entries) }
}

/** One per assessment, the last. */
function lastChanges(entries: readonly LogRow[]): SettingRow[] {
  const last = new Map(entries.map(({ assessment, id, body }) => [assessment, { id, at: body.at }]))
  return [...last].map(([assessment, body]) => ({ key: lastChangeKey(assessment), body: body satisfies LastChange }))
}
