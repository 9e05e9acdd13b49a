/** What the tabs of this browser tell each other about the lock. */
export type LockMessage =
  /** someone wants everything locked, now */
  | { readonly kind: 'lock' }
  /** someone is at work in a tab */
  | { readonly kind: 'active' }
  /** how long a pause may be was changed */
  | { readonly kind: 'idle-minutes'; readonly minutes: number }
  /** rows are about to be moved into another database: save what waits and let go of the one that is open */
  | { readonly kind: 'moving' }

const CHANNEL = 'it-check: lock'

export interface LockChannel {
  readonly tell: (message: LockMessage) => void
  readonly close: () => void
}

/** @param onMessage for what other tabs say; a tab does not hear itself */
export function openLockChannel(onMessage: (message: LockMessage) => void = () => undefined): LockChannel {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<LockMessage>) => onMessage(data))
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() }
}
