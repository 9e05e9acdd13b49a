import type { PDFContext, PDFObject } from 'pdf-lib'
import type { ShownText } from './checkContent.ts'
import type { AddFinding } from './finding.ts'
import { bytesOf, entry, follow, isStream, itemsOf, latin1, nameOf } from './objects.ts'

/** Fonts are embedded, say what their glyphs mean, and no missing glyph is shown: conditions 10, 31. */
export function checkFonts(context: PDFContext, pages: readonly ShownText[], add: AddFinding): void {
  const shown = new Map<PDFObject, Set<string>>()
  for (const [font, strings] of pages.flatMap((page) => [...page])) {
    shown.set(font, new Set([...(shown.get(font) ?? []), ...strings]))
  }
  for (const [font, strings] of shown) checkFont(context, font, strings, add)
}

function checkFont(context: PDFContext, font: PDFObject, strings: ReadonlySet<string>, add: AddFinding): void {
  const type = nameOf(entry(font, 'Subtype'))
  const name = nameOf(entry(font, 'BaseFont'))
  const isComposite = type === 'Type0'
  const descendant = isComposite ? follow(context, itemsOf(entry(font, 'DescendantFonts'))[0]) : font
  const descriptor = entry(descendant, 'FontDescriptor')
  const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => entry(descriptor, key))
  if (type !== 'Type3' && !isEmbedded) add('31-009', `the font ${name} is not embedded`)
  if (nameOf(entry(descendant, 'Subtype')) === 'CIDFontType2' && !entry(descendant, 'CIDToGIDMap')) {
    add('31-008', `the font ${name} has no CIDToGIDMap`)
  }
  checkMeaning(font, isComposite, name, add)
  const hasMissingGlyph = [...strings].some((hex) => glyphs(hex).includes('0000'))
  if (isComposite && nameOf(entry(font, 'Encoding')) === 'Identity-H' && hasMissingGlyph) {
    add('31-030', `the font ${name} shows .notdef`)
  }
}

function checkMeaning(font: PDFObject, isComposite: boolean, name: string | undefined, add: AddFinding): void {
  const map = entry(font, 'ToUnicode')
  if (isStream(map)) {
    if (/<[0-9a-f]+>\s*<(0000|FEFF|FFFE)>/i.test(latin1(bytesOf(map)))) {
      add('10-001', `the font ${name} maps a glyph to U+0000, U+FEFF or U+FFFE`)
    }
    return
  }
  const encoding = entry(font, 'Encoding')
  const speaksForItself = isComposite
    ? !nameOf(encoding)?.startsWith('Identity')
    : encoding !== undefined || nameOf(entry(font, 'Subtype')) !== 'TrueType'
  if (!speaksForItself) add('10-001', `the font ${name} has no ToUnicode`)
}

/** Two-byte codes of a hex string. */
export function glyphs(hex: string): string[] {
  return hex.match(/.{4}/g) ?? []
}
