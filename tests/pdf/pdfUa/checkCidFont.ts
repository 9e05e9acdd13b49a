import { PDFArray, type PDFObject } from 'pdf-lib'
import { unicodeOf } from './cmap.ts'
import type { AddFinding } from './finding.ts'
import { bytesOf, entry, isStream, itemsOf, nameOf, numberOf } from './objects.ts'
import type { TrueType } from './trueType.ts'

interface CidFont {
  readonly font: PDFObject
  readonly descendant: PDFObject | undefined
  readonly program: TrueType
  /** codes shown, two bytes in hex */
  readonly codes: ReadonlySet<string>
}

/** The embedded TrueType file has every glyph that is shown, as wide as the file says: conditions 31-011, 014 to 016, 030. */
export function checkCidFont({ font, descendant, program, codes }: CidFont, add: AddFinding): void {
  checkCidSet(descendant, program, add)
  // with any other encoding a code is not a CID; the own rule for fonts reports those
  if (nameOf(entry(font, 'Encoding')) !== 'Identity-H') return
  const glyphOf = glyphMap(descendant)
  const widths = widthsOf(descendant)
  const normal = numberOf(entry(descendant, 'DW')) ?? 1000
  const meaning = unicodeOf(font)
  const missing: string[] = []
  const wrong: string[] = []
  for (const code of codes) {
    const cid = Number.parseInt(code, 16)
    const glyph = glyphOf(cid)
    if (glyph === 0) {
      add('31-030', `code ${code}`)
      continue
    }
    const isBlank = (meaning.get(code) ?? '').trim() === ''
    if (glyph >= program.glyphs || !(isBlank || program.hasOutline(glyph))) missing.push(code)
    else if (Math.abs((widths.get(cid) ?? normal) - program.widthOf(glyph)) > 1) wrong.push(code)
  }
  if (missing.length > 0) add('31-011', missing.slice(0, 8).join(', '))
  if (wrong.length > 0) add('31-016', wrong.slice(0, 8).join(', '))
}

function glyphMap(descendant: PDFObject | undefined): (cid: number) => number {
  const map = entry(descendant, 'CIDToGIDMap')
  if (!isStream(map)) return (cid) => cid
  const bytes = bytesOf(map)
  return (cid) => ((bytes[cid * 2] ?? 0) << 8) | (bytes[cid * 2 + 1] ?? 0)
}

/** `c [w1 w2 …]` and `first last w` (ISO 32000-1, 9.7.4.3) */
function widthsOf(descendant: PDFObject | undefined): Map<number, number> {
  const widths = new Map<number, number>()
  const items = itemsOf(entry(descendant, 'W'))
  for (let i = 0; i + 1 < items.length; ) {
    const first = numberOf(items[i]) ?? 0
    const second = items[i + 1]
    if (second instanceof PDFArray) {
      second.asArray().forEach((width, k) => widths.set(first + k, numberOf(width) ?? 0))
      i += 2
      continue
    }
    for (let cid = first; cid <= (numberOf(second) ?? -1); cid++) widths.set(cid, numberOf(items[i + 2]) ?? 0)
    i += 3
  }
  return widths
}

/** One bit for each CID, the first in the highest bit of the first byte. */
function checkCidSet(descendant: PDFObject | undefined, program: TrueType, add: AddFinding): void {
  const set = entry(entry(descendant, 'FontDescriptor'), 'CIDSet')
  if (!isStream(set)) return
  const bytes = bytesOf(set)
  const isNamed = (cid: number) => ((bytes[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0
  const cids = Array.from({ length: Math.max(program.glyphs, bytes.length * 8) }, (_, cid) => cid)
  if (cids.some((cid) => program.hasOutline(cid) && !isNamed(cid))) add('31-014')
  if (cids.some((cid) => cid >= program.glyphs && isNamed(cid))) add('31-015')
}
