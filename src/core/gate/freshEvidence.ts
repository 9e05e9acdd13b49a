import { standingOfState } from '../versions/followUpCounts.ts'
import { isFresh, needsFreshEvidence } from '../versions/standing.ts'
import { aboutQuestion, type GateRule } from './finding.ts'

/** In a follow-up: a minimum requirement that was answered before, and of which nobody has seen anything since. */
export const freshEvidence: GateRule = ({ states, answers, assessment: { earlier } }) => {
  if (!earlier) return []
  return states
    .filter((state) => {
      const { question, status } = state
      const answer = answers[question.id]
      if (status === 'out' || !answer || !needsFreshEvidence(answer, question.must === true)) return false
      // what waits for somebody to look at it is a finding of its own, and what is new was never said before
      if (['open', 'new', 'waiting'].includes(standingOfState(state, answers, earlier))) return false
      return !isFresh(answer.evidence, earlier.asOf)
    })
    .map(({ question }) => {
      const { value, evidence } = answers[question.id] ?? {}
      return aboutQuestion('fresh-evidence', question.id, `${question.id}=${value} ${evidence?.date ?? ''}`.trim())
    })
}
