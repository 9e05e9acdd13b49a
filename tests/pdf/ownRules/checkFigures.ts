import type { PDFDocument } from 'pdf-lib'
import type { AddFinding } from '../pdfUa/finding.ts'
import { itemsOf, numberOf, rawEntry } from '../pdfUa/objects.ts'
import { attribute, type Element } from '../pdfUa/structure.ts'

/** Half a point for the rounding of millimetres. */
const TOLERANCE = 0.5

/** Figures say where they stand, so that zooming and reflowing keep them whole (ISO 32000-1, 14.8.5.4.3). */
export function checkFigures(pdf: PDFDocument, elements: readonly Element[], add: AddFinding): void {
  const pages = new Map(pdf.getPages().map((page) => [page.ref.toString(), page.getMediaBox()]))
  for (const figure of elements.filter(({ type }) => type === 'Figure')) {
    const box = itemsOf(attribute(pdf.context, figure, 'Layout', 'BBox')).map(numberOf)
    const [left, bottom, right, top] = box
    const page = pages.get(String(rawEntry(figure.dictionary, 'Pg')))
    if (left === undefined || bottom === undefined || right === undefined || top === undefined) {
      add('PDF 14.8.5.4.3', 'no box')
    } else if (
      page &&
      (left < page.x - TOLERANCE ||
        bottom < page.y - TOLERANCE ||
        right > page.x + page.width + TOLERANCE ||
        top > page.y + page.height + TOLERANCE ||
        left >= right ||
        bottom >= top)
    ) {
      add('PDF 14.8.5.4.3', box.join(' '))
    }
  }
}
