import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Assessment } from '../../src/core/assessment/schema.ts'
import { LEAST_QUESTIONS } from '../../src/core/network/buildContribution.ts'
import { questionsOf } from '../../src/core/questionnaire/lookup.ts'
import { questionStates } from '../../src/core/scoring/questionState.ts'
import { FULL_CHECK, openShipped } from '../content/openShipped.ts'
import { arbitraryContent } from '../saved/arbitraryContent.ts'
import { leaksIn } from './adversary.ts'
import { givenBy } from './givers.ts'
import '../propertyRuns.ts'

const questionnaire = openShipped(FULL_CHECK)
const questions = questionsOf(questionnaire).map(({ id }) => id)

/** Any content there may be, with every question of the full check answered in some way. */
const answered = fc
  .record({
    content: arbitraryContent,
    values: fc.array(fc.constantFrom('0', '1', '2', '3', '4', '5', 'unknown', 'na'), {
      minLength: questions.length,
      maxLength: questions.length,
    }),
    mostlyNa: fc.boolean(),
    inhabitants: fc.nat(400_000),
  })
  .map(({ content: { assessment }, values, mostlyNa, inhabitants }): Assessment => {
    const own = Object.values(assessment.answers)
    const answers = questions.map((id, i): [string, Answer] => {
      const value = mostlyNa && i % 7 > 2 ? 'na' : (values[i] ?? '0')
      const told = { ...own[i % Math.max(1, own.length)], at: '2026-11-02T10:00:00Z', value }
      const reason = { reason: 'gibt es hier nicht', confirmedBy: { role: 'Leitung', at: told.at } }
      return [id, value === 'na' ? { ...told, ...reason } : told]
    })
    return {
      ...assessment,
      municipality: { ...assessment.municipality, inhabitants, state: 'NW' },
      audit: { ...assessment.audit, asOf: '2026-11-20' },
      targets: {},
      assessor: {},
      settled: {},
      scope: {},
      answers: Object.fromEntries(answers),
    } as unknown as Assessment
  })

describe('whatever an assessment contains', () => {
  it('nothing of its own texts is in the contribution, and each figure stands on at least four questions', () => {
    let contributions = 0
    fc.assert(
      fc.property(answered, (assessment) => {
        const file = givenBy({ questionnaire, assessment })
        if (!file) return
        contributions += 1
        expect(leaksIn(file.text, { questionnaire, assessment })).toEqual([])
        const states = questionStates(questionnaire, assessment)
        for (const { id, mean, target, stufe } of file.contribution.domains) {
          const behind = states.filter((state) => state.domain.id === id && state.level !== null)
          const told = [mean, target, stufe].filter((figure) => figure !== null)
          expect(told.length === 0 || behind.length >= LEAST_QUESTIONS, id).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
    expect(contributions).toBeGreaterThan(10)
  })
})
