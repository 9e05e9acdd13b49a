import type { Answer } from '../assessment/schema.ts'
import { aboutQuestion, type GateRule } from './finding.ts'

/** From here on the anchors speak of a check with a record: there must be something that one can look at. */
const PROVEN_LEVEL = 4

/** Level 4 and more with neither a depth above E0 nor a proof or an attachment. */
export const levelEvidence: GateRule = ({ states, answers }) =>
  states
    .filter(({ status, level, question }) => {
      return status === 'level' && (level ?? 0) >= PROVEN_LEVEL && !hasEvidence(answers[question.id])
    })
    .map(({ level, question }) => aboutQuestion('level-evidence', question.id, `${question.id}=${level}`))

function hasEvidence(answer: Answer | undefined): boolean {
  const { depth = 'E0', items = [] } = answer?.evidence ?? {}
  return depth !== 'E0' || items.length > 0 || (answer?.attachments ?? []).length > 0
}
