import { describe, expect, it } from 'vitest'
import { parseAssessment } from '../../../src/core/assessment/parse.ts'
import { openQuestionnaire } from '../../../src/core/questionnaire/open.ts'
import { accepted } from '../../accepted.ts'
import { APP } from './appEntry.ts'
import { itCheck } from './formats/itCheck.ts'
import { filledAnswers, questionsOf, synthetic } from './questionnaire.ts'

const SIZE = { domains: 14, questions: 168 }

describe('the questionnaire everyone shows', () => {
  it('has as many questions as it was asked for, spread evenly', () => {
    expect(synthetic(SIZE).domains.map(({ questions }) => questions.length)).toEqual(Array(14).fill(12))
    expect(questionsOf(synthetic({ domains: 14, questions: 1000 }))).toHaveLength(1000)
  })

  it('is the same each time', () => {
    expect(synthetic(SIZE)).toEqual(synthetic(SIZE))
    expect(questionsOf(synthetic(SIZE))[0]?.text).toMatch(/^1\. Contract mail service email /)
  })

  it.each([168, 1000])('is one that the app takes in, with %i questions', (questions) => {
    const bytes = new TextEncoder().encode(JSON.stringify(itCheck(synthetic({ ...SIZE, questions }))))
    const opened = accepted(openQuestionnaire(bytes, new Map()))
    expect(opened.domains.flatMap((domain) => domain.questions)).toHaveLength(questions)
  })

  it('is answered with assessments that the app could have written', () => {
    const answers = filledAnswers(synthetic(SIZE))
    const { rows } = APP.preparation(SIZE)
    const bodies = rows.flatMap(({ store, value }) =>
      store === 'assessments' ? [(value as { body: object }).body] : [],
    )
    const given = rows.flatMap(({ store, value }) => {
      const row = value as { question: string; body: object }
      return store === 'answers' ? [[row.question, row.body] as const] : []
    })
    expect(bodies).toHaveLength(3)
    for (const body of bodies) {
      const file = accepted(
        parseAssessment({ ...body, answers: Object.fromEntries(given), assessor: {}, measures: [], log: [] }),
      )
      expect(Object.values(file.answers).map(({ value }) => value)).toEqual(
        questionsOf(synthetic(SIZE)).map(({ id }) => answers[id]),
      )
    }
  })
})
