import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LogEntry } from '../core/assessment/schema.ts'
import { signedMark } from '../core/assessment/signOff.ts'
import type { World } from '../core/world.ts'
import type { Database } from './database.ts'
import { readBundle, writeBundle } from './exchange.ts'
import { readLogPage } from './logPage.ts'
import { searchLog } from './logSearch.ts'
import { switchLogOf } from './logSwitch.ts'
import { newestChange } from './newestChange.ts'
import { saveHeader } from './saveHeader.ts'
import { Saver } from './saver.ts'
import { saveRole } from './settings.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'

let db: Database
let world: World
let id: string

beforeEach(async () => {
  db = await testDatabase()
  world = testWorld()
  id = await testAssessment(db, world)
})
afterEach(() => db.delete())

describe('the change log of one assessment', () => {
  it('can be switched off: its rows go, no more come, and another assessment keeps its own', async () => {
    const other = await testAssessment(db, world)
    await change(id)
    await change(other)
    await switchLogOf(db, world, id, false)
    const at = await change(id)
    expect([await rows(id), await rows(other)]).toEqual([0, 1])
    const bundle = await readBundle(db, id)
    expect(bundle?.assessment).toMatchObject({ keepsLog: false, log: [] })
    // without a log it is still known when something last changed
    expect(bundle && (await newestChange(db, bundle.assessment as never))).toBe(at)
    await switchLogOf(db, world, id, true)
    await change(id)
    expect(await rows(id)).toBe(1)
  })

  it('stays off wherever the file goes, in the only tab too, and a file does not switch it on', async () => {
    await change(id)
    const withLog = await readBundle(db, id)
    await switchLogOf(db, world, id, false)
    if (withLog) await writeBundle(db, world, withLog, 'own-id')
    expect(await rows(id)).toBe(0)
    const saver = new Saver(db, world, id, { isAlone: () => true })
    for (const value of ['yes', 'no']) {
      saver.save({ question: 'ORG-01', field: 'value', before: '', after: value, answer: { value, at: world.now() } })
      await saver.settle()
    }
    expect(saver.state.kind).toBe('saved')
    expect(await rows(id)).toBe(0)
  })

  it('is no part of what is signed: it can be switched off later, and the signatures hold', async () => {
    const before = await readBundle(db, id)
    await switchLogOf(db, world, id, false)
    const after = await readBundle(db, id)
    expect(after && signedMark(after.assessment)).toBe(before && signedMark(before.assessment))
  })

  it('names the role of whoever sits here, once that is said', async () => {
    await change(id)
    await saveRole(db, 'ISB')
    await change(id)
    const { entries } = await readLogPage(db, id, 0, 10)
    expect(entries.map(({ role }) => role)).toEqual(['ISB', undefined])
  })

  it('of 20,000 rows is searched in pieces, and stops when nobody wants it any more', async () => {
    const entry = (i: number): LogEntry => ({
      id: String(i).padStart(6, '0'),
      at: '2026-12-01T10:00:00.000Z',
      tab: 't',
      path: '/title',
      after: i % 100 === 0 ? 'Treffer' : 'x',
    })
    await db.log.bulkPut(
      Array.from({ length: 20_000 }, (_, i) => ({ assessment: id, id: entry(i).id, body: entry(i) })),
    )
    const found: string[] = []
    let pieces = 0
    const isHit = ({ after }: LogEntry) => after === 'Treffer'
    await searchLog(db, id, isHit, (entries) => {
      pieces++
      found.push(...entries.map((row) => row.id))
    })
    expect(pieces).toBe(40)
    expect(found).toHaveLength(200)
    expect(found[0]).toBe('019900')
    pieces = 0
    await searchLog(
      db,
      id,
      isHit,
      () => {
        pieces++
      },
      () => pieces < 2,
    )
    expect(pieces).toBe(2)
  })
})

/** Returns when. */
async function change(assessment: string): Promise<string> {
  const header = (await db.assessments.get(assessment))?.body
  if (header) await saveHeader(db, world, header, { title: `${header.title}.` })
  const last = (await db.settings.get(`changed:${assessment}`))?.body as { at: string } | undefined
  return last?.at ?? ''
}

async function rows(assessment: string): Promise<number> {
  return (await readLogPage(db, assessment, 0, 10)).total
}
