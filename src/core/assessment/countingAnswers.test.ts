import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { questionsIn, RUNS, randomVector } from '../../../tests/randomVector.ts'
import type { Scenario } from '../../../tests/scenario.ts'
import { fromVector } from '../../../tests/vectors.ts'
import { countingAnswers, withCountingAnswers } from './countingAnswers.ts'
import type { Answer, AssessmentFile } from './schema.ts'

const AT = '2026-11-20T10:00:00Z'
const own: Answer = { value: '2', comment: 'eigene', performedBy: 'provider', assignee: 'IT', at: AT }
const onSite: Answer = { value: '4', comment: 'gesehen', at: AT }

function settled(view: 'answers' | 'assessor', reason = ''): AssessmentFile['settled'][string] {
  return { view, reason, at: AT }
}

describe('which of two answers counts', () => {
  const both = { answers: { q: own }, assessor: { q: onSite } }

  it("is the assessor's only once it is confirmed", () => {
    expect(countingAnswers({ ...both, settled: {} })).toEqual({ q: own })
    expect(countingAnswers({ ...both, settled: { q: settled('answers') } })).toEqual({ q: own })
    expect(countingAnswers({ ...both, settled: { q: settled('assessor') } }).q).toMatchObject(onSite)
  })

  it('keeps of the other one only who does it and whom to ask', () => {
    expect(countingAnswers({ ...both, settled: { q: settled('assessor') } }).q).toEqual({
      ...onSite,
      performedBy: 'provider',
      assignee: 'IT',
    })
  })

  it('is open where only the assessor answered and nobody confirmed it', () => {
    const alone = { answers: {}, assessor: { q: onSite } }
    expect(countingAnswers({ ...alone, settled: {} })).toEqual({})
    expect(countingAnswers({ ...alone, settled: { q: settled('assessor') } })).toEqual({ q: onSite })
  })

  it("is the municipality's where the assessor left only a remark, whatever was confirmed", () => {
    const remark = { q: { comment: 'noch ansehen', at: AT } }
    expect(countingAnswers({ answers: { q: own }, assessor: remark, settled: { q: settled('assessor') } }).q).toBe(own)
    expect(countingAnswers({ answers: { q: own }, assessor: {}, settled: { q: settled('assessor') } }).q).toBe(own)
  })

  it('copies nothing as long as no answer of an assessor counts', () => {
    const file = { ...both, settled: { q: settled('answers') } }
    expect(countingAnswers(file)).toBe(both.answers)
    expect(withCountingAnswers(file)).toBe(file)
  })
})

/** Per question of the vector: what an assessor said, if at all, and whom the two agreed with. */
function visited(told: Scenario, options: readonly (string | null)[], views: readonly (boolean | null)[]) {
  const ids = told.questionnaire.domains.flatMap(({ questions }) => questions.map(({ id }) => id))
  const assessor = ids.flatMap((id, i): [string, Answer][] => {
    const value = options[i % options.length]
    return value ? [[id, { value, reason: 'x', at: AT }]] : []
  })
  const decided = ids.flatMap((id, i): [string, AssessmentFile['settled'][string]][] => {
    const view = views[i % views.length]
    return view === null || view === undefined ? [] : [[id, settled(view ? 'assessor' : 'answers')]]
  })
  return { assessor: Object.fromEntries(assessor), decided }
}

const someOptions = fc.array(fc.constantFrom('unknown', 'na', null), { minLength: 1, maxLength: 12 })
const someViews = fc.array(fc.constantFrom(true, false, null), { minLength: 1, maxLength: 12 })

test('settling one by one in any order ends in the same score', () => {
  fc.assert(
    fc.property(randomVector(), someOptions, someViews, fc.nat(), (vector, options, views, turn) => {
      const told = fromVector(vector)
      const { assessor, decided } = visited(told, options, views)
      const scoreAfter = (order: typeof decided) =>
        order
          .reduce(
            (now, one) => now.with({ settled: { ...now.file.settled, ...Object.fromEntries([one]) } }),
            told.with({ assessor }),
          )
          .score()
      const at = decided.length === 0 ? 0 : turn % decided.length
      expect(scoreAfter([...decided.slice(at), ...decided.slice(0, at)].reverse())).toEqual(scoreAfter(decided))
    }),
    RUNS,
  )
})

test('what counts, as the only view, scores the same; so does an assessment whose assessor nobody confirmed', () => {
  fc.assert(
    fc.property(randomVector(), someOptions, someViews, (vector, options, views) => {
      const told = fromVector(vector)
      const { assessor, decided } = visited(told, options, views)
      const both = told.with({ assessor, settled: Object.fromEntries(decided) })
      expect(told.with({ ...withCountingAnswers(both.file), assessor: {} }).score()).toEqual(both.score())
      expect(told.with({ assessor }).score()).toEqual(told.score())
      const kept = decided.filter(([, { view }]) => view === 'answers')
      expect(told.with({ assessor, settled: Object.fromEntries(kept) }).score()).toEqual(told.score())
      expect(questionsIn(vector).length).toBeGreaterThan(0)
    }),
    RUNS,
  )
})
