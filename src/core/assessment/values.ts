export const ASSESSMENT_FORMAT = 'it-check/assessment@1'

/** Reserved answer values beside the option ids of the scale. They stand apart from the schema, so that reading an answer needs no zod. */
export const UNKNOWN = 'unknown'
export const NOT_APPLICABLE = 'na'
