import type { Table } from 'dexie'
import type { Database } from '../database.ts'
import { writeTransaction } from '../writeTransaction.ts'
import { MOVED_KEY } from './inForce.ts'
import { LOCK_KEY } from './lockRow.ts'

type Row = Readonly<Record<string, unknown>>

/** How many rows are in memory at a time: photos, restore points and questionnaires are large. */
const ROWS = 200
const LARGE = ['attachments', 'definitionFiles', 'definitionDomains', 'restorePoints', 'parts', 'contributions']
const LARGE_ROWS = 5

/** Rows of `settings` that belong to one of the databases and not to what is in it. */
const OF_DATABASE: readonly unknown[] = [LOCK_KEY, MOVED_KEY]

export interface Copying {
  /** after each step, from 0 to 1 */
  readonly onProgress?: (fraction: number) => void
  /** awaited after each step, with what was done: where a test pulls the plug */
  readonly afterStep?: (step: string) => unknown
}

/**
 * Copies all rows of one database into another one, a few at a time; a row that is there stays as it is. Nobody else may write to either.
 * @throws the browser's reason, and Error when fewer rows arrived than left
 */
export async function copyRows(from: Database, to: Database, { onProgress, afterStep }: Copying = {}): Promise<void> {
  const counts = await Promise.all(from.tables.map((table) => table.count()))
  const all = counts.reduce((sum, count) => sum + count, 0)
  const mark = await shippedMark(from)
  let done = 0
  for (const table of from.tables) {
    const target = to.table<Row>(table.name)
    let wanted = 0
    for await (const page of pagesOf(table)) {
      const rows = page.filter((row) => !(table.name === 'settings' && OF_DATABASE.includes(row['key'])))
      const there = await target.bulkGet(rows.map((row) => keyOf(table, row)))
      const missing = rows.filter((_, i) => there[i] === undefined).map((row) => mark(table.name, row))
      await writeTransaction(to, [target], () => target.bulkPut(missing))
      wanted += rows.length
      done += page.length
      onProgress?.(done / all)
      await afterStep?.(`copied ${done} of ${all}`)
    }
    const arrived = await target.count()
    if (arrived < wanted) throw new Error(`${arrived} of ${wanted} rows of "${table.name}" arrived`)
  }
}

async function* pagesOf(table: Table<Row>): AsyncGenerator<Row[]> {
  const size = LARGE.includes(table.name) ? LARGE_ROWS : ROWS
  let page = await table.limit(size).toArray()
  for (let last = page.at(-1); last; last = page.at(-1)) {
    yield page
    page = await table.where(':id').above(keyOf(table, last)).limit(size).toArray()
  }
}

function keyOf({ schema }: Table<Row>, row: Row): string | string[] {
  const path = schema.primKey.keyPath ?? ''
  return Array.isArray(path) ? path.map((part) => String(row[part])) : String(row[path])
}

/** Rows that were written before they said whether they are of a shipped questionnaire. */
async function shippedMark({ definitions }: Database): Promise<(table: string, row: Row) => Row> {
  const nameOf = ({ id, version }: { id?: unknown; version?: unknown }) => `${id}@${version}`
  const shipped = new Set<string>()
  await definitions.each((row) => row.body.shipped && shipped.add(nameOf(row)))
  return (table, row) => (table.startsWith('definition') && shipped.has(nameOf(row)) ? { ...row, shipped: true } : row)
}
