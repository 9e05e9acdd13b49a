import { awaitsConfirmation } from '../assessment/awaitsConfirmation.ts'
import { aboutQuestion, type GateRule } from './finding.ts'

/** Carried over from another check, and nobody has looked at it yet [S6]: it counts, and may be long out of date. */
export const unconfirmed: GateRule = ({ states, answers }) =>
  states
    .filter(({ status, question }) => status !== 'out' && status !== 'open' && awaitsConfirmation(answers[question.id]))
    .map(({ question }) => aboutQuestion('unconfirmed', question.id, `${question.id}=${answers[question.id]?.value}`))
