import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFString } from 'pdf-lib'
import { contentOf } from './pdfUa/checkContent.ts'
import { bytesOf, entry, follow, itemsOf, nameOf } from './pdfUa/objects.ts'

/** Ways to break an accessible PDF, each with the condition under which a checker must notice it. */
export const MUTATIONS: readonly (readonly [name: string, id: string, mutate: (pdf: PDFDocument) => void])[] = [
  ['a figure loses its alternative text', '13-004', (pdf) => element(pdf, 'Figure').delete(key('Alt'))],
  ['the document loses its language', '11-001', (pdf) => pdf.catalog.delete(key('Lang'))],
  ['alternative text has no language', '11-003', (pdf) => pdf.catalog.delete(key('Lang'))],
  ['the language is no language', '11-006', (pdf) => pdf.catalog.set(key('Lang'), PDFString.of('Deutsch!'))],
  [
    'an element has a wrong language',
    '11-006',
    (pdf) => element(pdf, 'P').set(key('Lang'), PDFString.of('auf deutsch')),
  ],
  [
    'the file name is shown instead of the title',
    '07-001',
    (pdf) => dictionary(pdf.catalog, 'ViewerPreferences').delete(key('DisplayDocTitle')),
  ],
  ['nothing says that content is marked', '00-001', (pdf) => pdf.catalog.delete(key('MarkInfo'))],
  ['the tags are suspect', '01-007', (pdf) => dictionary(pdf.catalog, 'MarkInfo').set(key('Suspects'), PDFBool.True)],
  ['the metadata are gone', '06-001', (pdf) => pdf.catalog.delete(key('Metadata'))],
  ['the metadata claim nothing', '06-002', (pdf) => editMetadata(pdf, '<pdfuaid:part>1</pdfuaid:part>', '')],
  ['the metadata have no title', '06-003', (pdf) => editMetadata(pdf, /<dc:title>.*<\/dc:title>/, '')],
  ['the structure tree is gone', '01-005', (pdf) => pdf.catalog.delete(key('StructTreeRoot'))],
  ['the parent tree is gone', '01-005', (pdf) => dictionary(pdf.catalog, 'StructTreeRoot').delete(key('ParentTree'))],
  ['column heads lose their scope', '15-003', (pdf) => elements(pdf, 'TH').forEach((head) => head.delete(key('A')))],
  ['a row is one cell short', '15-xxx', dropLastCell],
  ['a heading level is left out', '14-003', (pdf) => retype(element(pdf, 'H2'), 'H3')],
  ['the first heading is not the first level', '14-002', (pdf) => retype(element(pdf, 'H1'), 'H2')],
  ['two kinds of headings are mixed', '14-007', (pdf) => retype(element(pdf, 'H3'), 'H')],
  ['a cell stands outside a row', '09-004', (pdf) => retype(element(pdf, 'TR'), 'TD')],
  ['a list item stands outside a list', '09-004', (pdf) => retype(element(pdf, 'L'), 'P')],
  ['a contents item stands outside the contents', '09-004', (pdf) => retype(element(pdf, 'TOC'), 'P')],
  ['a type is invented', '02-001', (pdf) => retype(element(pdf, 'P'), 'Absatz')],
  ['a role leads back to itself', '02-003', (pdf) => addRole(pdf, 'Absatz', 'Absatz')],
  ['a standard type gets another role', '02-004', (pdf) => addRole(pdf, 'P', 'Span')],
  ['a formula has no words', '17-002', (pdf) => retype(element(pdf, 'P'), 'Formula')],
  ['a note has no ID', '19-003', (pdf) => retype(element(pdf, 'P'), 'Note')],
  ['content loses its mark', '01-005', (pdf) => editContent(pdf, 2, /\/TD <<\/MCID \d+>> BDC/, '/Foo BMC')],
  ['decoration loses its mark', '01-005', (pdf) => editContent(pdf, 2, '/Artifact BMC', '/Foo BMC')],
  ['decoration stands inside content', '01-003', (pdf) => editContent(pdf, 2, /BDC\n/, 'BDC\n/Artifact BMC EMC\n')],
  ['content stands inside decoration', '01-004', (pdf) => editContent(pdf, 2, /(\/P <<\/MCID)/, '/Artifact BMC\n$1')],
  ['marked content is not closed', '01-xxx', (pdf) => editContent(pdf, 2, /EMC\s*$/, '')],
  ['one number marks two contents', '01-xxx', (pdf) => editContent(pdf, 2, '<</MCID 1>>', '<</MCID 0>>')],
  ['the parent tree is mixed up', '01-xxx', swapParents],
  ['a page does not say where its parents are', '01-xxx', (pdf) => pdf.getPage(3).node.delete(key('StructParents'))],
  ['a link has no words', '28-012', (pdf) => dictionary(pdf.getPage(0).node, 'Annots').delete(key('Contents'))],
  ['a link stands outside its element', '28-011', (pdf) => retype(element(pdf, 'Link'), 'Span')],
  [
    'a link has a wrong parent',
    '28-xxx',
    (pdf) => dictionary(pdf.getPage(0).node, 'Annots').delete(key('StructParent')),
  ],
  ['the tab order is not that of the structure', '28-008', (pdf) => pdf.getPage(0).node.delete(key('Tabs'))],
  [
    'an annotation is no link',
    '28-002',
    (pdf) => dictionary(pdf.getPage(0).node, 'Annots').set(key('Subtype'), PDFName.of('Text')),
  ],
  [
    'a font does not say what its glyphs mean',
    '10-001',
    (pdf) => fonts(pdf).forEach((font) => font.delete(key('ToUnicode'))),
  ],
  [
    'a font is not embedded',
    '31-009',
    (pdf) => fonts(pdf).forEach((font) => dictionary(descendant(pdf, font), 'FontDescriptor').delete(key('FontFile2'))),
  ],
  [
    'a font does not say which glyph is which',
    '31-008',
    (pdf) => fonts(pdf).forEach((font) => descendant(pdf, font).delete(key('CIDToGIDMap'))),
  ],
  ['a missing glyph is shown', '31-030', (pdf) => editContent(pdf, 1, /<[0-9a-f]{4}/, '<0000')],
  ['a form is an XFA form', '25-001', (pdf) => pdf.catalog.set(key('AcroForm'), pdf.context.obj({ XFA: 'x' }))],
  [
    'a file specification has one name only',
    '21-001',
    (pdf) => void pdf.context.register(pdf.context.obj({ Type: 'Filespec', F: PDFString.of('a') })),
  ],
  [
    'an optional content configuration changes by itself',
    '20-003',
    (pdf) => pdf.catalog.set(key('OCProperties'), pdf.context.obj({ D: { AS: [] } })),
  ],
  [
    'an optional content configuration has no name',
    '20-001',
    (pdf) => pdf.catalog.set(key('OCProperties'), pdf.context.obj({ D: {}, Configs: [{}] })),
  ],
]

