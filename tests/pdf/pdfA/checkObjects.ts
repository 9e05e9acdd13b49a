import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from 'pdf-lib'
import type { AddFinding } from '../pdfUa/finding.ts'
import { entry, follow, itemsOf, nameOf, numberOf, textOf } from '../pdfUa/objects.ts'

const FILTERS = new Set(
  'ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode'.split(' '),
)

const LIMITS = { integer: 2 ** 31 - 1, name: 127, string: 32_767, page: { min: 3, max: 14_400 } } as const

/** Every object on its own: clauses 6.1.7, 6.1.12, 6.1.13, 6.8, 6.10, 6.11 and the subset names of fonts. */
export function checkObjects(pdf: PDFDocument, add: AddFinding): void {
  const { catalog, context } = pdf
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    checkLimits(object, reference.toString(), add)
    if (object instanceof PDFStream) checkStream(pdf, object, reference.toString(), add)
    if (entry(object, 'EF') !== undefined) add('PDF/A 6.8', reference.toString())
  }
  const names = entry(catalog, 'Names')
  if (entry(names, 'EmbeddedFiles') !== undefined) add('PDF/A 6.8')
  if (entry(names, 'AlternatePresentations') !== undefined) add('PDF/A 6.10')
  if (entry(catalog, 'Requirements') !== undefined) add('PDF/A 6.11')
  const permissions = entry(catalog, 'Perms')
  if (permissions instanceof PDFDict && permissions.keys().some((key) => !/^(UR3|DocMDP)$/.test(key.decodeText()))) {
    add('PDF/A 6.1.12')
  }
  pdf.getPages().forEach(({ node }, i) => {
    if (entry(node, 'PresSteps') !== undefined) add('PDF/A 6.10', `page ${i + 1}`)
    const [left = 0, bottom = 0, right = 0, top = 0] = itemsOf(node.MediaBox()).map((item) => numberOf(item) ?? 0)
    const sides = [right - left, top - bottom]
    if (sides.some((side) => side < LIMITS.page.min || side > LIMITS.page.max)) add('PDF/A 6.1.13', `page ${i + 1}`)
  })
}

function checkLimits(object: PDFObject, place: string, add: AddFinding): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      checkLimits(key, place, add)
      checkLimits(value, place, add)
    }
  } else if (object instanceof PDFArray) for (const item of object.asArray()) checkLimits(item, place, add)
  else if (object instanceof PDFStream) checkLimits(object.dict, place, add)
  else if (object instanceof PDFName) {
    if (object.asString().length > LIMITS.name + 1) add('PDF/A 6.1.13', `a name in ${place}`)
  } else if (object instanceof PDFNumber) {
    const value = object.asNumber()
    if (Number.isInteger(value) && Math.abs(value) > LIMITS.integer) add('PDF/A 6.1.13', `a number in ${place}`)
  } else if (object instanceof PDFString || object instanceof PDFHexString) {
    if (object.asBytes().length > LIMITS.string) add('PDF/A 6.1.13', `a text in ${place}`)
  }
}

function checkStream({ context }: PDFDocument, stream: PDFStream, place: string, add: AddFinding): void {
  if (['F', 'FFilter', 'FDecodeParms'].some((key) => entry(stream, key) !== undefined)) add('PDF/A 6.1.7.1', place)
  const length = numberOf(entry(stream, 'Length'))
  if (stream instanceof PDFRawStream && length !== stream.contents.length)
    add('PDF/A 6.1.7.1', `the length of ${place}`)
  for (const filter of itemsOf(entry(stream, 'Filter'))) {
    const name = nameOf(follow(context, filter)) ?? ''
    if (!FILTERS.has(name)) add('PDF/A 6.1.7.2', `${name} in ${place}`)
  }
}

/** Fonts with a tag of six letters are parts of a font; ours always are (ISO 32000-1, 9.6.4). */
export function checkFontNames({ context }: PDFDocument, add: AddFinding): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (nameOf(entry(object, 'Type')) !== 'Font') continue
    const name = nameOf(entry(object, 'BaseFont')) ?? ''
    const [descendant] = itemsOf(entry(object, 'DescendantFonts')).map((item) => follow(context, item))
    const others = [entry(descendant, 'BaseFont'), entry(entry(object, 'FontDescriptor'), 'FontName')]
    const differs = others.some((other) => other !== undefined && nameOf(other) !== name)
    if (!/^[A-Z]{6}\+./.test(name) || differs) add('PDF 9.6.4', name || textOf(entry(object, 'Name')))
  }
}
