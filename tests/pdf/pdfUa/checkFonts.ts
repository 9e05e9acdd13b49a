import type { PDFContext, PDFObject } from 'pdf-lib'
import { checkCidFont } from './checkCidFont.ts'
import { checkCMap } from './checkCMap.ts'
import { checkSimpleTrueType } from './checkSimpleTrueType.ts'
import { codesOf, unicodeOf } from './cmap.ts'
import type { AddFinding } from './finding.ts'
import { bytesOf, entry, follow, isStream, itemsOf, nameOf, numberOf, textOf } from './objects.ts'
import { readTrueType } from './trueType.ts'

/** Bit 3 of a font's flags */
const SYMBOLIC = 4

/** Fonts are embedded, have what is shown, and say what it means: conditions 10, 31. `shown` has the strings of each font in hex. */
export function checkFonts(
  context: PDFContext,
  shown: ReadonlyMap<PDFObject, ReadonlySet<string>>,
  add: AddFinding,
): void {
  for (const [font, strings] of shown) {
    const codes = new Set<string>()
    for (const code of codesOf(font, [...strings].join(''))) codes.add(code)
    const name = nameOf(entry(font, 'BaseFont')) ?? 'a font without a name'
    checkFont(context, font, codes, (id, detail) => add(id, detail === undefined ? name : `${name}, ${detail}`))
  }
}

function checkFont(context: PDFContext, font: PDFObject, codes: ReadonlySet<string>, add: AddFinding): void {
  const type = nameOf(entry(font, 'Subtype'))
  const isComposite = type === 'Type0'
  const descendant = isComposite ? follow(context, itemsOf(entry(font, 'DescendantFonts'))[0]) : font
  const descriptor = entry(descendant, 'FontDescriptor')
  checkMeaning(font, descendant, codes, add)
  if (isComposite) checkCMap(font, descendant, add)

  const file = entry(descriptor, 'FontFile2')
  const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => entry(descriptor, key))
  if (type !== 'Type3' && !isEmbedded) return add('31-009')
  if (isComposite && nameOf(entry(descendant, 'Subtype')) === 'CIDFontType2') checkGlyphMap(descendant, add)
  if (!isStream(file)) return
  const program = readTrueType(bytesOf(file))
  if (!program) return add('PDF/A 6.2.11.2')
  if (isComposite) return checkCidFont({ font, descendant, program, codes }, add)
  const isSymbolic = ((numberOf(entry(descriptor, 'Flags')) ?? 0) & SYMBOLIC) !== 0
  checkSimpleTrueType(font, program, isSymbolic, add)
}

function checkGlyphMap(descendant: PDFObject | undefined, add: AddFinding): void {
  const map = entry(descendant, 'CIDToGIDMap')
  if (map === undefined) return add('31-005')
  if (!isStream(map) && nameOf(map) !== 'Identity') add('31-004')
}

const SPEAKING_ENCODINGS = new Set(['MacRomanEncoding', 'MacExpertEncoding', 'WinAnsiEncoding'])
const SPEAKING_COLLECTIONS = new Set(['GB1', 'CNS1', 'Japan1', 'Korea1'])

function checkMeaning(
  font: PDFObject,
  descendant: PDFObject | undefined,
  codes: ReadonlySet<string>,
  add: AddFinding,
): void {
  if (!isStream(entry(font, 'ToUnicode'))) {
    const encoding = entry(font, 'Encoding')
    const base = nameOf(encoding) ?? nameOf(entry(encoding, 'BaseEncoding')) ?? ''
    const collection = textOf(entry(entry(descendant, 'CIDSystemInfo'), 'Ordering')) ?? ''
    if (!SPEAKING_ENCODINGS.has(base) && !SPEAKING_COLLECTIONS.has(collection)) add('31-027')
    return
  }
  const map = unicodeOf(font)
  const targets = [...map.values()].join('')
  if (targets.includes('\u0000')) add('31-028')
  if (/[\ufeff\ufffe]/.test(targets)) add('31-029')
  const mute = [...codes].filter((code) => !map.get(code))
  if (mute.length > 0) add('10-001', mute.slice(0, 8).join(', '))
  const private_ = [...codes].filter((code) => /[\ue000-\uf8ff]|\udb80|\udbc0/.test(map.get(code) ?? ''))
  if (private_.length > 0) add('PDF/A 6.2.11.7.3', private_.slice(0, 8).join(', '))
}
