import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { World } from '../core/world.ts'
import type { Database } from './database.ts'
import { AssessmentFeed } from './openAssessment.ts'
import { Saver } from './saver.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'

const QUESTION = 'LEITUNG-01'

let db: Database
let world: World
let id: string
let feed: AssessmentFeed
let saver: Saver

beforeEach(async () => {
  db = await testDatabase()
  world = testWorld()
  id = await testAssessment(db, world)
  const opened = await AssessmentFeed.open(db, id)
  if (typeof opened === 'string') throw new Error(opened)
  feed = opened
  saver = new Saver(db, world, id)
})
afterEach(() => db.delete())

function say(value: string, by = saver): void {
  by.save({ question: QUESTION, field: 'value', before: undefined, after: value, answer: { value, at: world.now() } })
}

const stored = () => feed.getState().assessment.answers[QUESTION]?.value
const ahead = () => feed.getAhead().assessment.answers[QUESTION]?.value

describe('what was said here and is on its way to the disk', () => {
  it('is known at once, and the database is not ahead of itself', () => {
    say('2')
    expect([ahead(), stored()]).toEqual(['2', undefined])
  })

  it('is told once for several answers in a row, and not at all for what moves no score', async () => {
    const told = vi.fn()
    const stop = feed.subscribeAhead(told)
    const comment = { comment: 'Beschluss', at: world.now() }
    saver.save({ question: QUESTION, field: 'comment', before: undefined, after: 'Beschluss', answer: comment })
    await vi.waitFor(() => expect(feed.getState().assessment.answers[QUESTION]).toEqual(comment))
    expect(told).toHaveBeenCalledTimes(1)
    say('1')
    say('2')
    await new Promise((resolve) => setTimeout(resolve))
    expect(told).toHaveBeenCalledTimes(2)
    stop()
  })

  it('is the same object as the state once it has come back from the disk', async () => {
    const stop = feed.subscribe(() => undefined)
    say('2')
    expect(feed.getAhead()).not.toBe(feed.getState())
    await vi.waitFor(() => expect(stored()).toBe('2'))
    await vi.waitFor(() => expect(feed.getAhead()).toBe(feed.getState()))
    stop()
  })

  it('never goes back to what stood there before, however answers and readings overlap', async () => {
    const seen: (string | undefined)[] = []
    const stop = feed.subscribe(() => seen.push(ahead()))
    for (const value of ['1', '2', '3', '4', '5', '0', '5', '3', '1']) {
      say(value)
      seen.push(ahead())
      await new Promise((resolve) => setTimeout(resolve, 3))
      seen.push(ahead())
    }
    await saver.settle()
    await vi.waitFor(() => expect(feed.getAhead()).toBe(feed.getState()))
    seen.push(ahead())
    const moves = seen.filter((value, i) => value !== seen[i - 1])
    expect(moves).toEqual(['1', '2', '3', '4', '5', '0', '5', '3', '1'])
    stop()
  })

  it('gives way to what another tab has made of it since', async () => {
    const stop = feed.subscribe(() => undefined)
    say('2')
    await saver.settle()
    say('4', new Saver(db, { ...world, tab: 'other' }, id))
    await vi.waitFor(() => expect(stored()).toBe('4'))
    expect(ahead()).toBe('4')
    stop()
  })

  it('is not laid over what came after it when the assessment is opened anew', async () => {
    say('2')
    await saver.settle()
    const other = new Saver(db, { ...world, tab: 'other' }, id)
    say('4', other)
    await other.settle()
    const again = await AssessmentFeed.open(db, id)
    if (typeof again === 'string') throw new Error(again)
    expect(again.getAhead()).toBe(again.getState())
    expect(again.getAhead().assessment.answers[QUESTION]?.value).toBe('4')
  })

  it('stays while it cannot be written, and goes when it is given up', async () => {
    const told = vi.fn()
    const stop = feed.subscribe(told)
    db.close()
    say('2')
    await saver.settle()
    expect([saver.state.kind, ahead()]).toEqual(['failed', '2'])
    told.mockClear()
    saver.discard()
    expect(told).toHaveBeenCalled()
    expect(ahead()).toBeUndefined()
    stop()
  })
})
