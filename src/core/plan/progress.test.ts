import { describe, expect, it } from 'vitest'
import { exampleMeasure, exampleRow, TODAY } from './plan.example.ts'
import { countRows, courseOf, historyOfPlan, nextDue, progressByClass } from './progress.ts'

const rows = [
  exampleRow({ id: 'a', due: '2026-11-01' }, 'sofort'),
  exampleRow({ id: 'b', status: 'done' }, 'sofort'),
  exampleRow({ id: 'c', status: 'deferred', due: '2026-01-01' }, 'laufend'),
  exampleRow({ id: 'd', status: 'started', due: '2027-01-01' }),
  exampleRow({ id: 'e', status: 'verified' }),
]

describe('progressByClass', () => {
  it('counts done, open and overdue, most urgent class first, only classes that have measures', () => {
    expect(progressByClass(rows)).toEqual([
      { need: 'sofort', total: 2, done: 1, open: 1, overdue: 1, deferred: 0 },
      { need: 'laufend', total: 1, done: 0, open: 0, overdue: 0, deferred: 1 },
      { need: null, total: 2, done: 1, open: 1, overdue: 0, deferred: 0 },
    ])
  })

  it('adds up to the whole plan', () => {
    const { total, done, open, deferred } = countRows(rows)
    expect(total).toBe(done + open + deferred)
    expect(progressByClass(rows).reduce((sum, line) => sum + line.total, 0)).toBe(total)
  })
})

describe('nextDue', () => {
  it('names what is longest overdue first, nothing finished, deferred or without a date', () => {
    expect(nextDue(rows, 5).map(({ measure }) => measure.id)).toEqual(['a', 'd'])
    expect(nextDue(rows, 1)).toHaveLength(1)
  })
})

describe('courseOf', () => {
  const told = exampleMeasure({
    id: 'a',
    due: '2026-10-15',
    status: 'done',
    history: [
      { at: '2026-09-03T08:00:00Z', to: 'open' },
      { at: '2026-11-20T08:00:00Z', from: 'open', to: 'done' },
    ],
  })

  it('tells how the plan stood at the end of each month, and today', () => {
    expect(courseOf([told, exampleMeasure({ id: 'b' })], TODAY)).toEqual([
      { date: '2026-09-30', total: 1, done: 0, open: 1, overdue: 0, deferred: 0 },
      { date: '2026-10-31', total: 1, done: 0, open: 1, overdue: 1, deferred: 0 },
      { date: '2026-11-30', total: 1, done: 1, open: 0, overdue: 0, deferred: 0 },
      { date: TODAY, total: 2, done: 1, open: 1, overdue: 0, deferred: 0 },
    ])
  })

  it('goes back a year at most', () => {
    const old = exampleMeasure({ history: [{ at: '2020-01-01T08:00:00Z', to: 'open' }] })
    const course = courseOf([old], TODAY)
    expect(course[0]?.date).toBe('2026-01-31')
    expect(course).toHaveLength(12)
  })

  it('takes a day for what it was where the plan is read', () => {
    const late = exampleMeasure({ history: [{ at: '2026-11-30T23:30:00Z', to: 'open' }] })
    expect(courseOf([late], '2026-12-15')[0]?.total).toBe(1)
    expect(courseOf([late], '2026-12-15', () => '2026-12-01')).toHaveLength(1)
  })
})

describe('historyOfPlan', () => {
  it('lists every change of status, newest first', () => {
    const a = exampleMeasure({ id: 'a', history: [{ at: '2026-11-01T08:00:00Z', to: 'open', role: 'ISB' }] })
    const b = exampleMeasure({ id: 'b', history: [{ at: '2026-12-01T08:00:00Z', to: 'open' }, { nonsense: true }] })
    expect(historyOfPlan([a, b]).map(({ measure, role }) => [measure.id, role])).toEqual([
      ['b', null],
      ['a', 'ISB'],
    ])
  })
})
