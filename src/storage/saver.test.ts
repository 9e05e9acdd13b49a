import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Database } from './database.ts'
import { learn } from './frozen.ts'
import { Saver } from './saver.ts'

const world = { now: () => '2026-12-01T10:00:00.000Z', newId: () => 'x', tab: 'aaaa' }
let db: Database

beforeEach(async () => {
  db = new Database(`t${Math.random()}`)
  await db.open()
})
afterEach(() => db.delete())

describe('saving answers', () => {
  it('says saved only when the rows can be read back', async () => {
    const saver = new Saver(db, world, 'a')
    saver.save({
      question: 'q1',
      field: 'value',
      before: undefined,
      after: 'yes',
      answer: { value: 'yes', at: world.now() },
    })
    expect(saver.state.kind).toBe('saving')
    await new Promise<void>((resolve) => {
      saver.subscribe(() => saver.state.kind === 'saved' && resolve())
    })
    expect(await db.answers.get(['a', 'answers', 'q1'])).toMatchObject({ body: { value: 'yes' } })
    expect(await db.log.toArray()).toHaveLength(1)
  })

  it('keeps one log row for a burst of typing in one field, with the text before the burst', async () => {
    const saver = new Saver(db, world, 'a')
    const type = (before: string, after: string) =>
      saver.save({ question: 'q1', field: 'comment', before, after, answer: { comment: after, at: world.now() } })
    type('', 'W')
    type('W', 'Wi')
    type('Wi', 'Wir')
    await saver.settle()
    const log = await db.log.toArray()
    expect(log).toHaveLength(1)
    expect(log[0]?.body).toMatchObject({ path: '/answers/q1/comment', before: '', after: 'Wir' })
  })

  it('keeps what could not be written and writes it with the next attempt', async () => {
    const saver = new Saver(db, world, 'a')
    db.close()
    saver.save({
      question: 'q1',
      field: 'value',
      before: undefined,
      after: 'no',
      answer: { value: 'no', at: world.now() },
    })
    await new Promise<void>((resolve) => {
      saver.subscribe(() => saver.state.kind === 'failed' && resolve())
    })
    expect(saver.state).toMatchObject({ kind: 'failed', reason: 'closed', waiting: 1 })
    await db.open()
    await saver.flush()
    expect(saver.state.kind).toBe('saved')
    expect((await db.answers.get(['a', 'answers', 'q1']))?.body.value).toBe('no')
  })

  it('reads a row before it is written only while another tab may have changed it', async () => {
    let alone = false
    // as the screen does that shows it
    learn(db, { id: 'a', status: 'open' })
    const saver = new Saver(db, world, 'a', { isAlone: () => alone })
    const reads = vi.spyOn(db.answers, 'bulkGet')
    const answer = async (value: string) => {
      saver.save({
        question: 'q1',
        field: 'value',
        before: undefined,
        after: value,
        answer: { value, at: world.now() },
      })
      await saver.settle()
    }
    await answer('yes')
    expect(reads).toHaveBeenCalledTimes(1)
    alone = true
    await answer('no')
    expect(reads).toHaveBeenCalledTimes(1)
    alone = false
    await answer('partly')
    expect(reads).toHaveBeenCalledTimes(2)
    expect((await db.answers.get(['a', 'answers', 'q1']))?.body).toEqual({ value: 'partly', at: world.now() })
  })

  it('writes its own fields only: what another tab has just changed in the same answer stays', async () => {
    const here = new Saver(db, world, 'a')
    const there = new Saver(db, { ...world, tab: 'bbbb' }, 'a')
    const save = (saver: Saver, field: 'value' | 'comment', after: string) =>
      saver.save({ question: 'q1', field, before: undefined, after, answer: { [field]: after, at: world.now() } })
    save(here, 'comment', 'hier getippt')
    save(there, 'value', 'yes')
    save(here, 'comment', 'hier getippt.')
    await Promise.all([here.settle(), there.settle()])
    expect((await db.answers.get(['a', 'answers', 'q1']))?.body).toEqual({
      value: 'yes',
      comment: 'hier getippt.',
      at: world.now(),
    })
  })
})
