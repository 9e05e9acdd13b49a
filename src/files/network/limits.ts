/** A contribution of a hundred Themenfelder, printed for people, has 12 kB. */
export const MAX_CONTRIBUTION_BYTES = 1024 * 1024
/** 11,000 contributions of the full check have 42 MB. */
export const MAX_LINES_BYTES = 200 * 1024 * 1024
/** The longest line that a contribution can have is below 1 kB. */
export const MAX_LINE_BYTES = 16 * 1024
