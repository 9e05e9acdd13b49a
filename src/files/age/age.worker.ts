import type { Result } from '../../core/problem.ts'
import type { ItcheckContent } from '../itcheckContent.ts'
import { openWithPassword } from './openWithPassword.ts'
import { type SealedItcheck, sealItcheck } from './sealItcheck.ts'

export interface SealOrder {
  readonly kind: 'seal'
  readonly content: ItcheckContent
  readonly appVersion: string
  readonly password: string
}

export interface OpenOrder {
  readonly kind: 'open'
  readonly bytes: Uint8Array
  readonly password: string
}

/** What the worker sends back to the one order it gets; after all but `progress` nothing more comes. */
export type AgeReply =
  /** from 0 to 1 */
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'sealed'; readonly result: Result<SealedItcheck> }
  | { readonly kind: 'opened'; readonly result: Result<Uint8Array<ArrayBuffer>> }
  | { readonly kind: 'failed'; readonly message: string }

addEventListener('message', ({ data }: MessageEvent<SealOrder | OpenOrder>) => void answer(data))

async function answer(order: SealOrder | OpenOrder): Promise<void> {
  const work = { onProgress: (fraction: number) => reply({ kind: 'progress', fraction }) }
  try {
    if (order.kind === 'seal') {
      reply({ kind: 'sealed', result: await sealItcheck(order.content, order.appVersion, order.password, work) })
    } else {
      reply({ kind: 'opened', result: await openWithPassword(order.bytes, order.password, work) })
    }
  } catch (error) {
    reply({ kind: 'failed', message: String(error) })
  }
}

function reply(message: AgeReply): void {
  postMessage(message)
}
