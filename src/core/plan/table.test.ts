import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleRow } from './plan.example.ts'
import { COLUMNS, filterRows, NO_FILTER, ownersOf, type Sorting, sortRows } from './table.ts'

const rows = [
  exampleRow(
    { id: 'a', title: 'Zweiter Faktor', owner: 'IT', due: '2027-03-31', days: 5, cost: { once: 900 } },
    'sofort',
  ),
  exampleRow({ id: 'b', title: 'Äußere Tür', status: 'done', cost: { once: 10_000, yearly: 100 } }, 'laufend'),
  exampleRow(
    { id: 'c', title: 'Meldeweg', owner: 'Bürgeramt', due: '2026-11-01', effort: 1, status: 'started' },
    'kurzfristig',
  ),
  exampleRow({ id: 'd', title: 'Abschließen', owner: ' ', start: '2027-01-01' }),
]
const ids = (sorted: typeof rows) => sorted.map(({ measure }) => measure.id).join('')
const sorted = (column: Sorting['column'], descending = false) => ids(sortRows(rows, { column, descending }, 'de'))

describe('sortRows', () => {
  it('puts umlauts where they belong in German', () => {
    expect(sorted('title')).toBe('dbca')
    expect(sorted('title', true)).toBe('acbd')
  })

  it.each([
    ['need', 'acbd', 'bcad'],
    ['owner', 'cabd', 'acbd'],
    ['due', 'cabd', 'acbd'],
    ['start', 'dabc', 'dabc'],
    ['status', 'adcb', 'bcad'],
    ['days', 'cabd', 'acbd'],
    ['once', 'abcd', 'bacd'],
    ['yearly', 'bacd', 'bacd'],
  ] as const)('by %s, what is not stated last in both directions', (column, up, down) => {
    expect(sorted(column)).toBe(up)
    expect(sorted(column, true)).toBe(down)
  })

  it('is stable, loses nothing and leaves its input alone', () => {
    const row = fc
      .record({
        days: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
        owner: fc.option(fc.constantFrom('IT', 'ISB', ''), { nil: undefined }),
      })
      .map((part) => exampleRow(part as Parameters<typeof exampleRow>[0]))
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(...COLUMNS), fc.boolean(), (list, column, descending) => {
        const copy = [...list]
        const once = sortRows(list, { column, descending }, 'de')
        expect(list).toEqual(copy)
        expect(new Set(once)).toEqual(new Set(list))
        // sorting what is sorted moves nothing
        expect(sortRows(once, { column, descending }, 'de')).toEqual(once)
      }),
    )
  })
})

describe('filterRows', () => {
  const shown = (part: Partial<typeof NO_FILTER>) => ids(filterRows(rows, { ...NO_FILTER, ...part }))

  it('shows everything while nothing is set', () => {
    expect(shown({})).toBe('abcd')
  })

  it.each([
    [{ status: 'done' }, 'b'],
    [{ status: 'unfinished' }, 'acd'],
    [{ need: 'sofort' }, 'a'],
    [{ need: 'none' }, 'd'],
    [{ owner: 'IT' }, 'a'],
    [{ mark: 'overdue' }, 'c'],
    [{ mark: 'noOwner' }, 'bd'],
    [{ mark: 'noDue' }, 'bd'],
    [{ mark: 'must' }, ''],
    [{ status: 'unfinished', mark: 'noDue' }, 'd'],
  ] as const)('%o', (part, expected) => {
    expect(shown(part)).toBe(expected)
  })

  it('finds all words of a search, in any field and in the texts of the questions', () => {
    expect(shown({ search: 'FAKTOR it' })).toBe('a')
    expect(shown({ search: 'faktor bürgeramt' })).toBe('')
    const texts = filterRows(rows, { ...NO_FILTER, search: 'wiederherstellung' }, ({ id }) =>
      id === 'c' ? 'Wiederherstellung üben' : '',
    )
    expect(ids(texts)).toBe('c')
  })

  it('shows blocked ones, and finished ones whose answer is still to be looked at', () => {
    const blocked = exampleRow({ id: 'x' }, null, { blockedBy: [rows[0]?.measure ?? exampleRow({}).measure] })
    expect(ids(filterRows([...rows, blocked], { ...NO_FILTER, mark: 'blocked' }))).toBe('x')
    expect(shown({ mark: 'review' })).toBe('')
  })
})

describe('ownersOf', () => {
  it('names each role once, by alphabet', () => {
    const measures = [...rows, ...rows].map(({ measure }) => measure)
    expect(ownersOf(measures, 'de')).toEqual(['Bürgeramt', 'IT'])
  })
})
