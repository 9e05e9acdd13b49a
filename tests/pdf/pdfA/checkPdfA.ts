import type { PDFDocument } from 'pdf-lib'
import type { Operation } from '../pdfUa/content.ts'
import type { AddFinding } from '../pdfUa/finding.ts'
import { checkActions } from './checkActions.ts'
import { checkColours } from './checkColours.ts'
import { checkFile } from './checkFile.ts'
import { checkGraphics } from './checkGraphics.ts'
import { checkImages } from './checkImages.ts'
import { checkMetadata } from './checkMetadata.ts'
import { checkObjects } from './checkObjects.ts'
import { checkOutputIntent } from './checkOutputIntent.ts'
import { checkPrintedAnnotations } from './checkPrintedAnnotations.ts'

/**
 * What PDF/A-2 at level A (ISO 19005-2) asks for beyond PDF/UA-1, by its clauses, and the rules of ISO 32000-1 that a reader of
 * our files would stumble over. Not here because PDF/UA asks the same: fonts, tags, roles and languages.
 */
export function checkPdfA(
  bytes: Uint8Array,
  pdf: PDFDocument,
  pages: readonly (readonly Operation[])[],
  add: AddFinding,
): void {
  checkFile(bytes, pdf, add)
  checkObjects(pdf, add)
  checkMetadata(pdf, add)
  checkActions(pdf, add)
  checkPrintedAnnotations(pdf, add)
  const components = checkOutputIntent(pdf, add)
  checkColours(pdf, pages, components, add)
  checkImages(pdf, components, add)
  checkGraphics(pdf, pages, add)
}