function key(name: string): PDFName {
  return PDFName.of(name)
}

function asDictionary(object: PDFObject | undefined): PDFDict {
  if (!(object instanceof PDFDict)) throw new Error('no dictionary')
  return object
}

/** The dictionary under a key, or the first of an array of them. */
function dictionary(parent: PDFDict, name: string): PDFDict {
  return asDictionary(follow(parent.context, itemsOf(entry(parent, name))[0]))
}

function elements(pdf: PDFDocument, type: string): PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict =>
        object instanceof PDFDict &&
        nameOf(entry(object, 'S')) === type &&
        nameOf(entry(object, 'Type')) === 'StructElem',
    )
}

function element(pdf: PDFDocument, type: string): PDFDict {
  return asDictionary(elements(pdf, type)[0])
}

function retype(target: PDFDict, type: string): void {
  target.set(key('S'), key(type))
}

function addRole(pdf: PDFDocument, from: string, to: string): void {
  dictionary(pdf.catalog, 'StructTreeRoot').set(key('RoleMap'), pdf.context.obj({ [from]: to }))
  if (from === to) retype(element(pdf, 'P'), from)
}

function dropLastCell(pdf: PDFDocument): void {
  const row = asDictionary(elements(pdf, 'TR').at(-1))
  row.set(key('K'), pdf.context.obj(itemsOf(entry(row, 'K')).slice(0, -1)))
}

function swapParents(pdf: PDFDocument): void {
  const pairs = entry(dictionary(dictionary(pdf.catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums')
  if (!(pairs instanceof PDFArray)) throw new Error('no parent tree')
  pairs.set(1, pairs.get(3))
}

function editMetadata(pdf: PDFDocument, from: string | RegExp, to: string): void {
  const before = new TextDecoder().decode(bytesOf(entry(pdf.catalog, 'Metadata')))
  const after = new TextEncoder().encode(replacedOnce(before, from, to))
  pdf.catalog.set(
    key('Metadata'),
    pdf.context.register(pdf.context.stream(after, { Type: 'Metadata', Subtype: 'XML' })),
  )
}

/** `number` counts from 1. */
function editContent(pdf: PDFDocument, number: number, from: string | RegExp, to: string): void {
  const page = pdf.getPage(number - 1)
  const before = Buffer.from(contentOf(pdf, page)).toString('latin1')
  const after = Buffer.from(replacedOnce(before, from, to), 'latin1')
  page.node.set(key('Contents'), pdf.context.register(pdf.context.stream(after)))
}

function replacedOnce(before: string, from: string | RegExp, to: string): string {
  const after = before.replace(from, to)
  if (after === before) throw new Error(`nothing to replace: ${from}`)
  return after
}

function fonts(pdf: PDFDocument): PDFDict[] {
  const resources = dictionary(pdf.getPage(0).node.Resources() ?? pdf.catalog, 'Font')
  return resources.values().map((font) => asDictionary(follow(pdf.context, font)))
}

function descendant(pdf: PDFDocument, font: PDFDict): PDFDict {
  return asDictionary(follow(pdf.context, itemsOf(entry(font, 'DescendantFonts'))[0]))
}
