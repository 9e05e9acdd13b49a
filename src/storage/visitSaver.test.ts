import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyChange, invertChange } from '../core/assessment/change.ts'
import type { Talk } from '../core/assessment/schema.ts'
import { changeTalk, setDays, startTimer } from '../core/visit/edit.ts'
import type { Database } from './database.ts'
import { nothingWaiting } from './savers.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'
import { VisitSaver, visitSaverOf } from './visitSaver.ts'

const world = testWorld()
const talk: Talk = { order: 1, roles: ['it'], questions: ['ORG-01'] }
const withTalk = () => ({ talks: { a: talk, b: { ...talk, order: 2, questions: [] } } })
let db: Database
let id: string

beforeEach(async () => {
  db = await testDatabase()
  id = await testAssessment(db, world)
})
afterEach(() => db.delete())

const stored = async () => (await db.assessments.get(id))?.body.visit
const log = async () => (await db.log.toArray()).map(({ body }) => body).filter(({ path }) => path.startsWith('/visit'))

describe('saving the plan of a visit', () => {
  it('does each edit to what is stored, also what another tab has stored a moment ago', async () => {
    const [here, there] = [new VisitSaver({ db, world }, id), new VisitSaver({ db, world }, id)]
    here.save(withTalk)
    await here.settle()
    here.save(changeTalk('a', { title: 'Keller' }))
    there.save(startTimer('b', '2026-11-24T08:00:00Z'))
    await Promise.all([here.settle(), there.settle()])
    expect(here.state.kind).toBe('saved')
    expect((await stored())?.talks).toMatchObject({ a: { title: 'Keller' }, b: { since: '2026-11-24T08:00:00Z' } })
  })

  it('logs the plan once as a whole and then conversation by conversation, so that it can be taken back exactly', async () => {
    const saver = new VisitSaver({ db, world }, id)
    const header = (await db.assessments.get(id))?.body ?? {}
    saver.save(withTalk)
    saver.save(setDays({ start: '08:00' }))
    saver.save(changeTalk('b', { place: 'Archiv' }))
    saver.save(setDays({ start: '08:00' }))
    await saver.settle()
    const rows = await log()
    expect(rows.map(({ path }) => path)).toEqual(['/visit', '/visit/start', '/visit/talks/b'])
    const now = (await db.assessments.get(id))?.body ?? {}
    expect(rows.toReversed().reduce((state, row) => applyChange(state, invertChange(row)), now)).toEqual(header)
  })

  it('keeps what could not be written, in order, and tells whoever asks', async () => {
    const saver = visitSaverOf({ db, world }, id)
    expect(visitSaverOf({ db, world }, id)).toBe(saver)
    db.close()
    saver.save(withTalk)
    await saver.settle()
    saver.save(changeTalk('a', { title: 'Keller' }))
    await saver.settle()
    expect(saver.state).toMatchObject({ kind: 'failed', reason: 'closed', waiting: 2 })
    expect(await nothingWaiting()).toBe(false)
    await db.open()
    await saver.flush()
    expect(saver.state.kind).toBe('saved')
    expect((await stored())?.talks?.['a']).toMatchObject({ title: 'Keller' })
    expect(await nothingWaiting()).toBe(true)
  })
})
