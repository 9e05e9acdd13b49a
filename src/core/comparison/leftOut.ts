import { questionsOf } from '../questionnaire/lookup.ts'
import type { Scored } from '../scoring/compare.ts'
import { inAnswered } from '../scoring/questionSets.ts'
import { statesById } from '../scoring/questionState.ts'
import type { ChangedMeaning } from './changedMeaning.ts'

/** Why a question is not among the common ones, the first that holds. */
export const LEFT_OUT = ['meaning', 'split', 'merged', 'not-asked', 'not-applicable', 'unanswered'] as const

export interface LeftOut {
  readonly question: string
  readonly because: (typeof LEFT_OUT)[number]
  /** places of the visits that it is missing in; empty where its meaning changed between two of them */
  readonly missingIn: readonly number[]
}

/** Every question that some visit asks and that not all have answered, in the order of the latest questionnaire, then of the earlier ones. */
export function leftOut(visits: readonly Scored[], changed: ChangedMeaning): LeftOut[] {
  const states = visits.map(({ questionnaire, assessment }) => statesById(questionnaire, assessment))
  const asked = visits.toReversed().flatMap(({ questionnaire }) => questionsOf(questionnaire).map(({ id }) => id))
  return [...new Set(asked)].flatMap((question): LeftOut[] => {
    const because = changed.get(question)
    if (because) return [{ question, because, missingIn: [] }]
    const found = states.map((side) => side.get(question))
    const places = (holds: (state: (typeof found)[number]) => boolean) =>
      found.flatMap((state, i) => (holds(state) ? [i] : []))
    const notAsked = places((state) => state === undefined)
    if (notAsked.length > 0) return [{ question, because: 'not-asked', missingIn: notAsked }]
    const notApplicable = places((state) => state?.status === 'na' || state?.status === 'out')
    if (notApplicable.length > 0) return [{ question, because: 'not-applicable', missingIn: notApplicable }]
    const unanswered = places((state) => state !== undefined && !inAnswered(state))
    return unanswered.length > 0 ? [{ question, because: 'unanswered', missingIn: unanswered }] : []
  })
}
