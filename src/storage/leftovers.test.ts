import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Database } from './database.ts'
import { takeUpLeftovers } from './leftovers.ts'
import { Saver } from './saver.ts'

let ids = 0
const world = { now: () => '2026-12-01T10:00:05.000Z', newId: () => `id-${ids++}`, tab: 'aaaa' }
let db: Database

beforeEach(async () => {
  // Node has no localStorage; tests/browser/kills.spec.ts does the same with a real one
  vi.stubGlobal('localStorage', storage())
  db = new Database(`t${Math.random()}`)
  await db.open()
})
afterEach(async () => {
  await db.delete()
  vi.unstubAllGlobals()
})

describe('what a tab leaves behind', () => {
  it('is written at the next start, with its log, and only once', async () => {
    leaveWith('yes')
    expect(localStorage).toHaveLength(1)
    await takeUpLeftovers(db)
    expect(await stored()).toMatchObject({ value: 'yes' })
    expect(await db.log.toArray()).toHaveLength(1)
    expect(localStorage).toHaveLength(0)
  })

  it('does not overwrite a field that was answered elsewhere since', async () => {
    leaveWith('yes')
    await put({ value: 'no', comment: 'von dort' })
    await takeUpLeftovers(db)
    expect(await stored()).toMatchObject({ value: 'no', comment: 'von dort' })
  })

  it('leaves fields alone that somebody else changed in the same answer', async () => {
    leaveWith('yes')
    await put({ comment: 'von dort' })
    await takeUpLeftovers(db)
    expect(await stored()).toMatchObject({ value: 'yes', comment: 'von dort' })
  })

  it('goes on from what had been written before', async () => {
    const typing = saverWith('y')
    typing.save({ question: 'q1', field: 'value', before: 'y', after: 'ye', answer: { value: 'ye', at: world.now() } })
    typing.save({
      question: 'q1',
      field: 'value',
      before: 'ye',
      after: 'yes',
      answer: { value: 'yes', at: world.now() },
    })
    typing.leave()
    await typing.settle()
    await put({ value: 'ye' })
    await takeUpLeftovers(db)
    expect(await stored()).toMatchObject({ value: 'yes' })
  })

  it('waits as long as the database refuses it', async () => {
    leaveWith('yes')
    db.close()
    await expect(takeUpLeftovers(db)).rejects.toThrow()
    expect(localStorage).toHaveLength(1)
    await db.open()
    await takeUpLeftovers(db)
    expect(await stored()).toMatchObject({ value: 'yes' })
  })

  it('is nothing while everything is saved', async () => {
    const saver = saverWith('yes')
    await saver.settle()
    saver.leave()
    expect(localStorage).toHaveLength(0)
  })
})

function saverWith(value: string): Saver {
  const saver = new Saver(db, world, 'a')
  const answer = { value, at: world.now() }
  saver.save({ question: 'q1', field: 'value', before: undefined, after: value, answer })
  return saver
}

/** Leaves while the write is under way; the write itself goes to a database that is gone by then. */
function leaveWith(value: string): void {
  const other = db
  db = new Database(`t${Math.random()}`)
  saverWith(value).leave()
  db = other
}

function put(answer: object): Promise<unknown> {
  return db.answers.put({
    assessment: 'a',
    view: 'answers',
    question: 'q1',
    body: { ...answer, at: '2026-12-01T10:00:06.000Z' },
  })
}

async function stored(): Promise<object | undefined> {
  return (await db.answers.get(['a', 'answers', 'q1']))?.body
}

function storage() {
  const items: Record<string, string> = {}
  return Object.defineProperties(items, {
    setItem: { value: (key: string, text: string) => Object.assign(items, { [key]: text }) },
    getItem: { value: (key: string) => items[key] ?? null },
    removeItem: { value: (key: string) => Reflect.deleteProperty(items, key) },
    length: { get: () => Object.keys(items).length },
  })
}
