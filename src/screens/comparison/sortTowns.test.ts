import { expect, test } from 'vitest'
import { groupReport } from '../../../tests/comparison/groupReports.ts'
import { textsIn } from '../../i18n/catalogue.ts'
import { townsScreenTexts } from '../../i18n/townsScreen.ts'
import { sortedBy, sortTowns } from './sortTowns.ts'
import { townColumns } from './townColumns.ts'

const report = groupReport()
const words = { t: textsIn(townsScreenTexts, 'de'), language: 'de' } as const
const all = townColumns(report, 'stufe', null, words)

test('by pseudonym, or by a column with whoever has no figure last in either direction', () => {
  const letters = (column: string | null, descending: boolean, of = all) =>
    sortTowns(report.towns, of, { column, descending }).map(({ pseudonym }) => pseudonym)
  expect(letters(null, false).join('')).toBe('ABCDEF')
  expect(letters(null, true).join('')).toBe('FEDCBA')
  const means = (descending: boolean) =>
    sortTowns(report.towns, all, { column: 'mean', descending }).map(
      ({ overall: { mean } }) => mean && mean[0] / mean[1],
    )
  expect(means(false)).toEqual(means(false).toSorted((a, b) => Number(a) - Number(b)))
  expect(means(true)).toEqual(means(false).toReversed())
  // one municipality has answered nothing in KOM
  const last = report.towns.find(({ cells }) => cells.at(-1)?.stufe === null)?.pseudonym
  expect(last).toBeDefined()
  expect([letters('KOM', false).at(-1), letters('KOM', true).at(-1)]).toEqual([last, last])
})

test('sorting renames nobody and leaves the report as it is', () => {
  const before = JSON.stringify(report)
  sortTowns(report.towns, all, { column: 'must', descending: true })
  expect(JSON.stringify(report)).toBe(before)
})

test('every column has a text for every municipality; one Themenfeld shows all its figures', () => {
  for (const figure of ['stufe', 'target', 'must'] as const) {
    const columns = townColumns(report, figure, null, words)
    expect(columns.map(({ title }) => title).slice(0, 6)).toEqual([
      'Mindestanforderungen erfüllt',
      'Mittelwert',
      'Zielerfüllung',
      'Beantwortet',
      'Mit Beleg',
      'Leitung und Organisation',
    ])
    expect(columns.every(({ cell }) => report.towns.every((town) => cell(town).text !== ''))).toBe(true)
  }
  const one = townColumns(report, 'stufe', 'BAK', words)
  expect(one.map(({ key }) => key)).toEqual(['stufe', 'must', 'mean', 'target', 'answered'])
})

test('the same column again turns the order round', () => {
  const first = sortedBy({ column: null, descending: false }, 'mean')
  expect([first, sortedBy(first, 'mean'), sortedBy(first, null)]).toEqual([
    { column: 'mean', descending: false },
    { column: 'mean', descending: true },
    { column: null, descending: false },
  ])
})
