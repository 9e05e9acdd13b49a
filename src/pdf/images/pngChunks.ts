import { crc32 } from '../../core/crc32.ts'
import { type ImageProblemCode, MOST_PNG_PIXELS } from './image.ts'
import { type Orientation, orientationIn } from './orientation.ts'

export const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const

/** The parts of a PNG that pixels are made of (PNG, third edition, 11); all other chunks are left out. */
export interface PngParts {
  readonly width: number
  readonly height: number
  /** bits a sample */
  readonly depth: number
  readonly color: PngColor
  readonly interlaced: boolean
  /** r, g, b, r, g, b … */
  readonly palette: Uint8Array
  /** opacity of the palette's colours, or the one colour (2 bytes a sample) that is transparent */
  readonly transparency: Uint8Array | null
  /** the chunks of the zlib stream */
  readonly data: readonly Uint8Array[]
  readonly orientation: Orientation
}

export const PNG_COLORS = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgbAlpha: 6 } as const
type PngColor = (typeof PNG_COLORS)[keyof typeof PNG_COLORS]

const DEPTHS: Readonly<Record<PngColor, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

/** Length, type and checksum of a chunk */
const FRAME_BYTES = 12

export function readPngChunks(bytes: Uint8Array): PngParts | ImageProblemCode {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let header: Header | null = null
  let palette = new Uint8Array()
  let transparency: Uint8Array | null = null
  let orientation: Orientation = 1
  const data: Uint8Array[] = []
  for (let at = PNG_SIGNATURE.length; ; ) {
    if (at + FRAME_BYTES > bytes.length) return 'truncated'
    const length = view.getUint32(at)
    if (at + FRAME_BYTES + length > bytes.length) return 'truncated'
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const body = bytes.subarray(at + 8, at + 8 + length)
    const isCritical = /^[A-Z]/.test(type)
    if (isCritical && view.getUint32(at + 8 + length) !== crc32(bytes.subarray(at + 4, at + 8 + length)))
      return 'damaged'
    at += FRAME_BYTES + length
    if ((header === null) !== (type === 'IHDR')) return 'damaged'
    switch (type) {
      case 'IHDR': {
        const read = readHeader(body)
        if (typeof read === 'string') return read
        header = read
        break
      }
      case 'PLTE':
        palette = new Uint8Array(body)
        break
      case 'tRNS':
        transparency = body
        break
      case 'eXIf':
        orientation = orientationIn(body)
        break
      case 'IDAT':
        data.push(body)
        break
      case 'IEND':
        if (header === null || !isPalette(header, palette)) return 'damaged'
        return { ...header, palette, transparency, data, orientation }
      default:
        if (isCritical) return 'damaged'
    }
  }
}

type Header = Pick<PngParts, 'width' | 'height' | 'depth' | 'color' | 'interlaced'>

function readHeader(body: Uint8Array): Header | ImageProblemCode {
  if (body.length !== 13) return 'damaged'
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  const width = view.getUint32(0)
  const height = view.getUint32(4)
  if (width === 0 || height === 0) return 'empty'
  if (width * height > MOST_PNG_PIXELS) return 'too-large'
  const [depth = 0, color = 1, compression, filter, interlace = 2] = body.subarray(8)
  if (!isColor(color) || !DEPTHS[color].includes(depth)) return 'damaged'
  if (compression !== 0 || filter !== 0 || interlace > 1) return 'damaged'
  return { width, height, depth, color, interlaced: interlace === 1 }
}

function isColor(color: number): color is PngColor {
  return color in DEPTHS
}

function isPalette({ color }: Header, palette: Uint8Array): boolean {
  if (color !== PNG_COLORS.palette) return true
  return palette.length > 0 && palette.length <= 256 * 3 && palette.length % 3 === 0
}
