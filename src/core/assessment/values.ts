export const ASSESSMENT_FORMAT = 'it-check/assessment@1'

/** Reserved answer values beside the option ids of the scale. They stand apart from the schema, so that reading an answer needs no zod. */
export const UNKNOWN = 'unknown'
export const NOT_APPLICABLE = 'na'

/**
 * What was agreed in a conversation about one answer: it is settled later, the person asked sees it otherwise, or both sides hold it to be
 * right as it stands.
 */
export const MARKS = ['later', 'objection', 'agreed'] as const
export type Mark = (typeof MARKS)[number]

/** Self-declared, document seen, sample or walk-through, technically tested. */
export const EVIDENCE_DEPTHS = ['E0', 'E1', 'E2', 'E3'] as const
export type EvidenceDepth = (typeof EVIDENCE_DEPTHS)[number]
