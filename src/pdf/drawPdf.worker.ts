import { drawPdf, type PdfOrder } from './drawPdf.ts'

/** What the worker sends back to the one order it gets; after `done` or `failed` nothing more comes. */
export type PdfReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string }

addEventListener('message', ({ data }: MessageEvent<PdfOrder>) => void answer(data))

async function answer(order: PdfOrder): Promise<void> {
  try {
    const bytes = await drawPdf(order, (done, total) => reply({ kind: 'progress', done, total }))
    reply({ kind: 'done', bytes }, [bytes.buffer])
  } catch (error) {
    reply({ kind: 'failed', message: String(error) })
  }
}

function reply(message: PdfReply, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}
