import { withCountingAnswers } from '../assessment/countingAnswers.ts'
import type { Assessment, Measure } from '../assessment/schema.ts'
import type { Questionnaire, Scale } from '../questionnaire/schema.ts'
import { type QuestionState, questionStates } from './questionState.ts'

/** What a finished measure reaches when it states no goal of its own: umgesetzt [S1]. */
const IMPLEMENTED = 3

/**
 * The assessment as it would stand once these measures are done; what they show is `score` run on it [S27].
 * No level sinks, and a measure makes nothing applicable that is `na` or out of scope. What counts now, whoever said it, is its only view.
 */
export function whatIf(questionnaire: Questionnaire, assessment: Assessment, done: readonly Measure[]): Assessment {
  const goals = goalsOf(done)
  const scales = new Map(questionnaire.scales.map((scale) => [scale.id, scale]))
  const counting = withCountingAnswers(assessment)
  const answers = { ...counting.answers }
  for (const state of questionStates(questionnaire, assessment)) {
    const { id, scale } = state.question
    const value = liftedValue(state, goals.get(id), scales.get(scale))
    // an answer nobody gave has no time of its own; nothing is read from the clock here
    if (value !== null) answers[id] = { at: assessment.createdAt, ...answers[id], value }
  }
  return { ...counting, answers }
}

/** Highest goal per question id; a question's own `lifts` replaces the usual goal of its measure. */
export function goalsOf(done: readonly Measure[]): ReadonlyMap<string, number> {
  const goals = new Map<string, number>()
  for (const measure of done) {
    const own = new Map(measure.lifts?.map((lift) => [lift.question, lift.to]))
    for (const id of new Set([...measure.questions, ...own.keys()])) {
      goals.set(id, Math.max(goals.get(id) ?? 0, own.get(id) ?? IMPLEMENTED))
    }
  }
  return goals
}

/** The option id that the question would have, or `null` if nothing changes. */
export function liftedValue(state: QuestionState, goal: number | undefined, scale: Scale | undefined): string | null {
  if (goal === undefined || scale === undefined || state.status === 'na' || state.status === 'out') return null
  if (state.status === 'level' && (state.level ?? 0) >= goal) return null
  return highestOption(scale, goal)
}

/** Id of the highest option that claims no more than `level`: on the three-step scale, 1 is "nein" and 5 is "ja". */
function highestOption(scale: Scale, level: number): string | null {
  const within = scale.options.filter((option) => option.level <= level).toSorted((a, b) => b.level - a.level)
  return within[0]?.id ?? null
}
