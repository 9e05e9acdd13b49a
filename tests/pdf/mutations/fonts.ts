import { PDFArray, type PDFDict, type PDFDocument, PDFNumber } from 'pdf-lib'
import type { ConditionId } from '../pdfUa/conditions.ts'
import { bytesOf, entry, follow, latin1, numberOf } from '../pdfUa/objects.ts'
import {
  addResource,
  asDictionary,
  breaks,
  dictionary,
  draw,
  key,
  type Mutation,
  replacedOnce,
  set,
  stream,
  text,
} from './edit.ts'

/** "§", which a paragraph of the sample shows and nothing else. */
const SECTION_SIGN = /<([0-9a-f]{4})><00a7>/

/** Fonts: what is embedded, how wide it is and what it means. */
export const FONTS: readonly Mutation[] = [
  breaks('the fonts do not say what their glyphs mean', ['31-027', 'own chart', 'own outline'], (pdf) => {
    for (const font of fonts(pdf)) font.delete(key('ToUnicode'))
  }),
  breaks('a shown character has no meaning', ['10-001'], (pdf) => editUnicode(pdf, SECTION_SIGN, '')),
  breaks('a shown character means a private one', ['PDF/A 6.2.11.7.3'], (pdf) => {
    editUnicode(pdf, SECTION_SIGN, '<$1><e000>')
  }),
  breaks('a character means nothing', ['31-028'], (pdf) => editUnicode(pdf, SECTION_SIGN, '<$1><00a7>\n<fff0><0000>')),
  breaks('a character means a byte order', ['31-029'], (pdf) => {
    editUnicode(pdf, SECTION_SIGN, '<$1><00a7>\n<fff0><feff>')
  }),
  breaks('a font is not embedded', ['31-009'], (pdf) => descriptor(pdf).delete(key('FontFile2'))),
  breaks('an embedded font cannot be read', ['PDF/A 6.2.11.2'], (pdf) => {
    set(descriptor(pdf), 'FontFile2', stream(pdf, Buffer.from('no font')))
  }),
  breaks('a font does not say which glyph is which', ['31-005'], (pdf) => descendant(pdf).delete(key('CIDToGIDMap'))),
  breaks('a font says strangely which glyph is which', ['31-004'], (pdf) =>
    set(descendant(pdf), 'CIDToGIDMap', 'Guess'),
  ),
  breaks('a missing glyph is shown', ['10-001', '31-030'], (pdf) => show(pdf, '0000')),
  breaks('a glyph is shown that is not embedded', ['31-011'], (pdf) => {
    editUnicode(pdf, SECTION_SIGN, '<$1><00a7>\n<0007><0107>')
    show(pdf, '0007')
  }),
  breaks('a glyph is shown that the font never had', ['31-011'], (pdf) => {
    editUnicode(pdf, SECTION_SIGN, '<$1><00a7>\n<7fff><0107>')
    show(pdf, '7fff')
  }),
  breaks('a width differs from the font', ['31-016'], (pdf) => {
    const first = entry(descendant(pdf), 'W')
    const widths = first instanceof PDFArray ? first.lookup(1) : undefined
    if (widths instanceof PDFArray) widths.set(0, PDFNumber.of((numberOf(widths.get(0)) ?? 0) + 20))
  }),
  breaks('a CIDSet lacks glyphs', ['31-014'], (pdf) => set(descriptor(pdf), 'CIDSet', stream(pdf, Buffer.alloc(200)))),
  breaks('a CIDSet names too many glyphs', ['31-015'], (pdf) => {
    set(descriptor(pdf), 'CIDSet', stream(pdf, Buffer.alloc(2000, 255)))
  }),
  breaks('a font hides that it is only a part', ['PDF 9.6.4'], (pdf) => set(descriptor(pdf), 'FontName', 'FiraSans')),
  encoded('registries differ', ['31-001'], { CIDSystemInfo: { ...systemInfo(), Registry: text('Own') } }),
  encoded('orderings differ', ['31-002'], { CIDSystemInfo: { ...systemInfo(), Ordering: text('Own') } }),
  encoded('the CMap is newer than the font', ['31-003'], { CIDSystemInfo: { ...systemInfo(), Supplement: 7 } }),
  encoded('a CMap writes in two directions', ['31-007'], { WMode: 1 }),
  encoded('a CMap rests on an unknown one', ['31-008'], { UseCMap: 'Own-H' }),
  breaks('a CMap is unknown', ['31-006', 'own fonts'], (pdf) => set(fonts(pdf)[0] ?? pdf.catalog, 'Encoding', 'Own-H')),
  simple('a font has one-byte codes', [], { Encoding: 'WinAnsiEncoding' }),
  simple('a font has no fitting cmap', ['31-017'], { Encoding: 'WinAnsiEncoding' }, { cmaps: [7, 7] }),
  simple('a font has no encoding', ['31-019'], {}),
  simple('an encoding has no base', ['31-020'], { Encoding: { Differences: [65, 'B'] } }),
  simple('an encoding is foreign', ['31-021'], { Encoding: 'MacExpertEncoding' }),
  simple(
    'an encoding has differences without a Unicode cmap',
    ['31-023'],
    { Encoding: { BaseEncoding: 'WinAnsiEncoding', Differences: [65, 'B'] } },
    { cmaps: [1, 0] },
  ),
  simple('a symbolic font has an encoding', ['31-024'], { Encoding: 'WinAnsiEncoding' }, { cmaps: [3, 0], flags: 4 }),
  simple('a symbolic font has no cmap', ['31-025'], {}, { cmaps: [], flags: 4 }),
  simple('a symbolic font has no cmap for symbols', ['31-026'], {}, { flags: 4 }),
]

