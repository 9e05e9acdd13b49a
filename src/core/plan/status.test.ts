import { describe, expect, it } from 'vitest'
import type { Measure } from '../assessment/schema.ts'
import { blockedBy, historyOf, isFinished, isOverdue, STATUSES, statusOf, withStatus } from './status.ts'

const AT = '2026-12-01T10:00:00Z'
const measure = (part: Partial<Measure> = {}): Measure => ({
  id: 'm1',
  title: 'Sicherung trennen',
  questions: [],
  status: 'open',
  ...part,
})

describe('status', () => {
  it('of a measure is one of five; what a later version wrote counts as open', () => {
    expect(STATUSES.map((status) => statusOf({ status }))).toEqual([...STATUSES])
    expect(statusOf({ status: 'outsourced' })).toBe('open')
  })

  it('is finished when done or verified, never when deferred or unreadable', () => {
    expect([...STATUSES, 'outsourced'].filter((status) => isFinished({ status }))).toEqual(['done', 'verified'])
  })

  it('changes with one row of history, which says when and who', () => {
    const started = withStatus(measure(), 'started', AT, 'ISB')
    expect(started).toMatchObject({
      status: 'started',
      history: [{ at: AT, from: 'open', to: 'started', role: 'ISB' }],
    })
    const done = withStatus(started, 'done', '2026-12-02T10:00:00Z')
    expect(historyOf(done)).toEqual([
      { at: AT, from: 'open', to: 'started', role: 'ISB' },
      { at: '2026-12-02T10:00:00Z', from: 'started', to: 'done', role: null },
    ])
  })

  it('that stays leaves no row', () => {
    const before = measure()
    expect(withStatus(before, 'open', AT)).toBe(before)
  })

  it('keeps rows of the history that this version cannot read, and shows them not', () => {
    const odd = measure({ history: [{ at: AT, status: 'open' }, 'x', null] })
    const done = withStatus(odd, 'done', AT)
    expect(done.history).toHaveLength(4)
    expect(historyOf(done)).toEqual([{ at: AT, from: 'open', to: 'done', role: null }])
  })

  it('has its history oldest first, however it was written', () => {
    const late = { at: '2027-01-01T00:00:00Z', to: 'done' }
    expect(historyOf(measure({ history: [late, { at: AT, to: 'open' }] })).map(({ at }) => at)).toEqual([AT, late.at])
  })
})

describe('isOverdue', () => {
  it('only after the due date has passed', () => {
    expect(isOverdue(measure({ due: '2026-11-30' }), '2026-12-01')).toBe(true)
    expect(isOverdue(measure({ due: '2026-12-01' }), '2026-12-01')).toBe(false)
    expect(isOverdue(measure(), '2026-12-01')).toBe(false)
  })

  it.each(['done', 'verified', 'deferred'])('never when %s', (status) => {
    expect(isOverdue(measure({ due: '2020-01-01', status }), '2026-12-01')).toBe(false)
  })
})

describe('blockedBy', () => {
  it('names what has to be finished first and is not', () => {
    const a = measure({ id: 'a' })
    const b = measure({ id: 'b', status: 'done' })
    const c = measure({ id: 'c', dependsOn: ['a', 'b', 'gone', 'c'] })
    expect(blockedBy(c, [a, b, c])).toEqual([a])
  })

  it('names nothing for a measure that is finished', () => {
    const a = measure({ id: 'a' })
    expect(blockedBy(measure({ id: 'b', dependsOn: ['a'], status: 'done' }), [a])).toEqual([])
  })
})
