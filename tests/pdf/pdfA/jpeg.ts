/** What a check needs of a JPEG file. */
export interface Jpeg {
  readonly width: number
  readonly height: number
  readonly components: number
  readonly bits: number
  /** names of segments that carry data about the picture, such as Exif, XMP, IPTC or a comment */
  readonly about: readonly string[]
}

/** Frames that hold a picture's size: SOF0 to SOF15 without the tables DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

const APP0 = 0xe0
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef
const COMMENT = 0xfe
const START_OF_SCAN = 0xda

/** Reads the segments before the picture (ITU-T T.81, B.1); `null` for bytes that are no JPEG. */
export function readJpeg(bytes: Uint8Array): Jpeg | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null
  const about: string[] = []
  let size: Omit<Jpeg, 'about'> | null = null
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === START_OF_SCAN) break
    if (isFrame(marker) && at + 10 <= bytes.length) {
      const [bits = 0, components = 0] = [bytes[at + 4], bytes[at + 9]]
      size = { bits, height: view.getUint16(at + 5), width: view.getUint16(at + 7), components }
    }
    if (tellsAbout(marker)) about.push(marker === COMMENT ? 'a comment' : nameOfSegment(bytes.subarray(at + 4)))
    at += 2 + view.getUint16(at + 2)
  }
  return size && { ...size, about }
}

/** JFIF (APP0), colour profile (APP2) and Adobe's colour transform (APP14) say how to draw, not what was photographed. */
function tellsAbout(marker: number): boolean {
  if (marker === COMMENT) return true
  return marker > APP0 && marker <= APP15 && marker !== APP2 && marker !== APP14
}

function nameOfSegment(bytes: Uint8Array): string {
  return /^[ -~]+/.exec(String.fromCharCode(...bytes.subarray(0, 30)))?.[0] ?? 'a segment without a name'
}
