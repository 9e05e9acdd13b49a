/** One segment of a JPEG before its first scan (ISO/IEC 10918-1, B.1.1). */
interface Segment {
  /** second byte of the marker: 0xE1 for EXIF and XMP, 0xFE for a comment */
  readonly marker: number
  /** without marker and length */
  readonly body: Uint8Array
}

const START_OF_SCAN = 0xda
const COMMENT = 0xfe

/** The segments up to the first scan; empty when the bytes are no JPEG, cut off where they do not hold what they announce. */
export function jpegSegments(bytes: Uint8Array): Segment[] {
  const found: Segment[] = []
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return found
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return found
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    if (length < 2) return found
    found.push({ marker, body: bytes.subarray(at + 4, at + 2 + length) })
    if (marker === START_OF_SCAN) return found
    at += 2 + length
  }
  return found
}

/**
 * Whether a JPEG says anything beside its pixels: EXIF with place and time, a small copy of itself, a colour profile, a comment, or bytes
 * behind its end. JFIF's and Adobe's short notes about colours are part of the pixels.
 */
export function saysMoreThanPixels(bytes: Uint8Array): boolean {
  const [last, beforeLast] = [bytes.at(-1), bytes.at(-2)]
  if (beforeLast !== 0xff || last !== 0xd9) return true
  return jpegSegments(bytes).some(({ marker, body }) => {
    if (marker === 0xe0) return !startsWith(body, 'JFIF\0') || body.length > 14
    if (marker === 0xee) return !startsWith(body, 'Adobe') || body.length > 12
    return (marker > 0xe0 && marker <= 0xef) || marker === COMMENT
  })
}

/** Number of pixels that a JPEG or PNG announces; `null`: neither, or it does not say. To be asked before anything decodes it. */
export function announcedPixels(bytes: Uint8Array): number | null {
  const u16 = (from: Uint8Array, at: number) => ((from[at] ?? 0) << 8) | (from[at + 1] ?? 0)
  if (startsWith(bytes, '\x89PNG')) {
    const side = (at: number) => u16(bytes, at) * 65536 + u16(bytes, at + 2)
    return side(16) * side(20)
  }
  const frame = jpegSegments(bytes).find(({ marker }) => marker >= 0xc0 && marker <= 0xc2)
  return frame ? u16(frame.body, 1) * u16(frame.body, 3) : null
}

function startsWith(body: Uint8Array, text: string): boolean {
  return [...text].every((character, i) => body[i] === character.charCodeAt(0))
}
