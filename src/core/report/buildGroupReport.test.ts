import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pseudonymous } from '../../../tests/comparison/groupReports.ts'
import { scoredTowns } from '../../../tests/comparison/towns.ts'
import { FULL_CHECK, openShipped } from '../../../tests/content/openShipped.ts'
import { buildGroupReport, groupReportFor } from './buildGroupReport.ts'

const OPTIONS = { lang: 'de', date: '2026-11-26', name: 'Kreis Vordruck und seine Kommunen' }

test('[S30] the report is the same in whatever order it is given the municipalities: theirs is that of the pseudonyms', () => {
  const towns = pseudonymous('a')
  const report = buildGroupReport(towns, OPTIONS)
  expect(report?.towns.map(({ pseudonym }) => pseudonym)).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
  fc.assert(
    fc.property(fc.shuffledSubarray(towns, { minLength: towns.length }), (shuffled) => {
      expect(buildGroupReport(shuffled, OPTIONS)).toEqual(report)
    }),
    { numRuns: 5 },
  )
})

test('[S30] nothing in it says which municipality is which', () => {
  const text = JSON.stringify(buildGroupReport(pseudonymous('b'), { ...OPTIONS, name: '' }))
  for (const { assessment } of scoredTowns()) {
    const { municipality, id, series, questionnaire } = assessment
    for (const one of [municipality.name, id, series, questionnaire.sha256, String(municipality.inhabitants)]) {
      expect(text).not.toContain(one)
    }
  }
})

test('[S30] other names change nothing but what is not in it: the same report', () => {
  const renamed = pseudonymous('c').map(({ pseudonym, gist }) => ({
    pseudonym,
    gist: {
      ...gist,
      assessment: { ...gist.assessment, municipality: { ...gist.assessment.municipality, name: 'X', kind: 'Y' } },
    },
  }))
  expect(buildGroupReport(renamed, OPTIONS)).toEqual(buildGroupReport(pseudonymous('c'), OPTIONS))
})

test('[S30] below five there is no figure of the group, and no size', () => {
  for (const count of [1, 2, 3, 4]) {
    expect(buildGroupReport(pseudonymous('d', count), OPTIONS)).toMatchObject({ group: null, sizes: [] })
  }
  const five = buildGroupReport(pseudonymous('d', 5), OPTIONS)
  expect(five?.group).not.toBeNull()
  expect(five?.sizes.reduce((sum, { count }) => sum + count, 0)).toBe(5)
  expect(buildGroupReport([], OPTIONS)).toBeNull()
})

test('what is missed most often comes with what helps', () => {
  const report = buildGroupReport(pseudonymous('e'), OPTIONS, openShipped(FULL_CHECK))
  const missed = report?.group?.missed ?? []
  expect(missed.length).toBeGreaterThan(5)
  expect(missed.every(({ measure }) => measure !== null && measure.how !== '')).toBe(true)
  const counts = missed.map((must) => must.missed)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

test('another name or day makes the report that would have been built', () => {
  const towns = pseudonymous('f')
  const report = buildGroupReport(towns, OPTIONS)
  const other = { name: ' Zweckverband ', date: '2027-01-02' }
  expect(report && groupReportFor(report, other)).toEqual(buildGroupReport(towns, { ...OPTIONS, ...other }))
})
