import { describe, expect, it } from 'vitest'
import { FULL_CHECK, openShipped, SHORT_CHECK } from '../../../tests/content/openShipped.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import { score } from '../scoring/score.ts'
import { exampleAssessment } from './assessment.example.ts'
import { carry, sharedQuestions } from './carry.ts'
import { fit } from './fit.ts'
import type { Answer } from './schema.ts'

const short = openShipped(SHORT_CHECK)
const full = openShipped(FULL_CHECK)
const BEFORE = '2026-11-01T08:00:00.000Z'
const NOW = '2026-12-01T08:00:00.000Z'
const [first, second, third, fourth] = questionsOf(short).map(({ id }) => id) as [string, string, string, string]

function carried(answers: Readonly<Record<string, Answer>>, scope: Readonly<Record<string, boolean>> = {}) {
  return carry({ id: 'short-1', answers, assessor: {}, settled: {}, scope }, short, full, NOW)
}

describe('[S6] taking answers over from the Kurz-Check into the full check', () => {
  it('finds every question of the Kurz-Check there', () => {
    expect(sharedQuestions(short, full)).toBe(questionsOf(short).length)
  })

  it('carries ja to 3, teilweise to 2, nein to 0, and the two answers that are no level as they are', () => {
    const values = ['yes', 'partly', 'no', 'unknown'] as const
    const { answers } = carried(
      Object.fromEntries([first, second, third, fourth].map((id, i) => [id, { value: values[i] ?? '', at: BEFORE }])),
    )
    expect([first, second, third, fourth].map((id) => answers[id]?.value)).toEqual(['3', '2', '0', 'unknown'])
  })

  it('marks every answer as carried and not yet confirmed, with the assessment it came from', () => {
    expect(carried({ [first]: { value: 'yes', at: BEFORE } }).answers[first]).toEqual({
      value: '3',
      source: { kind: 'carried', from: 'short-1', confirmed: false },
      review: true,
      at: NOW,
    })
  })

  it('takes along what else was said, but ticks only where the criterion exists', () => {
    const criterion = questionsOf(full).find(({ id }) => id === first)?.criteria?.[0]?.id ?? ''
    const answer: Answer = {
      value: 'na',
      reason: 'Gibt es nicht.',
      comment: 'seit Mai',
      assignee: 'IT',
      performedBy: 'provider',
      followUp: '2027-01-31',
      criteria: { [criterion]: true, gone: true },
      at: BEFORE,
    }
    const { value, reason, comment, assignee, performedBy, followUp, criteria } =
      carried({ [first]: answer }).answers[first] ?? {}
    expect({ value, reason, comment, assignee, performedBy, followUp, criteria }).toEqual({
      value: 'na',
      reason: 'Gibt es nicht.',
      comment: 'seit Mai',
      assignee: 'IT',
      performedBy: 'provider',
      followUp: '2027-01-31',
      criteria: { [criterion]: true },
    })
  })

  it('leaves out a question that was never answered and scoping questions that the other does not ask', () => {
    const scoping = full.scoping?.[0]?.id ?? ''
    expect(carried({ [first]: { at: BEFORE } }).answers).toEqual({})
    expect(carried({}, { [scoping]: false, 'nobody-asks': true }).scope).toEqual({ [scoping]: false })
  })

  it('counts meanwhile: the full check scores what was carried', () => {
    const answers = Object.fromEntries(questionsOf(short).map(({ id }) => [id, { value: 'yes', at: BEFORE }]))
    const start = carried(answers)
    const questionnaire = { id: full.id, version: full.version, sha256: '0'.repeat(64) }
    const file = exampleAssessment({ questionnaire, ...start })
    const fitted = fit(file, full)
    if (!fitted.ok) throw new Error(JSON.stringify(fitted.problems))
    const { must } = score(full, fitted.value).overall
    // one of them is a minimum requirement of the full check only
    const shared = new Set(questionsOf(short).map(({ id }) => id))
    expect(must.met).toBe(questionsOf(full).filter((question) => question.must && shared.has(question.id)).length)
    expect(must.missed + must.unclear).toBe(0)
  })
})
