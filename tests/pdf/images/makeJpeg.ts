/** A JPEG of flat 8 × 8 blocks, the simplest there is: every block is one coefficient and the end of the block. */

export type Color = readonly [red: number, green: number, blue: number]

export interface JpegKind {
  /** 0xC0 baseline, 0xC2 progressive; others only look like what they name */
  readonly frame?: number
  readonly precision?: number
  /** names of the components; one makes a grey image, four CMYK */
  readonly names?: readonly number[]
  /** the colours as RGB instead of YCbCr */
  readonly rgb?: boolean
  /** segments between SOI and the tables */
  readonly before?: readonly Uint8Array[]
  /** segments between the frame and the scan */
  readonly beforeScan?: readonly Uint8Array[]
  readonly after?: Uint8Array
  /** in the frame, instead of the true size */
  readonly size?: readonly [columns: number, rows: number]
}

/** Quantising by 8 leaves exactly the level of a flat block. */
const STEP = 8

export function makeJpeg(blocks: readonly (readonly Color[])[], kind: JpegKind = {}): Uint8Array {
  const { frame = 0xc0, precision = 8, names = [1, 2, 3], rgb = false, before = [], beforeScan = [], after } = kind
  const [columns, rows] = kind.size ?? [(blocks[0]?.length ?? 0) * 8, blocks.length * 8]
  const end = frame === 0xc2 ? 0 : 63
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    ...before,
    segment(0xdb, [0, ...Array<number>(64).fill(STEP)]),
    segment(frame, [
      precision,
      ...twoBytes(rows),
      ...twoBytes(columns),
      names.length,
      ...names.flatMap((name) => [name, 0x11, 0]),
    ]),
    // differences of 0 to 8 bits, each with a code of 4 bits
    segment(0xc4, [0x00, 0, 0, 0, 9, ...Array<number>(12).fill(0), 0, 1, 2, 3, 4, 5, 6, 7, 8]),
    // nothing but the end of the block, with a code of 1 bit
    segment(0xc4, [0x10, 1, ...Array<number>(15).fill(0), 0]),
    ...beforeScan,
    segment(0xda, [names.length, ...names.flatMap((name) => [name, 0x00]), 0, end, 0]),
    coded(
      blocks.flat().map((color) => levels(color, names.length, rgb)),
      frame !== 0xc2,
    ),
    Buffer.of(0xff, 0xd9),
    after ?? Buffer.alloc(0),
  ])
}

export function segment(marker: number, body: Iterable<number>): Uint8Array {
  const bytes = [...body]
  return Uint8Array.of(0xff, marker, ...twoBytes(bytes.length + 2), ...bytes)
}

export function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

function twoBytes(value: number): [number, number] {
  return [value >> 8, value & 255]
}

function levels([r, g, b]: Color, count: number, rgb: boolean): number[] {
  const y = 0.299 * r + 0.587 * g + 0.114 * b
  if (rgb) return [r, g, b].map((value) => value - 128)
  return [y - 128, (b - y) / 1.772, (r - y) / 1.402, 0].slice(0, count).map(Math.round)
}

function coded(blocks: readonly (readonly number[])[], hasEnd: boolean): Uint8Array {
  let bits = ''
  const last: number[] = []
  for (const block of blocks) {
    block.forEach((level, component) => {
      const difference = level - (last[component] ?? 0)
      last[component] = level
      const size = Math.abs(difference).toString(2).length * (difference === 0 ? 0 : 1)
      bits += size.toString(2).padStart(4, '0')
      if (size > 0) bits += (difference > 0 ? difference : difference + 2 ** size - 1).toString(2).padStart(size, '0')
      if (hasEnd) bits += '0'
    })
  }
  const bytes = (bits.match(/.{1,8}/g) ?? []).map((part) => Number.parseInt(part.padEnd(8, '1'), 2))
  return Uint8Array.from(bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])))
}
