import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Choice, choose, EVERYTHING } from '../../src/core/network/choose.ts'
import { collectionOf } from '../../src/core/network/collection.ts'
import { WHOLE } from '../../src/core/network/contribution.ts'
import { networkFigures } from '../../src/core/network/groupFigures.ts'
import { type Percentiles, RANKS } from '../../src/core/network/percentiles.ts'
import { writeLines } from '../../src/files/network/writeLines.ts'
import { manyContributions } from './manyContributions.ts'

const SQL = readFileSync('docs/network/percentiles.sql', 'utf8')
const LOAD = readFileSync('docs/network/load-duckdb.sql', 'utf8')

const many = manyContributions(11_000)
const collection = collectionOf(many)
const folder = mkdtempSync(join(tmpdir(), 'it-check-lines-'))
let duck: DuckDBConnection

beforeAll(async () => {
  const file = join(folder, 'beitraege.ndjson')
  writeFileSync(file, Buffer.concat([...writeLines(many)]))
  const instance = await DuckDBInstance.create(':memory:')
  duck = await instance.connect()
  await duck.run(LOAD.replace('beitraege.ndjson', file))
})
afterAll(() => {
  duck.closeSync()
  rmSync(folder, { recursive: true })
})

/** As the page says: by taking the two dashes away. */
function filtered(...filters: readonly string[]): string {
  return filters.reduce((sql, filter) => {
    expect(sql).toContain(`-- AND ${filter}`)
    return sql.replace(`-- AND ${filter}`, `AND ${filter}`)
  }, SQL)
}

async function byQuery(sql: string): Promise<unknown[]> {
  const rows = await duck.runAndReadAll(sql)
  return rows.getRows().map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)))
}

function byApp(choice: Partial<Choice>): unknown[] {
  if (!collection) throw new Error('empty')
  const { whole, domains } = networkFigures(collection, choose(collection, { ...EVERYTHING, ...choice }))
  const rows = (domain: string, figure: string, { known, values }: Percentiles) =>
    RANKS.flatMap((p, i) => (values ? [[domain, figure, p, known, values[i]]] : []))
  return [
    ...Object.entries(whole).flatMap(([figure, group]) => rows(WHOLE, figure, group)),
    ...domains.flatMap(({ id, ...figures }) =>
      Object.entries(figures).flatMap(([figure, group]) => rows(id, figure, group)),
    ),
  ]
}

const inOrder = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted()

describe('the query in docs/network/percentiles.sql', () => {
  it.each<[string, readonly string[], Partial<Choice>]>([
    ['all 11,000 contributions', [], {}],
    ['one state', ["state = 'BY'"], { state: 'BY' }],
    ['one size', ["size = 'small'"], { size: 'small' }],
    ['one state and size', ["state = 'BY'", "size = 'small'"], { state: 'BY', size: 'small' }],
    [
      'some quarters of one version',
      ["quarter BETWEEN '2027-Q1' AND '2027-Q3'", "version = '1.1.0'"],
      {
        from: '2027-Q1',
        to: '2027-Q3',
        version: '1.1.0',
      },
    ],
  ])('gives the percentiles of the app to the digit: %s', async (_, filters, choice) => {
    const rows = await byQuery(filtered(...filters))
    expect(rows.length).toBeGreaterThan(200)
    expect(inOrder(rows)).toEqual(inOrder(byApp(choice)))
  })

  it('gives nothing for fewer than five, as the app', async () => {
    const sql = SQL.replace(
      "version LIKE '1.%'",
      "version LIKE '1.%' AND state = 'SL' AND size = 'medium' AND quarter = '2026-Q4'",
    )
    const choice = { state: 'SL', size: 'medium', from: '2026-Q4', to: '2026-Q4' } as const
    const rows = await byQuery(sql)
    expect(rows.length).toBeLessThan(200)
    expect(inOrder(rows)).toEqual(inOrder(byApp(choice)))
  })

  it('uses nothing that only one engine has', () => {
    const words = SQL.replace(/--.*/g, '')
      .replace(/'[^']*'/g, '')
      .match(/[A-Z_]{2,}/g)
    expect([...new Set(words)].toSorted()).toEqual(
      'ALL AND AS BY CAST COUNT CROSS FROM INTEGER IS JOIN LIKE MOD NOT NULL ORDER OVER PARTITION ROW_NUMBER SELECT UNION WHERE WITH'.split(
        ' ',
      ),
    )
  })
})
