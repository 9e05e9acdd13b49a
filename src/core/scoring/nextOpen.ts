import type { QuestionState } from './questionState.ts'

/** The next open question after `current` in the order of `states`; past the end the search starts over, `current` itself comes last. */
export function nextOpen(states: readonly QuestionState[], current: string | null): QuestionState | null {
  const at = states.findIndex((state) => state.question.id === current)
  const round = [...states.slice(at + 1), ...states.slice(0, at + 1)]
  return round.find((state) => state.status === 'open') ?? null
}
