import type { GroupReport } from '../core/report/groupReport.ts'
import type { AnyReport } from '../core/report/issued.ts'
import type { Paper } from '../core/report/paper.ts'
import type { ProviderLetter } from '../core/report/providerLetter.ts'
import type { Assets } from './assets.ts'
import type { Progress } from './openDocument.ts'
import { renderGroupReport } from './renderGroupReport.ts'
import { renderLetter } from './renderLetter.ts'
import { renderPaper } from './renderPaper.ts'
import { renderPublicReport } from './renderPublicReport.ts'
import { renderReport } from './renderReport.ts'

/** What can be made into a PDF. */
export type PdfContent = AnyReport | GroupReport | Paper | ProviderLetter

/** Everything that is needed to draw one PDF, as it goes to a worker. */
export interface PdfOrder extends Assets {
  readonly content: PdfContent
}

/** Draws a report, also that of a group, a questionnaire for paper or a letter, each by its own layout. */
export function drawPdf({ content, ...assets }: PdfOrder, progress?: Progress): Promise<Uint8Array<ArrayBuffer>> {
  if (!('kind' in content)) return renderReport(content, assets, progress)
  switch (content.kind) {
    case 'public':
      return renderPublicReport(content, assets, progress)
    case 'group':
      return renderGroupReport(content, assets, progress)
    case 'paper':
      return renderPaper(content, assets, progress)
    case 'letter':
      return renderLetter(content, assets, progress)
    default:
      return content satisfies never
  }
}
