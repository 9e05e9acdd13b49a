import { describe, expect, it } from 'vitest'
import { exampleAssessment } from './assessment.example.ts'
import { countChanged, stateChanges } from './stateChanges.ts'

const AT = '2026-12-01T08:00:00Z'
const measure = { id: 'm1', questions: ['a'], title: 'Eins', status: 'open' }

describe('what differs between two states', () => {
  it('is nothing where only times and the log differ', () => {
    const before = exampleAssessment({ answers: { a: { value: 'yes', at: AT } } })
    const after = exampleAssessment({ answers: { a: { value: 'yes', at: '2027-01-01T00:00:00Z' } } })
    expect(stateChanges(before, after)).toEqual([])
  })

  it('names every field of answers, the plan and the rest, and counts each question and measure once', () => {
    const before = exampleAssessment({
      answers: { a: { value: 'yes', comment: 'alt', at: AT }, b: { value: 'no', at: AT } },
      measures: [measure, { ...measure, id: 'm2' }],
      targets: { '*': 3 },
    })
    const after = exampleAssessment({
      answers: { a: { value: 'no', criteria: { x: true }, at: AT }, c: { value: 'yes', at: AT } },
      measures: [
        { ...measure, due: '2027-01-01' },
        { ...measure, id: 'm3' },
      ],
      targets: { '*': 3, BAK: 4 },
    })
    const changes = stateChanges(before, after)
    expect(changes.map(({ path }) => path).toSorted()).toEqual([
      '/answers/a/comment',
      '/answers/a/criteria/x',
      '/answers/a/value',
      '/answers/b/value',
      '/answers/c/value',
      '/measures/m1/due',
      '/measures/m2',
      '/measures/m3',
      '/targets',
    ])
    expect(changes.find(({ path }) => path === '/answers/b/value')).toMatchObject({ before: 'no', after: undefined })
    expect(countChanged(changes)).toEqual({ answers: 3, measures: 3, others: 1 })
  })
})
