import { reachesPercent } from './fraction.ts'
import { type AnsweredState, inAnswered } from './questionSets.ts'
import type { QuestionState } from './questionState.ts'

/** Highest first: S(5) ≥ 95 % implies S(4) and S(3), so the first that holds is the largest. */
export const UPPER = [5, 4, 3] as const

/** From 3 on nearly everything must be there. */
export const NEARLY_ALL_PERCENT = 95

/** Stufe 0..5 of a Themenfeld, `null` while nothing is answered [S13]. */
export function stufeOf(states: readonly QuestionState[], cap: number): number | null {
  const answered = states.filter(inAnswered)
  const weight = answered.reduce((sum, state) => sum + state.question.weight, 0)
  if (weight === 0) return null
  const average = Math.floor(levelsUpTo(3, answered) / weight)
  const nearlyAll = UPPER.find((n) => reachesPercent(levelsUpTo(n, answered), n * weight, NEARLY_ALL_PERCENT)) ?? 0
  return Math.min(cap, Math.max(average, nearlyAll))
}

/** Σ_K w·min(L,n): no answer counts for more than n, so a 5 here never pays for a 1 there. */
export function levelsUpTo(n: number, answered: readonly AnsweredState[]): number {
  return answered.reduce((sum, state) => sum + state.question.weight * Math.min(state.level, n), 0)
}
