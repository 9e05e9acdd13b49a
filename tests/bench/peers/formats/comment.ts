/** What stands above the field for a comment. */
export const COMMENT = 'Kommentar'
