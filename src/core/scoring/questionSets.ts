import type { QuestionState } from './questionState.ts'

/** A question of K: its level is a number, 0 for "weiß nicht" [S2]. */
export type AnsweredState = QuestionState & { readonly status: 'level' | 'unknown'; readonly level: number }

/** K: answered, `unknown` included. */
export function inAnswered(state: QuestionState): state is AnsweredState {
  return state.status === 'level' || state.status === 'unknown'
}

/** A: everything that is neither `na` nor out of scope. */
export function inApplicable(state: QuestionState): boolean {
  return inAnswered(state) || state.status === 'open'
}
