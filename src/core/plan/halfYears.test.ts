import { describe, expect, it } from 'vitest'
import type { Measure } from '../assessment/schema.ts'
import { halfYearOf, programmeOf } from './halfYears.ts'

const measure = (due: string | undefined, more: Partial<Measure> = {}): Measure => ({
  id: `${due}-${more.days}`,
  title: 'Maßnahme',
  questions: [],
  status: 'open',
  ...(due !== undefined && { due }),
  ...more,
})

describe('the programme', () => {
  it('groups by the half-year of the due date, in order', () => {
    const { halfYears } = programmeOf([
      measure('2027-07-01', { days: 5, cost: { once: 1000.1, yearly: 10 } }),
      measure('2027-06-30', { days: 1.5 }),
      measure('2026-12-31', { days: 2 }),
      measure('2027-12-31', { days: 20, cost: { once: 2000.2 } }),
    ])
    expect(halfYears).toEqual([
      { year: 2026, half: 2, measures: 1, days: 2, once: 0, yearly: 0 },
      { year: 2027, half: 1, measures: 1, days: 1.5, once: 0, yearly: 0 },
      { year: 2027, half: 2, measures: 2, days: 25, once: 3000.3, yearly: 10 },
    ])
    expect(halfYearOf('2027-06-30')).toEqual({ year: 2027, half: 1 })
  })

  it('sums what has no date and what is deferred apart, so that no half-year promises it', () => {
    const programme = programmeOf([
      measure(undefined, { days: 3 }),
      measure('2027-03-31', { days: 4, status: 'deferred', cost: { once: 500 } }),
    ])
    expect(programme.halfYears).toEqual([])
    expect([programme.undated.days, programme.deferred.days, programme.all.days]).toEqual([3, 4, 7])
    expect(programme.years).toEqual([])
  })

  it('puts money into its budget year and lets yearly costs run on', () => {
    const { years } = programmeOf([
      measure('2026-12-15', { days: 1, cost: { once: 100, yearly: 10 } }),
      measure('2027-12-15', { days: 2, cost: { once: 900, kind: 'investiv', yearly: 5, budgetYear: 2028 } }),
    ])
    expect(years).toEqual([
      { year: 2026, days: 1, once: 100, investive: 0, running: 10 },
      { year: 2027, days: 2, once: 0, investive: 0, running: 10 },
      { year: 2028, days: 0, once: 900, investive: 900, running: 15 },
    ])
  })

  it('stays a table when a year is mistyped', () => {
    expect(programmeOf([measure('2027-01-01'), measure('9027-01-01')]).years).toHaveLength(50)
  })
})
