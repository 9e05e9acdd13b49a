import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { DIST } from '../../../src/dev/paths.mjs'

/** A page of the app's origin that runs none of its code, and that no favicon is asked for. */
const NO_SCREEN = './no-screen.html'
const NOTHING = {
  contentType: 'text/html',
  body: '<!doctype html><title>IT-Check</title><link rel="icon" href="data:,">',
}

/** Asked when it is needed: a campaign loads this before it has built the app. */
function shipped(): number {
  return JSON.parse(readFileSync(join(DIST, 'questionnaires/index.json'), 'utf8')).questionnaires.length
}

interface StoredTable {
  readonly name: string
  readonly keyPath: string | string[]
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[]
  /** as JSON has them; bytes as `{ $bytes: one character each }` */
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** What the app has in its database. */
export interface KeptDatabase {
  /** as IndexedDB counts: Dexie's times ten */
  readonly version: number
  readonly tables: readonly StoredTable[]
}

/** Reads everything that the app open in the page has stored, as soon as all the questionnaires that lie beside it are in. */
export async function keepDatabase(page: Page): Promise<KeptDatabase> {
  await expect.poll(() => page.evaluate(countShipped)).toBe(shipped())
  return JSON.parse(await page.evaluate(readTables))
}

/**
 * Puts what was kept back, beside what the browser has already: as if the way to it had been gone here as well. The page then has the app
 * open, at a screen that reads nothing: the next address is a step within the app, which moves the focus to the heading.
 * @param kept of the same build
 */
export async function putBack(page: Page, kept: KeptDatabase): Promise<void> {
  await page.route(/\/no-screen\.html$/, (route) => route.fulfill(NOTHING), { times: 1 })
  await page.goto(NO_SCREEN)
  // on its way into the page a text is packed several times: as it is, it would take longer than opening the file
  await page.evaluate(putTables, packed(kept))
  await page.goto('./#/nirgends')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** As it was packed the last time: most tests put back what was kept, unchanged or all but unchanged. */
function packed({ version, tables }: KeptDatabase): { readonly version: number; readonly gzipped: string[] } {
  return { version, gzipped: tables.map(packedTable) }
}

function packedTable(table: StoredTable): string {
  const known = packedTables.get(table)
  if (known !== undefined) return known
  const text = gzipSync(JSON.stringify(table), { level: 1 }).toString('base64')
  packedTables.set(table, text)
  return text
}
const packedTables = new WeakMap<StoredTable, string>()

/** Runs in the page, as the two below. */
async function countShipped(): Promise<number> {
  const open = indexedDB.open('it-check')
  await new Promise((resolve) => open.addEventListener('success', resolve))
  const all = open.result.transaction('definitions').objectStore('definitions').getAll()
  await new Promise((resolve) => all.addEventListener('success', resolve))
  open.result.close()
  return all.result.filter(({ body }) => body.shipped).length
}

async function readTables(): Promise<string> {
  const open = indexedDB.open('it-check')
  await new Promise((resolve) => open.addEventListener('success', resolve))
  const db = open.result
  const tx = db.transaction([...db.objectStoreNames])
  const tables = await Promise.all(
    [...db.objectStoreNames].map(async (name) => {
      const store = tx.objectStore(name)
      const all = store.getAll()
      await new Promise((resolve) => all.addEventListener('success', resolve))
      const indexes = [...store.indexNames].map((index) => ({ name: index, keyPath: store.index(index).keyPath }))
      return { name, keyPath: store.keyPath, indexes, rows: all.result }
    }),
  )
  const { version } = db
  db.close()
  return JSON.stringify({ version, tables }, (_, value) => {
    if (!(value instanceof Uint8Array)) return value
    let $bytes = ''
    for (let i = 0; i < value.length; i += 8192) $bytes += String.fromCharCode(...value.subarray(i, i + 8192))
    return { $bytes }
  })
}

async function putTables({ version, gzipped }: ReturnType<typeof packed>): Promise<void> {
  const bytesOf = (binary: string) => {
    const bytes = new Uint8Array(binary.length)
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
    return bytes
  }
  const unpack = async (text: string): Promise<StoredTable> => {
    const json = new Blob([bytesOf(atob(text))]).stream().pipeThrough(new DecompressionStream('gzip'))
    const unpacked = await new Response(json).text()
    // looking at each value of the questionnaires takes longer than all the rest
    if (!unpacked.includes('"$bytes"')) return JSON.parse(unpacked)
    return JSON.parse(unpacked, (_, value) => (typeof value?.$bytes === 'string' ? bytesOf(value.$bytes) : value))
  }
  const tables = await Promise.all(gzipped.map(unpack))
  const open = indexedDB.open('it-check', version)
  open.addEventListener('upgradeneeded', () => {
    for (const { name, keyPath, indexes } of tables) {
      const store = open.result.createObjectStore(name, { keyPath })
      for (const index of indexes) store.createIndex(index.name, index.keyPath)
    }
  })
  await new Promise((resolve) => open.addEventListener('success', resolve))
  const tx = open.result.transaction(
    tables.map(({ name }) => name),
    'readwrite',
  )
  for (const { name, rows } of tables) for (const row of rows) tx.objectStore(name).put(row)
  await new Promise((resolve) => tx.addEventListener('complete', resolve))
  open.result.close()
}
