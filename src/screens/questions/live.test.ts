import { describe, expect, it } from 'vitest'
import kurzCheck from '../../../questionnaires/kurz-check/1.0.0.json' with { type: 'json' }
import { exampleAssessment } from '../../core/assessment/assessment.example.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { LiveView } from './live.ts'

const at = '2026-12-01T10:00:00.000Z'

describe('what the screen says, live', () => {
  it('is reckoned once for all who ask, and again when the assessment has changed', () => {
    let state = { header: {}, assessment: exampleAssessment() }
    const feed = { questionnaire: kurzCheck, getAhead: () => state } as unknown as AssessmentFeed
    const live = new LiveView(feed)
    const first = live.get()
    expect(live.get()).toBe(first)
    state = { header: {}, assessment: exampleAssessment({ answers: { 'ORG-01': { value: 'yes', at } } }) }
    expect(live.get().view.progress).toEqual({ answered: 1, inScope: 33 })
    expect(first.view.progress).toEqual({ answered: 0, inScope: 33 })
  })
})
