import { type PasswordWork, passwordKey } from './passwordKey.ts'

export interface PasswordOrder {
  readonly password: string
  readonly work: PasswordWork
}

/** What the worker sends back to the one order it gets. */
export type PasswordReply =
  | { readonly kind: 'done'; readonly key: Uint8Array }
  | { readonly kind: 'no-memory' }
  | { readonly kind: 'failed'; readonly message: string }

addEventListener('message', ({ data }: MessageEvent<PasswordOrder>) => void answer(data))

async function answer({ password, work }: PasswordOrder): Promise<void> {
  try {
    reply({ kind: 'done', key: await passwordKey(password, work) })
  } catch (error) {
    reply(error instanceof RangeError ? { kind: 'no-memory' } : { kind: 'failed', message: String(error) })
  }
}

function reply(message: PasswordReply): void {
  postMessage(message)
}
