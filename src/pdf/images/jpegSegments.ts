import type { ImageProblemCode } from './image.ts'

/** The segments of a JPEG that stay (ISO/IEC 10918-1, B.2). Their lengths must be exact, so that none of them carries anything else. */

export interface Frame {
  readonly columns: number
  readonly rows: number
  /** names of the colour components, 1 or 3 */
  readonly components: readonly number[]
}

export function readFrame(body: Uint8Array): Frame | ImageProblemCode {
  const [precision, rowsHigh = 0, rowsLow = 0, columnsHigh = 0, columnsLow = 0, count = 0] = body
  if (body.length < 6 || body.length !== 6 + 3 * count) return 'damaged'
  if (precision !== 8) return 'jpeg-kind'
  if (count === 4) return 'cmyk'
  if (count !== 1 && count !== 3) return 'jpeg-kind'
  const rows = (rowsHigh << 8) | rowsLow
  const columns = (columnsHigh << 8) | columnsLow
  // a height of 0 would be told after the first scan; no reader of PDF expects that
  if (rows === 0 || columns === 0) return 'empty'
  const components: number[] = []
  for (let at = 6; at < body.length; at += 3) {
    const [name = 0, factors = 0, table = 0] = body.subarray(at, at + 3)
    const isFactor = (factor: number) => factor >= 1 && factor <= 4
    if (!isFactor(factors >> 4) || !isFactor(factors & 15) || table > 3 || components.includes(name)) return 'damaged'
    components.push(name)
  }
  return { columns, rows, components }
}

/** Whether the header of a scan fits its frame. */
export function readScan(body: Uint8Array, { components }: Frame): boolean {
  const count = body[0] ?? 0
  if (count < 1 || count > components.length || body.length !== 4 + 2 * count) return false
  return Array.from({ length: count }, (_, i) => body[1 + 2 * i] ?? 0).every((name) => components.includes(name))
}

/** Quantisation tables (0xDB), Huffman tables (0xC4) or the restart interval (0xDD). */
export function tablesAreSound(marker: number, body: Uint8Array): boolean {
  if (marker === 0xdd) return body.length === 2
  let at = 0
  while (at < body.length) {
    const kind = body[at] ?? 0
    if (kind >> 4 > 1 || (kind & 15) > 3) return false
    if (marker === 0xdb) {
      at += 1 + 64 * ((kind >> 4) + 1)
    } else {
      const codes = body.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0)
      if (codes > 256) return false
      at += 17 + codes
    }
  }
  return at === body.length && at > 0
}