function fonts(pdf: PDFDocument): PDFDict[] {
  const resources = dictionary(pdf.getPage(0).node.Resources() ?? pdf.catalog, 'Font')
  return resources.values().map((font) => asDictionary(follow(pdf.context, font)))
}

/** The font of running text, whose characters are mapped first. */
function regular(pdf: PDFDocument): PDFDict {
  return asDictionary(fonts(pdf).find((font) => SECTION_SIGN.test(latin1(bytesOf(entry(font, 'ToUnicode'))))))
}

function descendant(pdf: PDFDocument): PDFDict {
  return dictionary(regular(pdf), 'DescendantFonts')
}

function descriptor(pdf: PDFDocument): PDFDict {
  return dictionary(descendant(pdf), 'FontDescriptor')
}

function editUnicode(pdf: PDFDocument, from: RegExp, to: string): void {
  const font = regular(pdf)
  const after = replacedOnce(latin1(bytesOf(entry(font, 'ToUnicode'))), from, to)
  set(font, 'ToUnicode', stream(pdf, Buffer.from(after, 'latin1')))
}

/** Shows a code in the font of running text, as decoration. */
function show(pdf: PDFDocument, code: string): void {
  addResource(pdf, 'Font', 'Own', pdf.context.getObjectRef(regular(pdf)))
  draw(pdf, `BT /Own 9 Tf <${code}> Tj ET`)
}

/** Says which characters a font or CMap is about. */
function systemInfo() {
  return { Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0 }
}

/** The font of running text gets an embedded CMap with `entries`. */
function encoded(name: string, ids: readonly ConditionId[], entries: Readonly<Record<string, unknown>>): Mutation {
  return breaks(name, [...ids, 'own fonts'], (pdf) => {
    set(descendant(pdf), 'CIDSystemInfo', systemInfo())
    const cmap = stream(pdf, Buffer.from('/WMode 0 def'), { Type: 'CMap', CIDSystemInfo: systemInfo(), ...entries })
    set(regular(pdf), 'Encoding', cmap)
  })
}

/** Shows a character in a font with one-byte codes that embeds the same file, its cmaps all of the given platform and encoding. */
function simple(
  name: string,
  ids: readonly ConditionId[],
  entries: Readonly<Record<string, unknown>>,
  { cmaps, flags = 32 }: { readonly cmaps?: readonly number[]; readonly flags?: number } = {},
): Mutation {
  return breaks(name, [...ids, 'own fonts'], (pdf) => {
    const file = Buffer.from(bytesOf(entry(descriptor(pdf), 'FontFile2')))
    if (cmaps) setCmaps(file, cmaps)
    const BaseFont = 'ITCHKC+FiraSans-Regular'
    const FontDescriptor = { Type: 'FontDescriptor', FontName: BaseFont, Flags: flags, FontFile2: stream(pdf, file) }
    const ToUnicode = stream(pdf, Buffer.from('beginbfchar <41><0041> endbfchar'))
    const font = { Type: 'Font', Subtype: 'TrueType', BaseFont, FontDescriptor, ToUnicode, ...entries }
    addResource(pdf, 'Font', 'Own', pdf.context.register(pdf.context.obj(font as never)))
    draw(pdf, 'BT /Own 9 Tf (A) Tj ET')
  })
}

function setCmaps(file: Buffer, [platform, encoding = 0]: readonly number[]): void {
  const directory = file.indexOf('cmap', 'latin1')
  const start = file.readUInt32BE(directory + 8)
  if (platform === undefined) file.writeUInt16BE(0, start + 2)
  for (let i = 0; i < file.readUInt16BE(start + 2); i++) {
    file.writeUInt16BE(platform ?? 0, start + 4 + i * 8)
    file.writeUInt16BE(encoding, start + 6 + i * 8)
  }
}
