import { Unzlib } from 'fflate'
import type { PngParts } from './pngChunks.ts'

/** One of the images, each smaller than the whole, that an interlaced PNG is sent as; without interlacing the only one. */
interface Pass {
  readonly columns: number
  readonly rows: number
  /** where its first pixel stands in the image, and how far its pixels are apart */
  readonly x: number
  readonly y: number
  readonly stepX: number
  readonly stepY: number
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
      x,
      y,
      stepX,
      stepY,
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

/**
 * Undoes the filter of a row in place (PNG, 9.2); `false` for one that does not exist. `before` is the row above, of zeros for the
 * first. A loop for each filter, because a photo has millions of bytes.
 */
export function unfilter(filter: number, row: Uint8Array, before: Uint8Array, pixelBytes: number): boolean {
  const { length } = row
  const at = (bytes: Uint8Array, i: number) => (i < 0 ? 0 : (bytes[i] ?? 0))
  switch (filter) {
    case 0:
      return true
    case 1:
      for (let i = pixelBytes; i < length; i++) row[i] = at(row, i) + at(row, i - pixelBytes)
      return true
    case 2:
      for (let i = 0; i < length; i++) row[i] = at(row, i) + at(before, i)
      return true
    case 3:
      for (let i = 0; i < length; i++) row[i] = at(row, i) + ((at(row, i - pixelBytes) + at(before, i)) >> 1)
      return true
    case 4:
      for (let i = 0; i < length; i++)
        row[i] = at(row, i) + paeth(at(row, i - pixelBytes), at(before, i), at(before, i - pixelBytes))
      return true
    default:
      return false
  }
}

/** Whichever neighbour is nearest to left + up - upLeft (PNG, 9.4). */
function paeth(left: number, up: number, upLeft: number): number {
  const toLeft = Math.abs(up - upLeft)
  const toUp = Math.abs(left - upLeft)
  const toUpLeft = Math.abs(left + up - 2 * upLeft)
  if (toLeft <= toUp && toLeft <= toUpLeft) return left
  return toUp <= toUpLeft ? up : upLeft
}
