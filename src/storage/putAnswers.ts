import Dexie, { RangeSet, type Table } from 'dexie'
import { afterFrame } from './afterFrame.ts'
import { type AnswerRow, type Database, DURABILITY, type LogRow, type SettingRow } from './database.ts'
import { logRowsIn } from './logTarget.ts'

/**
 * Puts whole rows in one transaction of the browser's own; resolves when they are on disk, rejects with the browser's reason and then has
 * written none of them. Only of an assessment that is known to be open: see `frozen.ts`. `keepsLog`: what it says itself. Dexie's promises and its bookkeeping of every request stand between a click and "Gespeichert" on a slow processor
 * (`docs/decisions/2026-11-26-answering-on-slow-computers.md`); what it would have told live queries, here and in other tabs, is told a moment after.
 */
export function putAnswers(
  db: Database,
  answers: readonly AnswerRow[],
  entries: readonly LogRow[],
  keepsLog = true,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const log = logRowsIn(db, entries, db.keepsLog && keepsLog)
    const { rows } = log
    const stores = [db.answers.name, log.table.name]
    // a device lock seals them before there is a transaction to hold up
    const puts = [...sealed(db, db.answers, answers), ...sealed(db, log.table, rows)]
    const transaction = db.backendDB().transaction(stores, 'readwrite', { durability: DURABILITY })
    transaction.addEventListener('complete', () => {
      resolve()
      void afterFrame().then(() => tellLiveQueries(db, answers, log.table, rows))
    })
    transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('', 'AbortError')))
    try {
      for (const { name, row } of puts) transaction.objectStore(name).put(row)
      transaction.commit()
    } catch (error) {
      transaction.abort()
      throw error
    }
  })
}

function sealed({ sealer }: Database, { name }: Pick<Table, 'name'>, rows: readonly object[]) {
  return rows.map((row) => ({ name, row: sealer ? sealer.sealRow(name, row) : row }))
}

function tellLiveQueries(
  db: Database,
  answers: readonly AnswerRow[],
  logTable: Table,
  logRows: readonly (LogRow | SettingRow)[],
): void {
  Dexie.on.storagemutated.fire({
    [`idb://${db.name}/${db.answers.name}/`]: new RangeSet().addKeys(
      answers.map(({ assessment, view, question }) => [assessment, view, question]),
    ),
    [`idb://${db.name}/${logTable.name}/`]: new RangeSet().addKeys(
      logRows.map((row) => ('key' in row ? row.key : [row.assessment, row.id])),
    ),
  })
}
