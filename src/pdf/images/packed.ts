import { zlibSync } from 'fflate'
import type { Samples } from './image.ts'

interface Layout {
  readonly columns: number
  readonly rows: number
  readonly colors: 1 | 3
  /** whether the values are compressed as they are, or as differences from their neighbours */
  readonly isFlat: boolean
}

/** Compresses values of 8 bit without loss, for a PDF's FlateDecode. */
export function packed(values: Uint8Array, { columns, rows, colors, isFlat }: Layout): Samples {
  const data = zlibSync(isFlat ? values : filtered(values, columns * colors, colors), { level: 6 })
  const parameters = isFlat ? '' : `/Predictor 15 /Colors ${colors} /BitsPerComponent 8 /Columns ${columns}`
  return { data, filter: 'FlateDecode', parameters, colors, columns, rows }
}

/**
 * Each row as differences from the left or from above (PNG filters 1 and 2), whichever are smaller, as libpng chooses. The other
 * filters would save a few more percent of a photo, and photos are JPEGs.
 */
function filtered(values: Uint8Array, rowBytes: number, pixelBytes: number): Uint8Array {
  const rows = values.length / rowBytes
  const out = new Uint8Array(values.length + rows)
  for (let y = 0; y < rows; y++) {
    const start = y * rowBytes
    let toLeft = 0
    let toAbove = 0
    for (let i = start; i < start + rowBytes; i++) {
      const value = values[i] ?? 0
      toLeft += size(value - (i - start < pixelBytes ? 0 : (values[i - pixelBytes] ?? 0)))
      toAbove += size(value - (y === 0 ? 0 : (values[i - rowBytes] ?? 0)))
    }
    const target = y * (rowBytes + 1)
    const fromLeft = toLeft <= toAbove
    out[target] = fromLeft ? 1 : 2
    for (let i = 0; i < rowBytes; i++) {
      const at = start + i
      const neighbour = fromLeft ? (i < pixelBytes ? 0 : values[at - pixelBytes]) : y === 0 ? 0 : values[at - rowBytes]
      out[target + 1 + i] = (values[at] ?? 0) - (neighbour ?? 0)
    }
  }
  return out
}

/** How far a difference, taken modulo 256, is from 0. */
function size(difference: number): number {
  const byte = difference & 0xff
  return byte < 128 ? byte : 256 - byte
}
