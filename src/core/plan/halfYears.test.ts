import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedHalfYears, programmeOf, sumsOf, yearSums } from './halfYears.ts'
import { exampleMeasure, exampleRow } from './plan.example.ts'

describe('programmeOf', () => {
  it('groups by half-year of the due date, oldest first, the undated apart', () => {
    const rows = [
      exampleRow({ id: 'a', due: '2027-07-01' }),
      exampleRow({ id: 'b', due: '2027-06-30' }),
      exampleRow({ id: 'c' }),
      exampleRow({ id: 'd', due: '2027-01-01' }),
      exampleRow({ id: 'e', due: '2026-12-31' }),
    ]
    const { halfYears, undated } = programmeOf(rows)
    expect(halfYears.map(({ year, half, rows: own }) => [year, half, own.map(({ measure }) => measure.id)])).toEqual([
      [2026, 2, ['e']],
      [2027, 1, ['d', 'b']],
      [2027, 2, ['a']],
    ])
    expect(undated.map(({ measure }) => measure.id)).toEqual(['c'])
  })

  it('leaves no measure out and shows none twice', () => {
    const due = fc.option(fc.constantFrom('2026-01-31', '2026-06-30', '2026-07-01', '2030-12-31'), { nil: undefined })
    fc.assert(
      fc.property(fc.array(due), (dates) => {
        const rows = dates.map((date, i) => exampleRow({ id: String(i), ...(date && { due: date }) }))
        const { halfYears, undated } = programmeOf(rows)
        const shown = [...halfYears.flatMap((halfYear) => halfYear.rows), ...undated]
        expect(shown.map(({ measure }) => measure.id).toSorted()).toEqual(
          rows.map(({ measure }) => measure.id).toSorted(),
        )
      }),
    )
  })
})

describe('countedHalfYears', () => {
  it('offers none in which everything is deferred: its sums of 0 would say nothing', () => {
    const halfYears = countedHalfYears([
      exampleMeasure({ id: 'a', due: '2027-03-01', days: 3, status: 'deferred' }),
      exampleMeasure({ id: 'b', due: '2027-09-01', days: 4 }),
      exampleMeasure({ id: 'c', due: '2027-10-01', days: 5, status: 'deferred' }),
    ])
    expect(halfYears.map(({ year, half, sums }) => [year, half, sums.days])).toEqual([[2027, 2, 4]])
  })
})

describe('sumsOf', () => {
  it('adds person-days, stated or by effort class [S26], and costs without the noise of floats', () => {
    expect(
      sumsOf([
        exampleRow({ days: 0.1, effort: 5, cost: { once: 0.1 } }),
        exampleRow({ days: 0.2, cost: { once: 0.2, yearly: 1200.5 } }),
        exampleRow({ effort: 2 }),
        exampleRow({}),
      ]),
    ).toEqual({ days: 5.3, once: 0.3, yearly: 1200.5, withoutDays: 1, withoutCost: 2 })
  })

  it('counts nothing that is deferred, and everything that is done', () => {
    expect(
      sumsOf([exampleRow({ days: 3, status: 'deferred' }), exampleRow({ days: 4, status: 'done' })]),
    ).toMatchObject({
      days: 4,
      withoutDays: 0,
    })
  })
})

describe('yearSums', () => {
  const year = (measures: Parameters<typeof exampleMeasure>[0][]) => yearSums(measures.map(exampleMeasure))

  it('counts a yearly cost from the year it starts, what is spent once in its budget year', () => {
    expect(
      year([
        {
          days: 5,
          start: '2026-10-01',
          due: '2027-03-31',
          cost: { once: 1000, yearly: 100, kind: 'investiv', budgetYear: 2028 },
        },
        { days: 2, due: '2028-06-30', cost: { once: 50, yearly: 10 } },
      ]),
    ).toEqual([
      { year: 2026, days: 0, once: 0, investive: 0, yearly: 100 },
      { year: 2027, days: 5, once: 0, investive: 0, yearly: 100 },
      { year: 2028, days: 2, once: 1050, investive: 1000, yearly: 110 },
    ])
  })

  it('has no row for a year that nothing names, and none at all without dates', () => {
    expect(year([{ start: '2020-01-01', due: '2027-03-31', days: 1 }])).toEqual([
      { year: 2027, days: 1, once: 0, investive: 0, yearly: 0 },
    ])
    expect(year([{ days: 1, cost: { once: 5, yearly: 5 } }])).toEqual([])
  })

  it('leaves out what is deferred', () => {
    expect(year([{ due: '2027-03-31', days: 1, status: 'deferred' }])).toEqual([])
  })

  it('stays a table when a year is mistyped', () => {
    expect(year([{ due: '2027-01-01' }, { due: '9027-01-01' }])).toHaveLength(50)
  })
})
