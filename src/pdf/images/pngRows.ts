import { Unzlib } from 'fflate'
import type { PngParts } from './pngChunks.ts'

/** One of the images, each smaller than the whole, that an interlaced PNG is sent as; without interlacing the only one. */
export interface Pass {
  readonly columns: number
  readonly rows: number
  /** where its pixel (column, row) stands in the image */
  readonly x: (column: number) => number
  readonly y: (row: number) => number
}

/** x and y of the first pixel and the steps between pixels (PNG, 8.1) */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

export function passesOf({ width, height, interlaced }: PngParts): Pass[] {
  const starts = interlaced ? ADAM7 : ([[0, 0, 1, 1]] as const)
  return starts
    .map(([x, y, stepX, stepY]) => ({
      columns: Math.max(0, Math.ceil((width - x) / stepX)),
      rows: Math.max(0, Math.ceil((height - y) / stepY)),
      x: (column: number) => x + column * stepX,
      y: (row: number) => y + row * stepY,
    }))
    .filter(({ columns, rows }) => columns > 0 && rows > 0)
}

/** So small a piece of a stream inflates to 16 MB at most, since deflate reaches 1:1,032. */
const PIECE = 0x4000

/** The first `size` bytes of a zlib stream; what comes after them is not inflated. `null` for a broken stream, else maybe fewer. */
export function inflated(data: readonly Uint8Array[], size: number): Uint8Array | null {
  const out = new Uint8Array(size)
  let filled = 0
  const stream = new Unzlib((part) => {
    out.set(part.subarray(0, size - filled), filled)
    filled = Math.min(size, filled + part.length)
  })
  try {
    for (const chunk of data) {
      for (let at = 0; at < chunk.length && filled < size; at += PIECE) stream.push(chunk.subarray(at, at + PIECE))
    }
  } catch {
    return null
  }
  return out.subarray(0, filled)
}

/** Undoes the filter of a row in place (PNG, 9.2); `false` for one that does not exist. `before` is the row above, `null` for the first. */
export function unfilter(filter: number, row: Uint8Array, before: Uint8Array | null, pixelBytes: number): boolean {
  if (filter === 0) return true
  if (filter > 4) return false
  for (let i = 0; i < row.length; i++) {
    const left = i < pixelBytes ? 0 : (row[i - pixelBytes] ?? 0)
    const up = before?.[i] ?? 0
    const upLeft = i < pixelBytes ? 0 : (before?.[i - pixelBytes] ?? 0)
    row[i] = (row[i] ?? 0) + predicted(filter, left, up, upLeft)
  }
  return true
}

export function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const toLeft = Math.abs(up - upLeft)
  const toUp = Math.abs(left - upLeft)
  const toUpLeft = Math.abs(left + up - 2 * upLeft)
  if (toLeft <= toUp && toLeft <= toUpLeft) return left
  return toUp <= toUpLeft ? up : upLeft
}
