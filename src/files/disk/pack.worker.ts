import type { Result } from '../../core/problem.ts'
import { type Packed, type PackOrder, pack } from './pack.ts'

/** What the worker sends back to the one order it gets. */
export type PackReply =
  | { readonly kind: 'done'; readonly result: Result<Packed> }
  | { readonly kind: 'failed'; readonly message: string }

addEventListener('message', ({ data }: MessageEvent<PackOrder>) => {
  try {
    reply({ kind: 'done', result: pack(data) })
  } catch (error) {
    reply({ kind: 'failed', message: String(error) })
  }
})

function reply(message: PackReply): void {
  postMessage(message)
}
