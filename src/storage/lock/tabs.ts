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

let channel: BroadcastChannel | null = null

/** To all other tabs; not to this one, because it speaks and hears through the same channel. */
export function tellTabs(message: LockMessage): void {
  open().postMessage(message)
}

/** Calls back with what other tabs say, for as long as the page is there. */
export function hearTabs(onMessage: (message: LockMessage) => void): void {
  open().addEventListener('message', ({ data }: MessageEvent<LockMessage>) => onMessage(data))
}

function open(): BroadcastChannel {
  channel ??= new BroadcastChannel(CHANNEL)
  return channel
}
