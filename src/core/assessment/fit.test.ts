import { describe, expect, it } from 'vitest'
import { accepted } from '../../../tests/accepted.ts'
import kitchenSink from '../../../tests/files/questionnaires/kitchen-sink.json' with { type: 'json' }
import { parseQuestionnaire } from '../questionnaire/parse.ts'
import { exampleAssessment } from './assessment.example.ts'
import { fit } from './fit.ts'
import type { AssessmentFile } from './schema.ts'

const questionnaire = accepted(parseQuestionnaire(kitchenSink, new Map()))
const at = '2026-12-01T08:00:00Z'

function found(part: Partial<AssessmentFile>) {
  const result = fit(exampleAssessment(part), questionnaire)
  return (result.ok ? result.warnings : result.problems).map((p) => `${p.severity} ${p.code} ${p.path}`)
}

describe('fit', () => {
  it('accepts every option of the scale, "unknown", "na" and no value at all', () => {
    for (const value of ['0', '1', '2', '3', '4', '5', 'unknown', 'na']) {
      expect(found({ answers: { 'BAK-02': { value, at } } })).toEqual([])
    }
    for (const value of ['no', 'partly', 'yes']) expect(found({ assessor: { 'BAK-01': { value, at } } })).toEqual([])
    expect(found({ answers: { 'BAK-02': { comment: 'folgt', at } } })).toEqual([])
  })

  it('refuses a value that the scale does not offer, in both views', () => {
    expect(found({ answers: { 'BAK-02': { value: 'yes', at } }, assessor: { 'BAK-01': { value: '3', at } } })).toEqual([
      'error answer-value-unknown /answers/BAK-02/value',
      'error answer-value-unknown /assessor/BAK-01/value',
    ])
  })

  it('keeps entries for what the questionnaire does not have, and warns', () => {
    const part = {
      answers: { 'OLD-01': { value: '3', at } },
      assessor: { 'OLD/2': { value: 'whatever', at } },
      settled: { 'OLD-01': { view: 'assessor' as const, reason: 'x', at } },
      targets: { '*': 3, BAK: 4, 'BAK-02': 5, OLD: 2 },
      scope: { server: true, old: false },
    }
    expect(found(part)).toEqual([
      'warning answer-question-unknown /answers/OLD-01',
      'warning answer-question-unknown /assessor/OLD~12',
      'warning answer-question-unknown /settled/OLD-01',
      'warning answer-question-unknown /targets/OLD',
      'warning scope-unknown /scope/old',
    ])
    expect(accepted(fit(exampleAssessment(part), questionnaire))).toMatchObject(part)
  })

  it('reads answers to another minor version with a warning, to another major version or questionnaire never', () => {
    const answered = (id: string, version: string) => found({ questionnaire: { id, version, sha256: '0'.repeat(64) } })
    expect(answered('kitchen-sink', '2.1.0')).toEqual([])
    expect(answered('kitchen-sink', '2.0.7')).toEqual(['warning questionnaire-mismatch /questionnaire'])
    expect(answered('kitchen-sink', '1.1.0')).toEqual(['error questionnaire-mismatch /questionnaire'])
    expect(answered('kurz-check', '2.1.0')).toEqual(['error questionnaire-mismatch /questionnaire'])
  })
})
