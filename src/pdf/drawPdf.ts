import type { Paper } from '../core/report/paper.ts'
import type { Report } from '../core/report/report.ts'
import type { FontFiles } from './flow/typeface.ts'
import type { Progress } from './openDocument.ts'
import { renderPaper } from './renderPaper.ts'
import { renderPdf } from './renderPdf.ts'

/** What can be made into a PDF. */
export type PdfContent = Report | Paper

/** Everything that is needed to draw one PDF, as it goes to a worker. */
export interface PdfOrder {
  readonly content: PdfContent
  readonly fonts: FontFiles
}

/** Draws a report or a questionnaire for paper, each by its own layout. */
export function drawPdf({ content, fonts }: PdfOrder, progress?: Progress): Promise<Uint8Array<ArrayBuffer>> {
  return 'kind' in content ? renderPaper(content, { fonts }, progress) : renderPdf(content, { fonts }, progress)
}
