import type { QuestionState } from '../../core/scoring/questionState.ts'

export interface Progress {
  readonly answered: number
  readonly inScope: number
}

export function progressOf(states: readonly QuestionState[]): Progress {
  const inScope = states.filter((state) => state.status !== 'out')
  return { answered: inScope.filter((state) => state.status !== 'open').length, inScope: inScope.length }
}
