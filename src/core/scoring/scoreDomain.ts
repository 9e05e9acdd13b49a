import type { Domain } from '../questionnaire/schema.ts'
import { figuresOf } from './figures.ts'
import { capOf, mustLists } from './must.ts'
import { inAnswered, inApplicable } from './questionSets.ts'
import type { QuestionState } from './questionState.ts'
import type { DomainScore } from './score.types.ts'
import { stufeOf } from './stufe.ts'
import { sumsOf } from './sums.ts'

/** Score of one Themenfeld from the states of its questions; counts only if none of them applies [S14]. */
export function scoreDomain(domain: Domain, states: readonly QuestionState[]): DomainScore {
  const withStatus = (status: QuestionState['status']) => states.filter((state) => state.status === status).length
  const counts = {
    id: domain.id,
    applicable: states.filter(inApplicable).length,
    answered: states.filter(inAnswered).length,
    unknown: withStatus('unknown'),
    na: withStatus('na'),
    outOfScope: withStatus('out'),
  }
  const must = mustLists(states)
  if (counts.applicable === 0) return { ...counts, must }
  const limit = capOf(states)
  return { ...counts, ...figuresOf(sumsOf(states)), must, ...limit, stufe: stufeOf(states, limit.cap) }
}
