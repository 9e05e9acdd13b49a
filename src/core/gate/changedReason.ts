import { standingOfState } from '../versions/followUpCounts.ts'
import { aboutQuestion, type GateRule } from './finding.ts'

/** In a follow-up: the answer is another one than in the check before, and nobody has said why. */
export const changedReason: GateRule = ({ states, answers, assessment: { earlier } }) => {
  if (!earlier) return []
  return states
    .filter((state) => state.status !== 'out' && standingOfState(state, answers, earlier) === 'reason')
    .map(({ question }) => {
      const was = earlier.answers[question.id]?.value
      return aboutQuestion('changed-reason', question.id, `${was} → ${answers[question.id]?.value}`)
    })
}
