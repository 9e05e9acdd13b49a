import type { PDFDocument } from 'pdf-lib'
import type { AddFinding } from '../pdfUa/finding.ts'
import { entry, follow, itemsOf, nameOf, numberOf } from '../pdfUa/objects.ts'

const FORBIDDEN = new Set(['3D', 'Sound', 'Screen', 'Movie'])

/** Bits of an annotation's flags */
const INVISIBLE = 1
const HIDDEN = 2
const PRINT = 4
const NO_VIEW = 32
const TOGGLE_NO_VIEW = 256

/** What is on the screen is on paper too: clauses 6.3. */
export function checkPrintedAnnotations(pdf: PDFDocument, add: AddFinding): void {
  pdf.getPages().forEach(({ node }, i) => {
    for (const item of itemsOf(entry(node, 'Annots'))) {
      const annotation = follow(pdf.context, item)
      const kind = nameOf(entry(annotation, 'Subtype')) ?? ''
      const place = `page ${i + 1}, ${kind}`
      if (FORBIDDEN.has(kind)) add('PDF/A 6.3.1', place)
      if (kind === 'Popup') continue
      const flags = numberOf(entry(annotation, 'F')) ?? 0
      const isHidden = (flags & (INVISIBLE | HIDDEN | NO_VIEW | TOGGLE_NO_VIEW)) !== 0
      if ((flags & PRINT) === 0 || isHidden) add('PDF/A 6.3.2', place)
      const [left, bottom, right, top] = itemsOf(entry(annotation, 'Rect')).map(numberOf)
      const hasArea = left !== right || bottom !== top
      if (kind !== 'Link' && hasArea && entry(entry(annotation, 'AP'), 'N') === undefined) add('PDF/A 6.3.3', place)
    }
  })
}
