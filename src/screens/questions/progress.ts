import type { QuestionState } from '../../core/scoring/questionState.ts'

export interface Progress {
  readonly answered: number
  readonly inScope: number
}

export function progressOf(states: readonly QuestionState[]): Progress {
  const inScope = states.filter((state) => state.status !== 'out')
  return { answered: inScope.filter((state) => state.status !== 'open').length, inScope: inScope.length }
}

/** The next open question after `current` in questionnaire order; past the end the search starts over, `current` itself comes last. */
export function nextOpen(states: readonly QuestionState[], current: string | null): QuestionState | null {
  const at = states.findIndex((state) => state.question.id === current)
  const round = [...states.slice(at + 1), ...states.slice(0, at + 1)]
  return round.find((state) => state.status === 'open') ?? null
}
