import { inAnswered, inApplicable } from './questionSets.ts'
import type { QuestionState } from './questionState.ts'

/** Weighted sums that every figure is a ratio of. Letters as in the rules: A applicable, K answered, U unknown. */
export interface Sums {
  /** Σ_A w */
  readonly applicable: number
  /** Σ_K w */
  readonly answered: number
  /** Σ_{K\U} w */
  readonly known: number
  /** Σ_K w·L, which is Σ_A w·L with open ones at their worst */
  readonly level: number
  /** Σ_A w·L with open and unknown ones at `top` */
  readonly levelAtBest: number
  /** Σ_K w·min(L,t), which is Σ_A w·min(L,t) with open ones at their worst */
  readonly towardsTarget: number
  /** Σ_A w·min(L,t) with open and unknown ones at `top` */
  readonly towardsTargetAtBest: number
  /** Σ_K w·t */
  readonly targetOfAnswered: number
  /** Σ_A w·t */
  readonly targetOfApplicable: number
}

/** One pass over any set of questions: a Themenfeld, or all of them pooled [S15]. */
export function sumsOf(states: readonly QuestionState[]): Sums {
  const sums = {
    applicable: 0,
    answered: 0,
    known: 0,
    level: 0,
    levelAtBest: 0,
    towardsTarget: 0,
    towardsTargetAtBest: 0,
    targetOfAnswered: 0,
    targetOfApplicable: 0,
  }
  for (const state of states) {
    if (!inApplicable(state)) continue
    const { top, target } = state
    const { weight } = state.question
    const best = inAnswered(state) && state.status === 'level' ? state.level : top
    sums.applicable += weight
    sums.levelAtBest += weight * best
    sums.towardsTargetAtBest += weight * Math.min(best, target)
    sums.targetOfApplicable += weight * target
    if (!inAnswered(state)) continue
    sums.answered += weight
    sums.level += weight * state.level
    sums.towardsTarget += weight * Math.min(state.level, target)
    sums.targetOfAnswered += weight * target
    if (state.status === 'level') sums.known += weight
  }
  return sums
}
