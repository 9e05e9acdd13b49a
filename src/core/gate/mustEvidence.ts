import { aboutQuestion, type GateRule } from './finding.ts'

/** A minimum requirement that counts as met on somebody's word alone [S29]: a photo without a stated depth is still E0. */
export const mustEvidence: GateRule = ({ states, answers }) =>
  states
    .filter(({ must, question }) => must === 'met' && (answers[question.id]?.evidence?.depth ?? 'E0') === 'E0')
    .map(({ level, question }) => aboutQuestion('must-evidence', question.id, `${question.id}=${level}`))
