import { describe, expect, it } from 'vitest'
import type { Measure } from '../assessment/schema.ts'
import { programmeOf, sumsOf } from './halfYears.ts'
import type { PlanRow } from './planRows.ts'

function row(due: string | undefined, more: Partial<Measure> = {}): PlanRow {
  const measure: Measure = { id: `${due}`, title: 'M', questions: [], status: 'open', ...(due && { due }), ...more }
  return { measure, need: null, must: false, days: null, overdue: false, blockedBy: [] }
}

describe('the programme', () => {
  it('groups by the half-year of the due date, in order', () => {
    const { halfYears, undated } = programmeOf([
      row('2027-07-01', { days: 5, cost: { once: 1000.1, yearly: 10 } }),
      row(undefined, { days: 3 }),
      row('2027-06-30', { days: 1.5 }),
      row('2026-12-31', { effort: 3 }),
      row('2027-12-31', { days: 20, cost: { once: 2000.2 } }),
    ])
    expect(halfYears.map(({ year, half, rows, sums }) => [year, half, rows.length, sums])).toEqual([
      [2026, 2, 1, { days: 20, once: 0, yearly: 0 }],
      [2027, 1, 1, { days: 1.5, once: 0, yearly: 0 }],
      [2027, 2, 2, { days: 25, once: 3000.3, yearly: 10 }],
    ])
    expect(undated).toHaveLength(1)
  })

  it('counts what is deferred in no sum, so that nobody is promised it', () => {
    const deferred = row('2027-03-31', { days: 4, status: 'deferred', cost: { once: 500 } })
    expect(sumsOf([deferred])).toEqual({ days: 0, once: 0, yearly: 0 })
    expect(programmeOf([deferred]).years).toEqual([])
  })

  it('puts money into its budget year and lets yearly costs run on from the start', () => {
    const { years } = programmeOf([
      row('2026-12-15', { days: 1, cost: { once: 100, yearly: 10 } }),
      row('2028-12-15', {
        start: '2027-04-01',
        days: 2,
        cost: { once: 900, kind: 'investiv', yearly: 5, budgetYear: 2028 },
      }),
    ])
    expect(years).toEqual([
      { year: 2026, days: 1, once: 100, investive: 0, yearly: 10 },
      { year: 2027, days: 0, once: 0, investive: 0, yearly: 15 },
      { year: 2028, days: 2, once: 900, investive: 900, yearly: 15 },
    ])
  })

  it('stays a table when a year is mistyped', () => {
    expect(programmeOf([row('2027-01-01'), row('9027-01-01')]).years).toHaveLength(50)
  })
})
