import 'fake-indexeddb/auto'
import { liveQuery } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AnswerRow, Database, type LogRow } from './database.ts'
import { putAnswers } from './putAnswers.ts'

const at = '2026-12-01T10:00:00.000Z'
const answer = (question: string, value: string): AnswerRow => {
  return { assessment: 'a', view: 'answers', question, body: { value, at } }
}
const entry = (id: string): LogRow => ({
  assessment: 'a',
  id,
  body: { id, at, tab: 'aaaa', path: '/answers/q1/value' },
})
let db: Database

beforeEach(async () => {
  db = new Database(`t${Math.random()}`)
  await db.open()
})
afterEach(() => db.delete())

describe('putting answers past Dexie', () => {
  it('tells the live queries that read these rows, and no others', async () => {
    const seen: unknown[] = []
    const elsewhere = vi.fn(() => db.answers.get(['b', 'answers', 'q1']))
    const here = liveQuery(() => db.answers.where(':id').between(['a'], ['a', []]).toArray())
    const subscriptions = [here.subscribe((rows) => seen.push(rows)), liveQuery(elsewhere).subscribe(() => undefined)]
    await vi.waitFor(() => expect([seen.length, elsewhere.mock.calls.length]).toEqual([1, 1]))
    await putAnswers(db, [answer('q1', 'yes')], [entry('1')])
    await vi.waitFor(() => expect(seen).toEqual([[], [answer('q1', 'yes')]]))
    await putAnswers(db, [answer('q1', 'no')], [entry('2')])
    await vi.waitFor(() => expect(seen).toHaveLength(3))
    expect(seen.at(-1)).toEqual([answer('q1', 'no')])
    expect(elsewhere).toHaveBeenCalledTimes(1)
    for (const subscription of subscriptions) subscription.unsubscribe()
  })

  it('tells other tabs', async () => {
    const channel = new BroadcastChannel('x-storagemutated-1')
    const told = new Promise((resolve) => {
      channel.onmessage = ({ data }) => resolve(Object.keys(data))
    })
    await putAnswers(db, [answer('q1', 'yes')], [entry('1')])
    expect(await told).toEqual([`idb://${db.name}/answers/`, `idb://${db.name}/log/`])
    channel.close()
  })

  it('writes all rows or none', async () => {
    const broken = { ...entry('1'), body: { ...entry('1').body, after: () => 'no data' } }
    await expect(putAnswers(db, [answer('q1', 'yes')], [broken])).rejects.toThrow()
    expect(await db.answers.count()).toBe(0)
    expect(await db.log.count()).toBe(0)
  })

  it('asks for the disk', async () => {
    const transaction = vi.spyOn(db.backendDB(), 'transaction')
    await putAnswers(db, [answer('q1', 'yes')], [entry('1')])
    expect(transaction).toHaveBeenCalledWith(['answers', 'log'], 'readwrite', { durability: 'strict' })
  })
})
