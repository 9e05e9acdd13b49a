/** They stand apart from the schema, so that the screens need no zod. */
export const PART_FORMAT = 'it-check/part@1'

/** What can be kept back when a part is handed out. */
export const KEPT_BACK = ['comments', 'notes', 'photos'] as const
export type KeptBack = (typeof KEPT_BACK)[number]
