import type { QuestionState } from './questionState.ts'

/** Questions in scope, the minimum requirements first, each part by rank: what to do first is asked first. */
export function mustFirst(states: readonly QuestionState[]): QuestionState[] {
  const isMust = ({ question }: QuestionState) => (question.must ? 0 : 1)
  return states
    .filter(({ status }) => status !== 'out')
    .toSorted((a, b) => isMust(a) - isMust(b) || a.question.rank - b.question.rank)
}
