import { PDFArray, PDFBool, type PDFDocument, PDFRef } from 'pdf-lib'
import { entry, itemsOf } from '../pdfUa/objects.ts'
import {
  addElement,
  asDictionary,
  breaks,
  dictionary,
  editContent,
  editMetadata,
  element,
  elements,
  key,
  type Mutation,
  retype,
  set,
  text,
} from './edit.ts'

/** Tags, roles, languages, headings, tables and marks. */
export const STRUCTURE: readonly Mutation[] = [
  breaks('a figure loses its alternative text', ['13-004'], (pdf) => element(pdf, 'Figure').delete(key('Alt'))),
  breaks('the document loses its language', ['11-001', '11-002', '11-003', '11-004', '11-006'], (pdf) => {
    pdf.catalog.delete(key('Lang'))
  }),
  breaks('only the tags have a language', ['11-003', '11-006'], (pdf) => {
    pdf.catalog.delete(key('Lang'))
    element(pdf, 'Document').set(key('Lang'), text('de'))
  }),
  breaks('the bookmarks have no language', ['11-003'], (pdf) => {
    pdf.catalog.delete(key('Lang'))
    element(pdf, 'Document').set(key('Lang'), text('de'))
    editMetadata(pdf, 'xml:lang="x-default"', 'xml:lang="de"')
  }),
  breaks('the language is no language', ['PDF/A 6.7.4'], (pdf) => pdf.catalog.set(key('Lang'), text('Deutsch!'))),
  breaks('an element has a wrong language', ['PDF/A 6.7.4'], (pdf) => {
    element(pdf, 'P').set(key('Lang'), text('auf deutsch'))
  }),
  breaks('nothing says whether the title is shown', ['07-001'], (pdf) => {
    dictionary(pdf.catalog, 'ViewerPreferences').delete(key('DisplayDocTitle'))
  }),
  breaks('the file name is shown instead of the title', ['07-002'], (pdf) => {
    set(dictionary(pdf.catalog, 'ViewerPreferences'), 'DisplayDocTitle', false)
  }),
  breaks('nothing says that content is marked', ['PDF/A 6.7.2.2'], (pdf) => pdf.catalog.delete(key('MarkInfo'))),
  breaks('the tags are suspect', ['01-007'], (pdf) => {
    dictionary(pdf.catalog, 'MarkInfo').set(key('Suspects'), PDFBool.True)
  }),
  breaks('the structure tree is gone', ['PDF/A 6.7.3.3'], (pdf) => pdf.catalog.delete(key('StructTreeRoot'))),
  breaks('the parent tree is gone', ['PDF 14.7.4.4'], (pdf) => treeRoot(pdf).delete(key('ParentTree'))),
  breaks('column heads lose their scope', ['15-003'], (pdf) => {
    for (const head of elements(pdf, 'TH')) head.delete(key('A'))
  }),
  breaks('a head heads diagonally', ['15-003'], (pdf) =>
    set(element(pdf, 'TH'), 'A', { O: 'Table', Scope: 'Diagonal' }),
  ),
  breaks('a cell claims a second column', ['PDF 14.8.4.3'], (pdf) => {
    set(element(pdf, 'TD'), 'A', { O: 'Table', ColSpan: 2 })
  }),
  breaks('a row loses its last cell', ['01-005', 'PDF 14.8.4.3', 'own chart'], (pdf) => {
    const row = asDictionary(elements(pdf, 'TR').at(-1))
    row.set(key('K'), pdf.context.obj(itemsOf(entry(row, 'K')).slice(0, -1)))
  }),
  breaks('a heading level is left out', ['14-003', 'own outline'], (pdf) => retype(element(pdf, 'H2'), 'H3')),
  breaks('the first heading is not the first level', ['14-002', 'own outline'], (pdf) => {
    retype(element(pdf, 'H1'), 'H2')
  }),
  breaks('two kinds of headings are mixed', ['14-007', 'own outline'], (pdf) => retype(element(pdf, 'H3'), 'H')),
  breaks('all headings are plain and under one element', ['14-006', 'own outline'], (pdf) => {
    for (const type of ['H1', 'H2', 'H3']) for (const heading of elements(pdf, type)) retype(heading, 'H')
  }),
  breaks('a cell stands outside a row', ['09-004'], (pdf) => retype(asDictionary(elements(pdf, 'TR')[1]), 'TD')),
  breaks('a list item stands outside a list', ['09-005'], (pdf) => retype(element(pdf, 'L'), 'Div')),
  breaks('a paragraph stands in a list', ['09-005'], (pdf) => retype(element(pdf, 'LI'), 'P')),
  breaks('a contents item stands outside the contents', ['09-006'], (pdf) => retype(element(pdf, 'TOC'), 'Div')),
  breaks('a ruby text stands alone', ['09-007'], (pdf) => retype(element(pdf, 'P'), 'RT')),
  breaks('a warichu text stands alone', ['09-008'], (pdf) => retype(element(pdf, 'P'), 'WT')),
  breaks('a type is invented', ['02-001'], (pdf) => retype(element(pdf, 'P'), 'Absatz')),
  breaks('a role leads back to itself', ['02-003'], (pdf) => {
    set(treeRoot(pdf), 'RoleMap', { Absatz: 'Abschnitt', Abschnitt: 'Absatz' })
    retype(element(pdf, 'P'), 'Absatz')
  }),
  breaks('a standard type gets another role', ['02-004'], (pdf) => set(treeRoot(pdf), 'RoleMap', { P: 'Span' })),
  breaks('a formula has no words', ['17-002'], (pdf) => retype(element(pdf, 'P'), 'Formula')),
  breaks('a note has no ID', ['19-003'], (pdf) => retype(element(pdf, 'P'), 'Note')),
  breaks('two notes have one ID', ['19-004'], (pdf) => {
    for (const paragraph of elements(pdf, 'P').slice(0, 2)) {
      retype(paragraph, 'Note')
      paragraph.set(key('ID'), text('n1'))
    }
  }),
  breaks('content loses its mark', ['01-005', 'PDF 14.7.4.2', 'own chart'], (pdf) => {
    editContent(pdf, /\/TD <<\/MCID \d+>> BDC/, '/Foo BMC')
  }),
  breaks('decoration loses its mark', ['01-005'], (pdf) => editContent(pdf, '/Artifact BMC', '/Foo BMC')),
  breaks('decoration stands inside content', ['01-003'], (pdf) => {
    editContent(pdf, /(\/P <<\/MCID \d+>> BDC\n)/, '$1/Artifact BMC EMC\n')
  }),
  breaks('content stands inside decoration', ['01-004'], (pdf) => {
    editContent(pdf, /(\/P <<\/MCID \d+>> BDC[\s\S]*?EMC)/, '/Artifact BMC\n$1\nEMC')
  }),
  breaks('marked content is not closed', ['PDF 14.6'], (pdf) => editContent(pdf, /EMC\s*$/, '')),
  breaks('one number marks two contents', ['PDF 14.6', 'PDF 14.7.4.2', 'own empty'], (pdf) => {
    editContent(pdf, /\/Lbl <<\/MCID (\d+)>>([\s\S]*?)\/LBody <<\/MCID \d+>>/, '/Lbl <</MCID $1>>$2/LBody <</MCID $1>>')
  }),
  breaks('the parent tree is mixed up', ['PDF 14.7.4.4'], (pdf) => {
    const pairs = entry(dictionary(treeRoot(pdf), 'ParentTree'), 'Nums')
    if (!(pairs instanceof PDFArray)) throw new Error('no parent tree')
    pairs.set(1, pairs.get(3))
  }),
  breaks('a page does not say where its parents are', ['PDF 14.7.4.4'], (pdf) => {
    pdf.getPage(1).node.delete(key('StructParents'))
  }),
  breaks('an element names a foreign parent', ['PDF 14.7.2'], (pdf) => {
    const other = pdf.context.getObjectRef(element(pdf, 'Table'))
    element(pdf, 'H2').set(key('P'), other ?? PDFRef.of(1))
  }),
  breaks('a paragraph is empty', ['own empty'], (pdf) => addElement(pdf, 'P')),
  breaks('a figure does not say where it stands', ['PDF 14.8.5.4.3'], (pdf) => element(pdf, 'Figure').delete(key('A'))),
  breaks('a figure stands beside its page', ['PDF 14.8.5.4.3'], (pdf) => {
    set(element(pdf, 'Figure'), 'A', { O: 'Layout', BBox: [500, 10, 700, 90] })
  }),
]

function treeRoot(pdf: PDFDocument) {
  return dictionary(pdf.catalog, 'StructTreeRoot')
}
