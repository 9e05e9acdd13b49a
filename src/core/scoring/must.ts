import { type AnsweredState, inAnswered } from './questionSets.ts'
import type { QuestionState } from './questionState.ts'
import type { ApplicableDomainScore, DomainScore } from './score.types.ts'

/** The MUSS by what became of them; those that left the count are in none of the lists [S11]. */
export function mustLists(states: readonly QuestionState[]): DomainScore['must'] {
  const idsOf = (must: QuestionState['must']) => states.filter((s) => s.must === must).map((s) => s.question.id)
  return { met: idsOf('met'), missed: idsOf('missed'), unclear: idsOf('unclear'), open: idsOf('open') }
}

/** What the answered MUSS allow at most, and which of them set that limit [S12]. */
export function capOf(states: readonly QuestionState[]): Pick<ApplicableDomainScore, 'cap' | 'cappedBy'> {
  const must = states.filter((state) => state.question.must === true).filter(inAnswered)
  // "weiß nicht" stands at level 0 here [S2]
  const absent = must.filter((state) => state.level === 0)
  if (absent.length > 0) return { cap: 1, cappedBy: ids(absent) }
  const partial = must.filter((state) => state.level < 3)
  return partial.length > 0 ? { cap: 2, cappedBy: ids(partial) } : { cap: 5, cappedBy: [] }
}

function ids(states: readonly AnsweredState[]): string[] {
  return states.map((state) => state.question.id)
}
