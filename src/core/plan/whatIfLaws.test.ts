import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import musterstadt from '../../../questionnaires/samples/musterstadt-full.json' with { type: 'json' }
import { accepted } from '../../../tests/accepted.ts'
import { FULL_CHECK, openShipped } from '../../../tests/content/openShipped.ts'
import { randomPlan } from '../../../tests/randomPlan.ts'
import { RUNS } from '../../../tests/randomVector.ts'
import { applyChange } from '../assessment/change.ts'
import { fit } from '../assessment/fit.ts'
import { parseAssessment } from '../assessment/parse.ts'
import type { Assessment, Measure } from '../assessment/schema.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { compareFractions } from '../scoring/fraction.ts'
import { gainOf } from '../scoring/gain.ts'
import { type QuestionState, questionStates } from '../scoring/questionState.ts'
import { score } from '../scoring/score.ts'
import { isApplicable, type Score } from '../scoring/score.types.ts'
import { whatIf } from '../scoring/whatIf.ts'
import { plannedFrom } from './plannedMeasure.ts'
import { deriveMeasures } from './proposals.ts'

// What-if against answers that are changed for real, one after the other, by the function that saves a person's answer.

/** The option that a person chooses once a measure has brought the question to `goal`: the highest that claims no more. */
function chosenAt(questionnaire: Questionnaire, question: string, goal: number): string {
  const scale = questionsOf(questionnaire).find(({ id }) => id === question)?.scale
  const options = questionnaire.scales.find(({ id }) => id === scale)?.options ?? []
  return options.reduce((best, option) => (option.level <= goal && option.level > best.level ? option : best), {
    id: '',
    level: -1,
  }).id
}

type States = ReadonlyMap<string, QuestionState>

function statesOf(questionnaire: Questionnaire, assessment: Assessment): States {
  return new Map(questionStates(questionnaire, assessment).map((state) => [state.question.id, state]))
}

/**
 * Answers every question of the measures anew whose goal lies above its answer; what is na or out of scope stays.
 * @param states of the assessment as it is
 */
function reallyChanged(
  questionnaire: Questionnaire,
  assessment: Assessment,
  states: States,
  measures: readonly Measure[],
): Assessment {
  const reached = new Map<string, number>()
  let changed = assessment
  for (const { questions, lifts = [] } of measures) {
    for (const id of new Set([...questions, ...lifts.map(({ question }) => question)])) {
      const state = states.get(id)
      const goal = lifts.findLast(({ question }) => question === id)?.to ?? 3
      const now = reached.get(id) ?? (state?.status === 'level' ? (state.level ?? 0) : -1)
      if (!state || state.status === 'na' || state.status === 'out' || goal <= now) continue
      reached.set(id, goal)
      changed = applyChange(changed, {
        path: `/answers/${id}/value`,
        before: changed.answers[id]?.value,
        after: chosenAt(questionnaire, id, goal),
      })
    }
  }
  return changed
}

/**
 * The scores, that is; what is equal to the last answer has equal scores, and need not be scored. One string each, because thousands
 * are compared.
 */
function same(questionnaire: Questionnaire, a: Assessment, b: Assessment): boolean {
  if (isDeepStrictEqual(a, b)) return true
  return JSON.stringify(score(questionnaire, a)) === JSON.stringify(score(questionnaire, b))
}

function pairsOf(measures: readonly Measure[]): (readonly [Measure, Measure])[] {
  return measures.flatMap((one, i) => measures.slice(i + 1).map((other) => [one, other] as const))
}

describe('Musterstadt, the full check', () => {
  const questionnaire = openShipped(FULL_CHECK)
  const assessment = accepted(fit(accepted(parseAssessment(musterstadt)), questionnaire))
  const proposals = deriveMeasures(questionnaire, assessment, score(questionnaire, assessment))
  const measures = proposals.map((proposal) =>
    plannedFrom(proposal, { id: proposal.question.id, at: assessment.createdAt, language: 'de', fallback: 'de' }),
  )

  const states = statesOf(questionnaire, assessment)

  test('[S27] has 171 answers and much to do', () => {
    expect(Object.keys(assessment.answers)).toHaveLength(171)
    expect(measures.length).toBeGreaterThan(100)
  })

  test('[S27] what-if on every pair of measures is what really changing the answers gives', () => {
    const different = pairsOf(measures).filter(
      (pair) =>
        !same(
          questionnaire,
          whatIf(questionnaire, assessment, pair),
          reallyChanged(questionnaire, assessment, states, pair.toReversed()),
        ),
    )
    expect(different).toEqual([])
    // some seven thousand pairs, each with two scores of 180 questions
  }, 600_000)
})

describe.each([
  ['without conditions on answers', randomPlan()],
  ['with conditions on answers', randomPlan({ conditions: true })],
])('random checks %s', (_, plans) => {
  test('[S27] what-if on every pair of measures is what really changing the answers gives', () => {
    fc.assert(
      fc.property(plans, ({ told, measures }) => {
        const { questionnaire } = told
        const assessment = told.assessment()
        const states = statesOf(questionnaire, assessment)
        for (const pair of [...pairsOf(measures), measures]) {
          const really = reallyChanged(questionnaire, assessment, states, pair.toReversed())
          expect(score(questionnaire, whatIf(questionnaire, assessment, pair))).toEqual(score(questionnaire, really))
        }
      }),
      RUNS,
    )
  })
})

test('[S27] the order of measures is irrelevant, and one counts no more when it is done twice', () => {
  fc.assert(
    fc.property(randomPlan({ conditions: true }), ({ told, measures }) => {
      const assessment = told.assessment()
      const after = (done: readonly Measure[]) => whatIf(told.questionnaire, assessment, done).answers
      expect(after(measures.toReversed())).toEqual(after(measures))
      expect(after([...measures, ...measures])).toEqual(after(measures))
    }),
    RUNS,
  )
})

test('[S27] no measure lowers anything: no level, no range, no MUSS met, no gap that was closed', () => {
  fc.assert(
    fc.property(randomPlan(), ({ told, measures }) => {
      const { questionnaire } = told
      const assessment = told.assessment()
      const after = whatIf(questionnaire, assessment, measures)
      const levels = (of: Assessment) => questionStates(questionnaire, of).map(({ level }) => level ?? -1)
      const before = levels(assessment)
      expect(levels(after).filter((level, i) => level < (before[i] ?? -1))).toEqual([])
      const [was, is] = [score(questionnaire, assessment), score(questionnaire, after)]
      expect(sunkRanges(was, is)).toEqual([])
      const { must, gap } = gainOf(was, is)
      expect(must >= 0 && gap >= 0).toBe(true)
    }),
    RUNS,
  )
})

/** What holds whatever is still open turns out: an open question that is answered with 3 may well lower the mean of those at 5. */
function sunkRanges(before: Score, after: Score): string[] {
  const figures = (result: Score) => [result.overall, ...result.domains.filter(isApplicable)]
  return figures(before).flatMap((was, i) => {
    const is = figures(after)[i]
    return (['meanMin', 'targetMin'] as const).filter((name) => {
      const [a, b] = [was[name], is?.[name] ?? null]
      return a !== null && b !== null && compareFractions(b, a) < 0
    })
  })
}
