import { type ImageProblemCode, MOST_JPEG_PIXELS, type Picture } from './image.ts'
import { type Frame, readFrame, readScan, tablesAreSound } from './jpegSegments.ts'
import { type Orientation, orientationIn } from './orientation.ts'

/** Progressive files have about ten scans. Many more of them are a way to keep a reader busy for minutes. */
const MOST_SCANS = 200

const SOI = 0xd8
const EOI = 0xd9

/**
 * Takes from a JPEG what decoding needs, byte by byte: tables, frame, scans. EXIF, GPS, XMP, thumbnails, colour profiles, comments
 * and whatever follows the end are left out; no pixel changes. Colours of another profile than sRGB are shown as sRGB.
 */
export function readJpeg(bytes: Uint8Array): Picture | ImageProblemCode {
  return new JpegReader(bytes).read()
}

class JpegReader {
  private readonly bytes: Uint8Array
  private readonly kept: Uint8Array[] = []
  private at = 2
  private frame: Frame | null = null
  private scans = 0
  private orientation: Orientation | null = null
  private hasJfif = false
  /** of Adobe's segment: 0 for RGB, 1 for YCbCr; `null` without one */
  private transform: number | null = null

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  read(): Picture | ImageProblemCode {
    for (;;) {
      const marker = this.nextMarker()
      if (marker === null) return 'truncated'
      if (marker === EOI) return this.picture()
      // stand-alone markers carry nothing
      if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) continue
      if (marker === SOI) return 'damaged'
      const problem = this.readSegment(marker)
      if (problem !== null) return problem
    }
  }

  /** Steps behind the next marker, over fill bytes and what does not belong there. */
  private nextMarker(): number | null {
    for (;;) {
      const start = this.bytes.indexOf(0xff, this.at)
      const marker = this.bytes[start + 1]
      if (start < 0 || marker === undefined) return null
      this.at = start + (marker === 0xff ? 1 : 2)
      if (marker !== 0xff && marker !== 0) return marker
    }
  }

  private readSegment(marker: number): ImageProblemCode | null {
    const { bytes, at } = this
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
    if (at + Math.max(2, length) > bytes.length) return 'truncated'
    if (length < 2) return 'damaged'
    this.at = at + length
    const whole = bytes.subarray(at - 2, this.at)
    const body = bytes.subarray(at + 2, this.at)
    switch (marker) {
      case 0xc0: // baseline
      case 0xc1: // sequential with more tables, as libjpeg writes some
      case 0xc2: // progressive
        return this.readFrame(whole, body)
      case 0xc4:
      case 0xdb:
      case 0xdd:
        if (!tablesAreSound(marker, body)) return 'damaged'
        this.kept.push(whole)
        return null
      case 0xda:
        return this.readScan(whole, body)
      case 0xdc: // repeats the number of lines
        return null
      default:
        if (marker < 0xc0) return 'damaged'
        // other codings; 0xE0 to 0xEF belong to applications, 0xFE is a comment
        if (marker < 0xe0 || (marker >= 0xf0 && marker !== 0xfe)) return 'jpeg-kind'
        this.readApplication(marker, body)
        return null
    }
  }

  private readFrame(whole: Uint8Array, body: Uint8Array): ImageProblemCode | null {
    if (this.frame) return 'damaged'
    const frame = readFrame(body)
    if (typeof frame === 'string') return frame
    if (frame.columns * frame.rows > MOST_JPEG_PIXELS) return 'too-large'
    this.frame = frame
    this.kept.push(whole)
    return null
  }

  private readScan(whole: Uint8Array, body: Uint8Array): ImageProblemCode | null {
    if (!this.frame || !readScan(body, this.frame) || ++this.scans > MOST_SCANS) return 'damaged'
    const start = this.at
    const end = this.endOfScan()
    if (end === null) return 'truncated'
    if (end === start) return 'damaged'
    this.kept.push(whole, this.bytes.subarray(start, end))
    this.at = end
    return null
  }

  /** In coded data 0xFF is followed by 0 or is a restart marker. */
  private endOfScan(): number | null {
    for (let at = this.at; ; ) {
      at = this.bytes.indexOf(0xff, at)
      const next = this.bytes[at + 1]
      if (at < 0 || next === undefined) return null
      if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
      at += next === 0xff ? 1 : 2
    }
  }

  private readApplication(marker: number, body: Uint8Array): void {
    if (marker === 0xe0 && startsWith(body, 'JFIF\0')) this.hasJfif = true
    if (marker === 0xe1 && startsWith(body, 'Exif\0')) this.orientation ??= orientationIn(body.subarray(6))
    if (marker === 0xee && startsWith(body, 'Adobe')) this.transform = body[11] ?? null
  }

  private picture(): Picture | ImageProblemCode {
    const { frame, kept } = this
    const has = (marker: number) => kept.some((part) => part[0] === 0xff && part[1] === marker)
    if (!frame || this.scans === 0 || !has(0xdb) || !has(0xc4)) return 'damaged'
    const data = joined([Uint8Array.of(0xff, SOI), ...this.colorNote(frame), ...kept, Uint8Array.of(0xff, EOI)])
    const { columns, rows, components } = frame
    const colors = components.length === 1 ? 1 : 3
    return {
      samples: { data, filter: 'DCTDecode', parameters: '', colors, columns, rows },
      mask: null,
      orientation: this.orientation ?? 1,
    }
  }

  /**
   * Three components are YCbCr unless something says RGB: Adobe's segment, or, without one and without JFIF's, the names of the
   * components. Readers guess from what they find, so where the guess could be wrong now the file says it itself.
   */
  private colorNote({ components }: Frame): Uint8Array[] {
    if (components.length !== 3) return []
    const namedRgb = components.join() === '82,71,66'
    const isRgb = this.transform === null ? namedRgb && !this.hasJfif : this.transform === 0
    return isRgb || namedRgb ? [adobeSegment(isRgb ? 0 : 1)] : []
  }
}

/** Adobe Technical Note 5116: version 100, no flags. */
function adobeSegment(transform: 0 | 1): Uint8Array {
  return Uint8Array.of(0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, transform)
}

function startsWith(body: Uint8Array, text: string): boolean {
  return [...text].every((character, i) => body[i] === character.charCodeAt(0))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
