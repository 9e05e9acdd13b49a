import { aboutQuestion, type GateRule } from './finding.ts'

/** In scope and nobody has said anything. "Weiß nicht" is an answer; "trifft nicht zu" without a reason is a finding of its own. */
export const unanswered: GateRule = ({ states, answers }) =>
  states
    .filter(({ status, question }) => status === 'open' && answers[question.id]?.value === undefined)
    .map(({ question }) => aboutQuestion('unanswered', question.id, 'open'))
