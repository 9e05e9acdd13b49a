import type { Paper } from '../core/report/paper.ts'
import type { ProviderLetter } from '../core/report/providerLetter.ts'
import type { Report } from '../core/report/report.ts'
import type { FontFiles } from './flow/typeface.ts'
import type { Progress } from './openDocument.ts'
import { renderLetter } from './renderLetter.ts'
import { renderPaper } from './renderPaper.ts'
import { renderPdf } from './renderPdf.ts'

/** What can be made into a PDF. */
export type PdfContent = Report | Paper | ProviderLetter

/** Everything that is needed to draw one PDF, as it goes to a worker. */
export interface PdfOrder {
  readonly content: PdfContent
  readonly fonts: FontFiles
}

/** Draws a report, a questionnaire for paper or a letter, each by its own layout. */
export function drawPdf({ content, fonts }: PdfOrder, progress?: Progress): Promise<Uint8Array<ArrayBuffer>> {
  if (!('kind' in content)) return renderPdf(content, { fonts }, progress)
  switch (content.kind) {
    case 'paper':
      return renderPaper(content, { fonts }, progress)
    case 'letter':
      return renderLetter(content, { fonts }, progress)
    default:
      return content satisfies never
  }
}
