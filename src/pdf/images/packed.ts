import { zlibSync } from 'fflate'
import type { Samples } from './image.ts'
import { predicted } from './pngRows.ts'

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

/** Left, above and Paeth: one of them is near the best for any row. */
const FILTERS = [1, 2, 4] as const

/** Each row with the PNG filter that leaves the smallest differences, as libpng chooses it. */
function filtered(values: Uint8Array, rowBytes: number, pixelBytes: number): Uint8Array {
  const rows = values.length / rowBytes
  const out = new Uint8Array(values.length + rows)
  const tries = FILTERS.map((filter) => ({ filter, row: new Uint8Array(rowBytes) }))
  for (let y = 0; y < rows; y++) {
    let least = Number.POSITIVE_INFINITY
    for (const { filter, row } of tries) {
      const size = differences(values, y * rowBytes, row, filter, pixelBytes)
      if (size >= least) continue
      least = size
      out[y * (rowBytes + 1)] = filter
      out.set(row, y * (rowBytes + 1) + 1)
    }
  }
  return out
}

/** Fills `row` with the differences of the row that begins at `start`; returns their sum. */
function differences(values: Uint8Array, start: number, row: Uint8Array, filter: number, pixelBytes: number): number {
  const rowBytes = row.length
  const hasAbove = start > 0
  let sum = 0
  for (let i = 0; i < rowBytes; i++) {
    const at = start + i
    const left = i < pixelBytes ? 0 : (values[at - pixelBytes] ?? 0)
    const up = hasAbove ? (values[at - rowBytes] ?? 0) : 0
    const upLeft = hasAbove && i >= pixelBytes ? (values[at - rowBytes - pixelBytes] ?? 0) : 0
    const difference = ((values[at] ?? 0) - predicted(filter, left, up, upLeft)) & 0xff
    row[i] = difference
    sum += difference < 128 ? difference : 256 - difference
  }
  return sum
}
