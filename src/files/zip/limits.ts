/** What a ZIP may claim before a byte of it is inflated. A year of photos fits; a bomb does not. */
export const MAX_ENTRIES = 2_000
export const MAX_TOTAL_BYTES = 300 * 1024 * 1024
/** Inflated size to packed size of one entry. Deflate reaches 1,032; JSON as the app writes it stays below 40. */
export const MAX_RATIO = 200
