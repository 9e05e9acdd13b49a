import type { PDFObject } from 'pdf-lib'
import type { AddFinding } from './finding.ts'
import { entry, itemsOf, nameOf } from './objects.ts'
import type { TrueType } from './trueType.ts'

const ENCODINGS = new Set(['MacRomanEncoding', 'WinAnsiEncoding'])

/** Which glyph a one-byte code means is beyond doubt: conditions 31-017, 019 to 021, 023 to 026. */
export function checkSimpleTrueType(font: PDFObject, { cmaps }: TrueType, isSymbolic: boolean, add: AddFinding): void {
  const encoding = entry(font, 'Encoding')
  if (isSymbolic) {
    if (encoding !== undefined) add('31-024')
    if (cmaps.length === 0) add('31-025')
    if (cmaps.length > 1 && !cmaps.includes('3,0')) add('31-026')
    return
  }
  if (!cmaps.includes('3,1') && !cmaps.includes('1,0')) add('31-017')
  if (encoding === undefined) return add('31-019')
  const base = nameOf(encoding) ?? nameOf(entry(encoding, 'BaseEncoding'))
  if (base === undefined) add('31-020')
  else if (!ENCODINGS.has(base)) add('31-021', base)
  if (itemsOf(entry(encoding, 'Differences')).length > 0 && !cmaps.includes('3,1')) add('31-023')
}
