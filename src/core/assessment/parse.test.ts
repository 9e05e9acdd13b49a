import { describe, expect, it } from 'vitest'
import { exampleAssessment } from './assessment.example.ts'
import { parseAssessment } from './parse.ts'

const at = '2026-12-01T08:00:00Z'

describe('parseAssessment', () => {
  it('keeps fields of later versions at every level', () => {
    const later = { later: { than: ['this'] } }
    const answer = {
      value: '3',
      confirmedBy: { role: 'Leitung', at, ...later },
      criteria: { a: true },
      evidence: { depth: 'E1', items: [later], ...later },
      attachments: [{ sha256: 'a'.repeat(64), name: 'x.jpg', type: 'image/jpeg', ...later }],
      source: { kind: 'own', ...later },
      by: { role: 'ISB', ...later },
      at,
      ...later,
    }
    const json = {
      ...exampleAssessment(),
      questionnaire: { ...exampleAssessment().questionnaire, ...later },
      municipality: { name: 'Musterstadt', ...later },
      audit: { participants: [{ role: 'ISB', ...later }], ...later },
      answers: { 'BAK-02': answer },
      assessor: { 'BAK-02': answer },
      settled: { 'BAK-02': { view: 'assessor', reason: 'x', at, ...later } },
      measures: [
        {
          id: 'm',
          questions: ['BAK-02'],
          lifts: [{ question: 'BAK-02', to: 3, ...later }],
          title: 'x',
          status: 'open',
          cost: { once: 5000, ...later },
          history: [later],
          ...later,
        },
      ],
      decisions: [{ question: 'BAK-04', kind: 'risk-accepted', by: 'x', reason: 'x', ...later }],
      signOff: [later],
      log: [{ id: '1', at, tab: 't', path: '/title', before: later, ...later }],
      ...later,
    }
    expect(parseAssessment(json)).toEqual({ ok: true, value: json, warnings: [] })
  })

  it('tells all wrong shapes with their places', () => {
    const json = {
      ...exampleAssessment(),
      status: 'done',
      targets: { '*': 9 },
      answers: { 'BAK/02': { value: 3, at: 'gestern' } },
    }
    const result = parseAssessment(json)
    expect(result.ok ? [] : result.problems.map((p) => p.path)).toEqual([
      '/status',
      '/targets/*',
      '/answers/BAK~102/value',
      '/answers/BAK~102/at',
    ])
  })

  it('says of a newer document which version opens it, and of a foreign one that it is foreign', () => {
    const newer = parseAssessment({ ...exampleAssessment(), format: 'it-check/assessment@2' })
    expect(newer).toMatchObject({ ok: false, problems: [{ code: 'newer-format', params: { needed: '2.0' } }] })
    expect(parseAssessment({ hello: 'world' })).toMatchObject({ ok: false, problems: [{ code: 'wrong-format' }] })
  })
})
