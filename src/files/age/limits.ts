import { MAX_TOTAL_BYTES } from '../zip/limits.ts'

/** scrypt's work as a power of two: 2^18 rounds need 256 MB of memory and a second or more. The stock `age` writes the same. */
export const WORK_FACTOR = 18
/** What a file may ask of the reader: each step doubles time and memory, and 20 takes 1 GB already. */
export const MAX_WORK_FACTOR = 20
/** A header with one password is 150 bytes long. */
export const MAX_HEADER_BYTES = 4096

/** What age v1 cuts the content into, and what each piece and the payload as a whole carry besides. */
export const PIECE_BYTES = 64 * 1024
export const TAG_BYTES = 16
export const NONCE_BYTES = 16

/** The largest `.itcheck` file, encrypted. */
export const MAX_SEALED_BYTES =
  MAX_TOTAL_BYTES + TAG_BYTES * Math.ceil(MAX_TOTAL_BYTES / PIECE_BYTES) + NONCE_BYTES + MAX_HEADER_BYTES
