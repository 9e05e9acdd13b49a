import type { Report } from '../core/report/report.ts'
import type { FontFiles } from './flow/typeface.ts'
import { renderPdf } from './renderPdf.ts'

/** What the page sends, once. */
export interface PdfOrder {
  readonly report: Report
  readonly fonts: FontFiles
}

/** What the worker sends back; after `done` or `failed` nothing more comes. */
export type PdfReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string }

addEventListener('message', ({ data }: MessageEvent<PdfOrder>) => void answer(data))

async function answer({ report, fonts }: PdfOrder): Promise<void> {
  try {
    const bytes = await renderPdf(report, { fonts }, (done, total) => reply({ kind: 'progress', done, total }))
    reply({ kind: 'done', bytes }, [bytes.buffer])
  } catch (error) {
    reply({ kind: 'failed', message: String(error) })
  }
}

function reply(message: PdfReply, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}
