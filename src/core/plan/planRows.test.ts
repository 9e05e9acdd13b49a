import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import type { Measure } from '../assessment/schema.ts'
import { whatIf } from '../scoring/whatIf.ts'
import { exampleMeasure, TODAY } from './plan.example.ts'
import { planRows } from './planRows.ts'

const questionnaire = sketch({ A: [{ w: 2, must: true }, { w: 1 }, { top: 3 }] })

function rowsOf(measures: readonly Measure[], told = scenario(questionnaire).answer('A-01', 1).answer('A-02', 2)) {
  const assessment = told.with({ measures: [...measures] }).assessment()
  return planRows(questionnaire, assessment, told.score(), TODAY)
}

describe('planRows', () => {
  it('[S24] is as urgent as the most urgent question it serves', () => {
    const [row] = rowsOf([exampleMeasure({ questions: ['A-02', 'A-01'] })])
    expect(row).toMatchObject({ need: 'sofort', must: true })
    expect(rowsOf([exampleMeasure({ questions: ['A-02'] })])[0]).toMatchObject({ need: 'laufend', must: false })
  })

  it('stays as urgent as it was planned once its questions have no gap', () => {
    const told = scenario(questionnaire).answer('A-01', 3)
    const measure = exampleMeasure({ questions: ['A-01'], need: 'sofort' })
    expect(rowsOf([measure], told)[0]?.need).toBe('sofort')
    expect(rowsOf([{ ...measure, status: 'done' }])[0]?.need).toBe('sofort')
    expect(rowsOf([exampleMeasure({ questions: ['A-01'], need: 'nonsense' })], told)[0]?.need).toBeNull()
  })

  it('stands in the order of urgency, then by due date', () => {
    const rows = rowsOf([
      exampleMeasure({ id: 'a' }),
      exampleMeasure({ id: 'b', questions: ['A-02'] }),
      exampleMeasure({ id: 'c', questions: ['A-02'], due: '2027-03-31' }),
      exampleMeasure({ id: 'd', questions: ['A-01'] }),
    ])
    expect(rows.map(({ measure }) => measure.id)).toEqual(['d', 'c', 'b', 'a'])
  })

  it('knows what it waits for, whether it is late, and its person-days', () => {
    const [first, second] = rowsOf([
      exampleMeasure({ id: 'a', due: '2026-11-30', effort: 2 }),
      exampleMeasure({ id: 'b', dependsOn: ['a'], days: 0.5, effort: 5 }),
    ])
    expect(first).toMatchObject({ overdue: true, days: 5, blockedBy: [] })
    expect(second).toMatchObject({ overdue: false, days: 0.5, blockedBy: [{ id: 'a' }] })
  })
})

describe('answers to be looked at', () => {
  it('are those below the goal of a finished measure, until they are not', () => {
    const measure = exampleMeasure({ questions: ['A-01'], status: 'done' })
    expect(rowsOf([measure])[0]?.review).toMatchObject([{ goal: 3, value: '3', state: { level: 1 } }])
    expect(rowsOf([measure], scenario(questionnaire).answer('A-01', 3))[0]?.review).toEqual([])
    expect(rowsOf([measure], scenario(questionnaire).unknown('A-01'))[0]?.review).toHaveLength(1)
    expect(rowsOf([measure], scenario(questionnaire))[0]?.review).toHaveLength(1)
    expect(rowsOf([measure], scenario(questionnaire).notApplicable('A-01', 'keine'))[0]?.review).toEqual([])
    expect(rowsOf([{ ...measure, status: 'open' }])[0]?.review).toEqual([])
  })

  it('never ask for more than a scale offers', () => {
    const measure = exampleMeasure({ questions: ['A-03'], lifts: [{ question: 'A-03', to: 5 }], status: 'verified' })
    expect(rowsOf([measure], scenario(questionnaire).answer('A-03', 2))[0]?.review).toMatchObject([{ value: 'yes' }])
    expect(rowsOf([measure], scenario(questionnaire).answer('A-03', 3))[0]?.review).toEqual([])
  })

  it('leave out a question of another version of the questionnaire', () => {
    expect(rowsOf([exampleMeasure({ questions: ['GONE-01'], status: 'done' })])[0]).toMatchObject({
      review: [],
      need: null,
    })
  })

  it('[S27] are exactly the answers that "Was wäre wenn?" would change', () => {
    const questions = ['A-01', 'A-02', 'A-03']
    const goal = fc.record({ question: fc.constantFrom(...questions), to: fc.integer({ min: 0, max: 5 }) })
    const answers = fc.record({ 'A-01': fc.nat(5), 'A-02': fc.nat(5), 'A-03': fc.constantFrom(0, 2, 3) })
    fc.assert(
      fc.property(answers, fc.subarray(questions), fc.array(goal), (levels, served, lifts) => {
        const told = Object.entries(levels).reduce((so, [id, level]) => so.answer(id, level), scenario(questionnaire))
        const measure = exampleMeasure({ questions: served, lifts, status: 'done' })
        const assessment = told.assessment()
        const after = whatIf(questionnaire, assessment, [measure])
        const changed = questions.filter((id) => after.answers[id]?.value !== assessment.answers[id]?.value)
        const [row] = rowsOf([measure], told)
        expect(row?.review.map(({ state }) => state.question.id).toSorted()).toEqual(changed)
      }),
    )
  })
})
