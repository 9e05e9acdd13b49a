import { describe, expect, it } from 'vitest'
import { accepted } from '../../../tests/accepted.ts'
import kitchenSink from '../../../tests/files/questionnaires/kitchen-sink.json' with { type: 'json' }
import { parseQuestionnaire } from '../questionnaire/parse.ts'
import { exampleAssessment } from './assessment.example.ts'
import type { AssessmentFile } from './schema.ts'
import { scopeOf } from './scope.ts'

const questionnaire = accepted(parseQuestionnaire(kitchenSink, new Map()))
const at = '2026-12-01T08:00:00Z'

function outOf(part: Partial<AssessmentFile>): string[] {
  const scope = scopeOf(questionnaire, exampleAssessment(part))
  return [...scope].filter(([, state]) => state !== 'in').map(([id]) => id)
}

describe('scopeOf', () => {
  it('has every question in scope while nothing is known', () => {
    expect(outOf({})).toEqual([])
    expect(scopeOf(questionnaire, exampleAssessment()).size).toBe(9)
  })

  it('[S4] puts a question out of scope by a scoping answer and names the condition', () => {
    expect(outOf({ scope: { server: false } })).toEqual(['BAK-02', 'BAK-03'])
    expect(outOf({ scope: { server: true } })).toEqual(['NET-02'])
    const scope = scopeOf(questionnaire, exampleAssessment({ scope: { server: false } }))
    expect(scope.get('BAK-02')).toEqual({ when: { scope: 'server' } })
  })

  it('decides by the level of an earlier answer', () => {
    const answered = (value: string) => outOf({ answers: { 'BAK-02': { value, at } } })
    expect(answered('0')).toEqual(['BAK-03'])
    expect(answered('1')).toEqual([])
  })

  it('hides nothing behind an answer that says no level', () => {
    for (const value of ['unknown', 'na', 'gone']) expect(outOf({ answers: { 'BAK-02': { value, at } } })).toEqual([])
    expect(outOf({ answers: { 'BAK-02': { comment: 'folgt', at } } })).toEqual([])
  })

  it('does not read the answer to a question that is itself out of scope', () => {
    // with the answer read, ORG-02 at 3 would put KOM-01 out
    const part = { scope: { schools: true }, answers: { 'ORG-02': { value: 'yes', at } } }
    expect(outOf(part)).toEqual(['KOM-01'])
    const hidden = structuredClone(kitchenSink)
    Object.assign(hidden.domains[0]?.questions[1] ?? {}, { when: { scope: 'server' } })
    const other = accepted(parseQuestionnaire(hidden, new Map()))
    const scope = scopeOf(other, exampleAssessment({ ...part, scope: { schools: true, server: false } }))
    expect(scope.get('ORG-02')).not.toBe('in')
    expect(scope.get('KOM-01')).toBe('in')
  })
})
