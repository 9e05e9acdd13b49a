/** What may be attached, in figures. Bytes are counted in steps of 1024, as the app shows them. */
const MB = 1024 * 1024

/** Of a stored photo, in pixels: small print on a label is still read, and a photo takes about 0.4 MB. */
export const LONGEST_SIDE = 1600
/** More is a bomb or a panorama: decoding takes 4 bytes of memory for each. Phones take 12 to 50 million. */
export const MOST_PIXELS = 60_000_000
/** Of a photo as it comes from a camera. */
export const MOST_PHOTO_BYTES = 60 * MB
/** Of any other file, which is stored as it is. */
export const MOST_FILE_BYTES = 10 * MB
/** Of all attachments of one assessment: a file with more than 300 MB in it is not opened again. */
export const MOST_BYTES = 280 * MB
export const MOST_ATTACHMENTS = 1900
/** Room that stays for answers, restore points and the browser's own bookkeeping. */
const RESERVE_BYTES = 20 * MB

/** Fits width and height into `LONGEST_SIDE`, never larger than they were, never less than a pixel. */
export function scaled(width: number, height: number): { readonly width: number; readonly height: number } {
  const factor = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
}

export interface Room {
  /** what the assessment has already */
  readonly attachments: { readonly count: number; readonly bytes: number }
  /** of the browser's storage, in bytes; `null` where it does not tell */
  readonly used: number | null
  readonly quota: number | null
}

/** Whether so many bytes more have room, as far as one can tell before: 'assessment' is too large then, or the 'browser' is full. */
export function roomFor(bytes: number, { attachments, used, quota }: Room): 'there' | 'assessment' | 'browser' {
  if (attachments.count >= MOST_ATTACHMENTS || attachments.bytes + bytes > MOST_BYTES) return 'assessment'
  return used !== null && quota !== null && quota - used < bytes + RESERVE_BYTES ? 'browser' : 'there'
}
