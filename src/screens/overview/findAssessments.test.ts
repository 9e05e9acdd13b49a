import { expect, test } from 'vitest'
import { exampleAssessment } from '../../core/assessment/assessment.example.ts'
import type { OverviewEntry } from '../../storage/overview.ts'
import { EVERYTHING, findAssessments, small, stateOf } from './findAssessments.ts'

function entry(name: string, answered: number, more: Partial<OverviewEntry> = {}): OverviewEntry {
  const {
    answers: _,
    assessor: __,
    measures: ___,
    log: ____,
    ...header
  } = exampleAssessment({ municipality: { name } })
  const must = { met: 0, missed: 0, unclear: 0, open: 0, total: 0 }
  const summary = {
    questionnaireTitle: { de: 'Kurz-Check' },
    answered,
    inScope: 10,
    must,
    stage: null,
    provisional: false,
    changedAt: '2026-11-01T09:00:00Z',
    logId: null,
  }
  return { header, summary, stale: false, pending: false, part: null, handedOut: [], versions: null, ...more }
}

const ALL = [
  entry('Musterstadt 10', 0),
  entry('Äschendorf', 10),
  entry('Musterstadt 9', 4),
  entry('Bad Entwurf', 7),
].map((one) => ({ entry: one, words: small(`${one.header.municipality.name}  Hessen`) }))
const names = (wanted: Partial<typeof EVERYTHING>) =>
  findAssessments(ALL, { ...EVERYTHING, ...wanted }, 'de').map(({ header }) => header.municipality.name)

test('every word counts, wherever it stands and however it is written', () => {
  expect(names({ search: ' HESSEN   bad ' })).toEqual(['Bad Entwurf'])
  expect(names({ search: 'a\u0308sch' })).toEqual(['Äschendorf'])
  expect(names({ search: 'muster bayern' })).toEqual([])
  expect(names({})).toHaveLength(4)
})

test('names are in the order of the alphabet and of their numbers, and what is least answered comes first', () => {
  expect(names({ order: 'name' })).toEqual(['Äschendorf', 'Bad Entwurf', 'Musterstadt 9', 'Musterstadt 10'])
  expect(names({ order: 'left' })).toEqual(['Musterstadt 10', 'Musterstadt 9', 'Bad Entwurf', 'Äschendorf'])
})

test('each has one state', () => {
  expect(names({ state: 'new' })).toEqual(['Musterstadt 10'])
  expect(names({ state: 'going' })).toEqual(['Musterstadt 9', 'Bad Entwurf'])
  expect(names({ state: 'answered' })).toEqual(['Äschendorf'])
  expect(stateOf(entry('x', 1, { summary: null }))).toBeNull()
})
