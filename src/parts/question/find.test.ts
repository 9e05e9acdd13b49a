import { describe, expect, it } from 'vitest'
import kurzCheck from '../../../questionnaires/kurz-check/1.0.0.json' with { type: 'json' }
import { exampleAssessment } from '../../core/assessment/assessment.example.ts'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { nextOpen } from '../../core/scoring/nextOpen.ts'
import { questionStates } from '../../core/scoring/questionState.ts'
import { countByFilter, type Filter, findQuestions } from './find.ts'
import { progressOf } from './progress.ts'

const questionnaire = kurzCheck as unknown as Questionnaire
const at = '2026-12-01T10:00:00.000Z'
const answers = {
  'ORG-01': { value: 'yes', comment: 'Leitlinie liegt im Büro der Bürgermeisterin', at },
  'ORG-03': { value: 'unknown', followUp: '2027-02-01', at },
  'ORG-08': { value: 'na', at },
  'PER-01': { value: 'no', followUp: '2027-01-01', at },
}
const assessment = exampleAssessment({ answers, scope: { remote: false } }) as Assessment
const states = questionStates(questionnaire, assessment)
const find = (filter: Filter, text = '') =>
  findQuestions(states, answers, { filter, text }, { lang: 'de', fallback: 'de' }).map((s) => s.question.id)

describe('finding questions', () => {
  it('never shows a question that the scoping answers took out', () => {
    expect(states.find((s) => s.question.id === 'NET-04')?.status).toBe('out')
    expect(find('all')).not.toContain('NET-04')
    expect(find('must', 'NET-04')).toEqual([])
  })

  it('filters by what is to be done', () => {
    expect(find('unknown')).toEqual(['ORG-03'])
    // [S3] "trifft nicht zu" without a reason is open
    expect(find('open')[0]).toBe('ORG-08')
    expect(find('must')).toContain('ORG-01')
    expect(find('must')).not.toContain('ORG-08')
  })

  it('puts the earliest follow-up first', () => {
    expect(find('followUp')).toEqual(['PER-01', 'ORG-03'])
  })

  it('searches ids, texts and comments, whatever the case and the umlauts', () => {
    expect(find('all', 'org-01')).toEqual(['ORG-01'])
    expect(find('all', 'burgermeisterin LEITLINIE')).toEqual(['ORG-01'])
    expect(find('all', 'mehrfaktor gibtesnicht')).toEqual([])
    expect(find('open', 'leitlinie')).toEqual([])
  })

  it('counts as many as it finds', () => {
    const counts = countByFilter(states, answers)
    for (const filter of ['all', 'open', 'must', 'unknown', 'followUp'] as const) {
      expect(counts[filter]).toBe(find(filter).length)
    }
  })
})

describe('progress', () => {
  it('counts answers in scope, "weiß nicht" too, "trifft nicht zu" only with its reason [S3]', () => {
    expect(progressOf(states)).toEqual({ answered: 3, inScope: 32 })
  })

  it('leads to the next open question and starts over at the end', () => {
    expect(nextOpen(states, 'ORG-01')?.question.id).toBe('ORG-08')
    expect(nextOpen(states, 'ORG-08')?.question.id).toBe('PER-07')
    expect(nextOpen(states, 'DLI-09')?.question.id).toBe('ORG-08')
    expect(nextOpen(states, null)?.question.id).toBe('ORG-08')
    expect(
      nextOpen(
        states.filter((s) => s.status !== 'open'),
        'ORG-01',
      ),
    ).toBeNull()
  })
})
