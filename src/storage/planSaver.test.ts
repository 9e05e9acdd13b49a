import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Measure } from '../core/assessment/schema.ts'
import { Database } from './database.ts'
import { takeUpLeftovers } from './leftovers.ts'
import { PlanSaver } from './planSaver.ts'
import { planSaverOf } from './planSavers.ts'
import { nothingWaiting } from './savers.ts'
import { testWorld } from './testing.ts'

const world = testWorld()
const measure: Measure = { id: 'm1', title: 'Sicherung trennen', questions: [], status: 'open' }
const typed = (note: string): Measure => ({ ...measure, note })
let db: Database

beforeEach(async () => {
  db = new Database(`t${Math.random()}`)
  await db.open()
})
afterEach(async () => {
  await db.delete()
  vi.unstubAllGlobals()
})

const stored = async () => (await db.measures.get(['a', 'm1']))?.body

describe('saving the plan', () => {
  it('says saved only when the measure can be read back', async () => {
    const saver = new PlanSaver(db, world, 'a')
    saver.save([{ before: null, after: measure }])
    expect(saver.state.kind).toBe('saving')
    expect(saver.unwritten).toHaveLength(1)
    await saver.settle()
    expect(saver.state.kind).toBe('saved')
    expect(saver.unwritten).toEqual([])
    expect(await stored()).toEqual(measure)
  })

  it('keeps one log row for a burst of typing in one field', async () => {
    const saver = new PlanSaver(db, { ...world, now: () => '2026-12-01T10:00:00.000Z' }, 'a')
    saver.save([{ before: measure, after: typed('W') }])
    saver.save([{ before: typed('W'), after: typed('Wi') }])
    saver.save([{ before: typed('Wi'), after: typed('Wir') }])
    await saver.settle()
    expect(await stored()).toEqual(typed('Wir'))
    expect((await db.log.toArray()).map(({ body }) => body)).toMatchObject([
      { path: '/measures/m1/note', before: undefined, after: 'Wir' },
    ])
  })

  it('keeps what could not be written, in order, and writes it with the next attempt', async () => {
    const saver = new PlanSaver(db, world, 'a')
    db.close()
    saver.save([{ before: null, after: measure }])
    await saver.settle()
    saver.save([{ before: measure, after: typed('später') }])
    await saver.settle()
    expect(saver.state).toMatchObject({ kind: 'failed', reason: 'closed', waiting: 1 })
    expect(saver.unwritten).toHaveLength(2)
    await db.open()
    await saver.flush()
    expect(saver.state.kind).toBe('saved')
    expect(await stored()).toEqual(typed('später'))
  })

  it('does nothing where nothing changed', () => {
    const saver = new PlanSaver(db, world, 'a')
    saver.save([{ before: measure, after: { ...measure } }])
    expect(saver.state.kind).toBe('saved')
  })

  it('is one per assessment, and keeps a new version waiting while something is not written', async () => {
    const saver = planSaverOf({ db, world }, 'a')
    expect(planSaverOf({ db, world }, 'a')).toBe(saver)
    expect(planSaverOf({ db, world }, 'b')).not.toBe(saver)
    db.close()
    saver.save([{ before: null, after: measure }])
    expect(await nothingWaiting()).toBe(false)
    await db.open()
    expect(await nothingWaiting()).toBe(true)
    expect(await stored()).toEqual(measure)
  })

  it('leaves behind what the end of the page finds unwritten, for the next start', async () => {
    vi.stubGlobal('localStorage', storage())
    const saver = new PlanSaver(db, world, 'a')
    db.close()
    saver.save([{ before: null, after: measure }])
    saver.save([{ before: measure, after: typed('noch getippt') }])
    saver.leave()
    await db.open()
    await takeUpLeftovers(db)
    expect(await stored()).toEqual(typed('noch getippt'))
    expect(Object.keys(localStorage)).toEqual([])
    expect((await db.log.toArray()).map(({ body }) => body.path)).toEqual(['/measures/m1', '/measures/m1/note'])
  })
})

/** As in leftovers.test.ts: the keys of a Storage are its own properties. */
function storage(): Storage {
  const methods = {
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value
    },
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    },
  }
  return Object.create(methods)
}
