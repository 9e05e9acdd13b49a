import { inAnswered } from './questionSets.ts'
import type { QuestionState } from './questionState.ts'
import { NEEDS, type Need, type NeedClass } from './score.types.ts'

/** Every answered question with a gap, most urgent first [S24, S25]. `states` come in questionnaire order. */
export function needsOf(states: readonly QuestionState[]): Need[] {
  return states
    .flatMap((state) => {
      const gap = gapOf(state)
      return gap === null || gap === 0 ? [] : [{ state, gap, need: needClassOf(state, gap) }]
    })
    .toSorted((a, b) => NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need) || rankOf(a.state) - rankOf(b.state))
    .map(({ state, gap, need }) => ({ question: state.question.id, need, gap, clarify: state.status === 'unknown' }))
}

/** P = w·max(0, t'−L); `null` for a question that is not answered: what is open has no gap yet. */
function gapOf(state: QuestionState): number | null {
  if (!inAnswered(state)) return null
  const wanted = state.question.must ? Math.max(state.target, 3) : state.target
  return state.question.weight * Math.max(0, wanted - state.level)
}

function needClassOf(state: QuestionState, gap: number): NeedClass {
  if (state.must === 'missed' || state.must === 'unclear') return 'sofort'
  if (gap >= 6) return 'kurzfristig'
  return gap >= 3 ? 'mittelfristig' : 'laufend'
}

function rankOf(state: QuestionState): number {
  return state.question.rank
}
