import { carryOut, type PhotoOrder, type PhotoOutcome } from './photoWork.ts'

/** What the worker sends back to the one order it gets. */
export type PhotoReply = PhotoOutcome | { readonly kind: 'failed'; readonly message: string }

addEventListener('message', ({ data }: MessageEvent<PhotoOrder>) => void answer(data))

async function answer(order: PhotoOrder): Promise<void> {
  try {
    const outcome = await carryOut(order)
    if (outcome.kind === 'scaled') reply(outcome, [outcome.picture])
    else if (outcome.kind === 'encoded') reply(outcome, [outcome.bytes.buffer])
    else reply(outcome)
  } catch (error) {
    reply({ kind: 'failed', message: String(error) })
  }
}

function reply(message: PhotoReply, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}
