import { type AgeOrder, type AgeOutcome, carryOut } from './carryOut.ts'
import { inPercents } from './work.ts'

/** What the worker sends back to the one order it gets; after all but `progress` nothing more comes. */
export type AgeReply =
  /** from 0 to 1 */
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly result: AgeOutcome }
  | { readonly kind: 'failed'; readonly message: string }

addEventListener('message', ({ data }: MessageEvent<AgeOrder>) => void answer(data))

async function answer(order: AgeOrder): Promise<void> {
  const work = { onProgress: inPercents((fraction) => reply({ kind: 'progress', fraction })) }
  try {
    reply({ kind: 'done', result: await carryOut(order, work) })
  } catch (error) {
    reply({ kind: 'failed', message: String(error) })
  }
}

function reply(message: AgeReply): void {
  postMessage(message)
}
