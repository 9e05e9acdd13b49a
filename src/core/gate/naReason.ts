import { NOT_APPLICABLE } from '../assessment/values.ts'
import { aboutQuestion, type GateRule } from './finding.ts'

/** "Trifft nicht zu" without the reason that it needs: the question counts as open [S3]. */
export const naReason: GateRule = ({ states, answers }) =>
  states
    .filter(({ status, question }) => status === 'open' && answers[question.id]?.value === NOT_APPLICABLE)
    .map(({ question }) => aboutQuestion('na-reason', question.id, NOT_APPLICABLE))
