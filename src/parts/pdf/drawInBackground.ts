import type { PdfOrder } from '../../pdf/drawPdf.ts'
import type { PdfReply } from '../../pdf/drawPdf.worker.ts'
import workerUrl from '../../pdf/drawPdf.worker.ts?worker&url'
import { startWorker } from '../../ui/startWorker.ts'

type OnProgress = (done: number, total: number) => void

/**
 * Draws in a worker, so that the page stays free; where workers do not start, on the main thread with pauses.
 * @throws the drawing's own error, or the signal's reason after an abort
 */
export async function drawInBackground(
  order: PdfOrder,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = await drawInWorker(order, signal, onProgress)
  return drawn === 'no-worker' ? drawHere(order, signal, onProgress) : drawn
}

function drawInWorker(
  order: PdfOrder,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Uint8Array<ArrayBuffer> | 'no-worker'> {
  let worker: Worker
  try {
    worker = startWorker(workerUrl)
  } catch {
    return Promise.resolve('no-worker')
  }
  return new Promise<Uint8Array<ArrayBuffer> | 'no-worker'>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    // its script could not be loaded or run; an error while drawing comes as a message
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      resolve('no-worker')
    })
    worker.addEventListener('message', ({ data }: MessageEvent<PdfReply>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total)
      else if (data.kind === 'done') resolve(data.bytes)
      else reject(new Error(data.message))
    })
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}

async function drawHere(
  order: PdfOrder,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Uint8Array<ArrayBuffer>> {
  const { drawPdf } = await import('../../pdf/drawPdf.ts')
  const bytes = await drawPdf(order, async (done, total) => {
    signal.throwIfAborted()
    onProgress(done, total)
    // a task of its own lets the page paint and answer clicks
    await new Promise((resolve) => setTimeout(resolve))
  })
  return new Uint8Array(bytes)
}
