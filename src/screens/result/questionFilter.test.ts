import { describe, expect, it } from 'vitest'
import { openShipped, SHORT_CHECK } from '../../../tests/content/openShipped.ts'
import { scenario } from '../../../tests/scenario.ts'
import { buildReport } from '../../core/report/buildReport.ts'
import { EVERYTHING, filterQuestions, isFiltering, type QuestionFilter, readFilter } from './questionFilter.ts'

const questionnaire = openShipped(SHORT_CHECK)
const told = scenario(questionnaire)
  .answer('IAM-01', 0, { evidence: { depth: 'E2', items: [] } })
  .unknown('BAK-02')
  .notApplicable('ORG-01', 'Macht der Kreis')
  .open('DET-03')
  .answer('ORG-03', 3)
const report = buildReport(
  { questionnaire, assessment: told.assessment(), fingerprint: null },
  { profile: 'internal', lang: 'de', date: '2026-12-01' },
)
const questions = report.domains.flatMap((domain) => domain.questions)

function found(part: Partial<QuestionFilter>): string[] {
  return filterQuestions(questions, { ...EVERYTHING, ...part }).map(({ id }) => id)
}

describe('the filters of the questions', () => {
  it('let everything through at first, the most urgent of all Themenfelder first', () => {
    expect(isFiltering(EVERYTHING)).toBe(false)
    expect(found({})).toHaveLength(questions.length)
    expect(found({}).slice(0, 2).toSorted()).toEqual(['BAK-02', 'IAM-01'])
  })

  it('find what they name', () => {
    expect(found({ need: 'sofort' }).toSorted()).toEqual(['BAK-02', 'IAM-01'])
    expect(found({ need: 'none' })).toEqual(['ORG-03'])
    expect(found({ need: 'open' })).toHaveLength(questions.length - 4)
    expect(found({ evidence: 'E2' })).toEqual(['IAM-01'])
    expect(found({ evidence: 'E0' })).toEqual(['ORG-03'])
    expect(found({ unknown: true })).toEqual(['BAK-02'])
    expect(found({ must: true }).length).toBeLessThan(questions.length)
    expect(found({ domain: 'KONTEN' })).toContain('IAM-01')
    expect(found({ ask: 'leitung' })).toContain('ORG-01')
  })

  it('narrow each other', () => {
    expect(found({ unknown: true, evidence: 'E2' })).toEqual([])
    expect(found({ need: 'sofort', domain: 'KONTEN' })).toEqual(['IAM-01'])
  })

  it('are read from what was kept; what is unknown filters nothing', () => {
    const filter: QuestionFilter = { ...EVERYTHING, need: 'open', ask: 'it', must: true }
    expect(readFilter(JSON.parse(JSON.stringify(filter)))).toEqual(filter)
    expect([null, 7, 'x', { need: 'gestern', must: 'ja', ask: 3 }].map(readFilter)).toEqual(
      Array.from({ length: 4 }, () => EVERYTHING),
    )
  })
})
