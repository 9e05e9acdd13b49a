import { expect, it } from 'vitest'
import { planned } from '../../../tests/plannedCheck.ts'
import { buildPublicVorlage, releasableSums } from './buildPublicVorlage.ts'
import type { ReleasedSums } from './vorlage.ts'

const told = planned()
const assessment = told.assessment()
const halfYearsOf = (...released: ReleasedSums[]) =>
  buildPublicVorlage(
    { questionnaire: told.questionnaire, assessment },
    { kind: 'information', body: '', lang: 'de', date: '2027-02-01' },
    released,
  ).halfYears

it('offers the sums of each half-year that has some', () => {
  expect(releasableSums(assessment.measures)).toEqual([
    { year: 2026, half: 2, cost: null, days: 1 },
    { year: 2027, half: 1, cost: { once: 12_345.5, yearly: 1200 }, days: 14.5 },
  ])
})

it('releases nothing by itself, and each sum alone', () => {
  expect(halfYearsOf()).toEqual([])
  expect(halfYearsOf({ year: 2027, half: 1, cost: true, days: false })).toEqual([
    { year: 2027, half: 1, cost: { once: 12_345.5, yearly: 1200 }, days: null },
  ])
  expect(halfYearsOf({ year: 2026, half: 2, cost: true, days: true })).toEqual([
    { year: 2026, half: 2, cost: null, days: 1 },
  ])
})

it('forgets a release whose half-year is not in the plan any more', () => {
  expect(halfYearsOf({ year: 2030, half: 1, cost: true, days: true })).toEqual([])
})
