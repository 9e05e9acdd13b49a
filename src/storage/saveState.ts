export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** nothing is lost while the page stays open: the rows wait and go with the next attempt */
  | { readonly kind: 'failed'; readonly reason: SaveFailureReason; readonly waiting: number }

type SaveFailureReason = 'full' | 'closed' | 'frozen' | 'other'

/** What the screen needs of anything that saves by itself. */
export interface Saving {
  readonly state: SaveState
  /** Calls back on every change of `state`; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void
  /** Tries again what could not be written. */
  flush(): Promise<void>
  /** Gives it up. */
  discard(): void
}

export function failureOf(error: unknown): SaveFailureReason {
  const names = [error, (error as { inner?: unknown }).inner].map((e) => (e instanceof Error ? e.name : ''))
  if (names.includes('FrozenError')) return 'frozen'
  if (names.includes('QuotaExceededError')) return 'full'
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError')) return 'closed'
  return 'other'
}
