import { describe, expect, it } from 'vitest'
import { kitchenSinkContent } from '../../../tests/saved/kitchenSinkContent.ts'
import { answerDifferences, extentOf } from './differences.ts'

const { assessment } = kitchenSinkContent
const [question = ''] = Object.keys(assessment.answers)

describe('two states of an assessment', () => {
  it('are the same when only the order of fields and the time of an answer differ', () => {
    const answer = Object.fromEntries(Object.entries(assessment.answers[question] ?? {}).reverse())
    const other = {
      ...assessment,
      answers: { ...assessment.answers, [question]: { ...answer, at: '2030-01-01T00:00:00Z' } },
    }
    expect(answerDifferences(assessment, other)).toEqual([])
  })

  it('differ in answers that were changed, given or taken back', () => {
    const { [question]: mine, ...answers } = assessment.answers
    const theirs = { value: 'unknown', at: '2030-01-01T00:00:00Z' }
    const other = { ...assessment, answers: { ...answers, added: theirs } }
    expect(answerDifferences(assessment, other)).toEqual(
      [
        { question, mine, theirs: undefined },
        { question: 'added', mine: undefined, theirs },
      ].sort((a, b) => (a.question < b.question ? -1 : 1)),
    )
  })

  it('are told by how much is in them, when something last changed and who did it, where the log says so', () => {
    const row = { id: 'a', tab: 't', path: '/title' }
    const log = [
      { ...row, at: '2030-01-02T00:00:00Z', role: 'Vertretung' },
      { ...row, id: 'b', at: '2030-01-01T00:00:00Z', role: 'ISB' },
    ]
    expect(extentOf({ ...assessment, log })).toMatchObject({ at: '2030-01-02T00:00:00Z', role: 'Vertretung' })
    expect(extentOf({ ...assessment, log: [] }).role).toBeNull()
  })
})
