import type { Page } from '@playwright/test'
import { type Many, type ManyRows, manyAssessments, manyRows } from '../../manyAssessments.ts'

/** Assessments of one transaction: what goes into the page is text first. */
const AT_ONCE = 25

/** Puts invented municipalities with the numbers `from` up to `to` into the database of the app that is open in the page. */
export async function putMany(page: Page, from: number, to: number, many: Many = {}): Promise<void> {
  for (let at = from; at < to; at += AT_ONCE) {
    await page.evaluate(putRows, manyRows(manyAssessments(at, Math.min(to, at + AT_ONCE), many)))
  }
}

/** Runs in the page, as the one below. */
async function putRows(tables: ManyRows): Promise<void> {
  const open = indexedDB.open('it-check')
  await new Promise((resolve) => {
    open.onsuccess = resolve
  })
  const tx = open.result.transaction(Object.keys(tables), 'readwrite')
  for (const [table, entries] of Object.entries(tables)) for (const row of entries) tx.objectStore(table).put(row)
  await new Promise((resolve) => {
    tx.oncomplete = resolve
  })
  open.result.close()
}

/** How many rows a table has. */
export async function countRows(page: Page, table: string): Promise<number> {
  return page.evaluate(async (name) => {
    const open = indexedDB.open('it-check')
    await new Promise((resolve) => {
      open.onsuccess = resolve
    })
    const count = open.result.transaction(name).objectStore(name).count()
    await new Promise((resolve) => {
      count.onsuccess = resolve
    })
    open.result.close()
    return count.result
  }, table)
}
