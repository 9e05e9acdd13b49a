import { describe, expect, it } from 'vitest'
import kurzCheck from '../../../questionnaires/kurz-check/1.0.0.json' with { type: 'json' }
import { exampleAssessment } from '../../core/assessment/assessment.example.ts'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { viewOf } from './view.ts'

const questionnaire = kurzCheck as unknown as Questionnaire
const at = '2026-12-01T10:00:00.000Z'

describe('what the screen says about an assessment', () => {
  it('shows questions in scope only and counts the rest', () => {
    const all = viewOf(questionnaire, exampleAssessment() as Assessment)
    expect(all.progress).toEqual({ answered: 0, inScope: 33 })
    const without = viewOf(questionnaire, exampleAssessment({ scope: { provider: false } }) as Assessment)
    expect(without.outOfScope).toBe(2)
    expect(without.domains.at(-1)?.states.map((state) => state.question.id)).not.toContain('DLI-02')
  })

  it('takes the best level that the scale offers for the end of the scale', () => {
    const { domains } = viewOf(
      questionnaire,
      exampleAssessment({ answers: { 'ORG-01': { value: 'yes', at } } }) as Assessment,
    )
    expect(domains[0]).toMatchObject({ id: 'MENSCHEN', top: 3, progress: { answered: 1, inScope: 5 } })
    expect(domains[0]?.score).toMatchObject({ mean: [3, 1] })
  })
})
