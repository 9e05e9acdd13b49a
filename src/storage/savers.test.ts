import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saverOf } from './answerSavers.ts'
import { Database } from './database.ts'
import { nothingWaiting } from './savers.ts'

const world = { now: () => '2026-12-01T10:00:00.000Z', newId: () => 'x', tab: 'aaaa' }
const answer = { value: 'yes', at: world.now() }
const change = { question: 'q1', field: 'value', before: undefined, after: 'yes', answer }
let db: Database

beforeEach(async () => {
  db = new Database(`t${Math.random()}`)
  await db.open()
})
afterEach(() => db.delete())

describe('savers of a tab', () => {
  it('are one per assessment, so that what waits survives the way to another screen', async () => {
    const saver = saverOf({ db, world }, 'a')
    expect(saverOf({ db, world }, 'a')).toBe(saver)
    expect(saverOf({ db, world }, 'b')).not.toBe(saver)
    saver.save(change)
    expect(saverOf({ db, world }, 'a').waiting.get('q1')).toEqual(answer)
    expect(await nothingWaiting()).toBe(true)
    expect(saver.waiting.size).toBe(0)
    expect((await db.answers.get(['a', 'answers', 'q1']))?.body).toEqual(answer)
  })

  it('do not let a new version take over while something cannot be written', async () => {
    const saver = saverOf({ db, world }, 'a')
    db.close()
    saver.save(change)
    expect(await nothingWaiting()).toBe(false)
    expect(saver.waiting.get('q1')).toEqual(answer)
    await db.open()
    expect(await nothingWaiting()).toBe(true)
  })
})
