import { deflateSync } from 'node:zlib'
import { crc32 } from '../../../src/core/crc32.ts'
import { ascii } from './makeJpeg.ts'

export interface PngKind {
  /** 0 grey, 2 RGB, 3 palette, 4 grey with opacity, 6 RGB with opacity */
  readonly color: number
  readonly depth: number
  readonly interlaced?: boolean
  /** row filter 0 … 4, the same for all rows */
  readonly filter?: number
  /** chunks after IHDR, such as PLTE and tRNS */
  readonly chunks?: readonly Uint8Array[]
  readonly after?: Uint8Array
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const PASSES = ['00 8 8', '40 8 8', '04 4 8', '20 4 4', '02 2 4', '10 2 2', '01 1 2'] as const

/** A PNG whose samples, 0 … 2^depth - 1, come from `sampleAt`. */
export function makePng(
  width: number,
  height: number,
  kind: PngKind,
  sampleAt: (x: number, y: number, channel: number) => number,
): Uint8Array {
  const passes = kind.interlaced
    ? PASSES.map((pass) => [Number(pass[0]), Number(pass[1]), Number(pass[3]), Number(pass[5])] as const)
    : ([[0, 0, 1, 1]] as const)
  const lines: number[] = []
  for (const [startX, startY, stepX, stepY] of passes) {
    let above: number[] = []
    for (let y = startY; y < height && startX < width; y += stepY) {
      let bits = ''
      for (let x = startX; x < width; x += stepX) {
        for (let channel = 0; channel < (CHANNELS[kind.color] ?? 1); channel++)
          bits += sampleAt(x, y, channel).toString(2).padStart(kind.depth, '0')
      }
      const row = (bits.match(/.{1,8}/g) ?? []).map((part) => Number.parseInt(part.padEnd(8, '0'), 2))
      const pixelBytes = Math.max(1, ((CHANNELS[kind.color] ?? 1) * kind.depth) >> 3)
      const { filter = 0 } = kind
      const guess = (i: number) => guessed(filter, row[i - pixelBytes] ?? 0, above[i] ?? 0, above[i - pixelBytes] ?? 0)
      lines.push(filter, ...row.map((byte, i) => (byte - guess(i)) & 255))
      above = row
    }
  }
  return pngOf(header(width, height, kind), [
    ...(kind.chunks ?? []),
    chunk('IDAT', deflateSync(Uint8Array.from(lines))),
    chunk('IEND', []),
    kind.after ?? new Uint8Array(),
  ])
}

/** PNG, 9.2 to 9.4; of equally near neighbours Paeth takes the left one, then the upper one. */
function guessed(filter: number, left: number, up: number, upLeft: number): number {
  const sum = left + up - upLeft
  const nearest = [left, up, upLeft].sort((a, b) => Math.abs(sum - a) - Math.abs(sum - b))[0] ?? 0
  return [0, left, up, Math.floor((left + up) / 2), nearest][filter] ?? 0
}

export function pngOf(head: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), head, ...chunks])
}

export function header(width: number, height: number, { color, depth, interlaced = false }: PngKind): Uint8Array {
  const body = Buffer.alloc(13)
  body.writeUInt32BE(width, 0)
  body.writeUInt32BE(height, 4)
  body.set([depth, color, 0, 0, interlaced ? 1 : 0], 8)
  return chunk('IHDR', body)
}

export function chunk(type: string, body: Iterable<number>): Uint8Array {
  const named = Buffer.concat([ascii(type), Uint8Array.from(body)])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(named.length - 4, 0)
  ends.writeUInt32BE(crc32(named) >>> 0, 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}
