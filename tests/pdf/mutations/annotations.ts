import type { PDFDocument } from 'pdf-lib'
import type { ConditionId } from '../pdfUa/conditions.ts'
import { breaks, element, key, link, type Mutation, retype, set, stream, text } from './edit.ts'

/** Links and what takes their place. */
export const ANNOTATIONS: readonly Mutation[] = [
  breaks('a link has no words', ['28-012'], (pdf) => link(pdf).delete(key('Contents'))),
  breaks('a link stands outside its element', ['28-011'], (pdf) => retype(element(pdf, 'Link'), 'Span')),
  breaks('a link has a wrong parent', ['PDF 14.7.4.4'], (pdf) => link(pdf).delete(key('StructParent'))),
  breaks('a page with links has no tab order', ['28-008', 'own tabs'], (pdf) =>
    pdf.getPage(0).node.delete(key('Tabs')),
  ),
  breaks('links are reached by rows', ['28-009', 'own tabs'], (pdf) => set(pdf.getPage(0).node, 'Tabs', 'R')),
  breaks('a page without links has no tab order', ['own tabs'], (pdf) => pdf.getPage(1).node.delete(key('Tabs'))),
  breaks('a link is not printed', ['PDF/A 6.3.2'], (pdf) => set(link(pdf), 'F', 0)),
  breaks('a link is hidden on the screen', ['PDF/A 6.3.2'], (pdf) => set(link(pdf), 'F', 4 + 32)),
  instead('a note stands outside its element', 'Text', ['28-002']),
  instead('a note says nothing', 'Text', ['28-002', '28-004'], (pdf) => link(pdf).delete(key('Contents'))),
  instead('an annotation is of an unknown kind', 'Sticker', ['28-002', '28-006']),
  instead('an annotation is a trap network', 'TrapNet', ['28-007']),
  instead('a printer’s mark stands in the structure', 'PrinterMark', ['28-017']),
  instead('a form field has neither element nor name', 'Widget', ['28-005', '28-010']),
  instead('a sound is played', 'Sound', ['28-002', 'PDF/A 6.3.1']),
  instead('an attachment has one name only', 'FileAttachment', ['28-002', '28-016'], (pdf) => {
    set(link(pdf), 'FS', { F: text('a') })
  }),
  instead(
    'the name of a form field has no language',
    'Widget',
    ['11-001', '11-002', '11-003', '11-004', '11-005', '11-006', '28-010'],
    (pdf) => {
      link(pdf).set(key('TU'), text('Ort'))
      pdf.catalog.delete(key('Lang'))
    },
  ),
  breaks('an annotation has no appearance', ['28-002', 'PDF/A 6.3.3', 'own annotations'], (pdf) => {
    set(link(pdf), 'Subtype', 'Text')
  }),
]

/** Another annotation with an appearance in place of the first link. */
function instead(
  name: string,
  kind: string,
  ids: readonly ConditionId[],
  more: (pdf: PDFDocument) => void = () => {},
): Mutation {
  return breaks(name, [...ids, 'own annotations'], (pdf) => {
    set(link(pdf), 'Subtype', kind)
    set(link(pdf), 'AP', { N: stream(pdf, Buffer.alloc(0), { Subtype: 'Form', BBox: [0, 0, 1, 1] }) })
    more(pdf)
  })
}
