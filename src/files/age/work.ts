/** How a long computation is watched and ended. */
export interface Work {
  /** ends the work with the signal's reason as an exception */
  readonly signal?: AbortSignal | undefined
  /** from 0 to 1 */
  readonly onProgress?: ((fraction: number) => void) | undefined
}

/** One step of a longer work, which reaches from one fraction of it to another. */
export function part({ signal, onProgress }: Work, from: number, to: number): Work {
  return { signal, onProgress: onProgress && ((fraction) => onProgress(from + (to - from) * fraction)) }
}

/** @throws the signal's reason after an abort */
export function report({ signal, onProgress }: Work, fraction: number): void {
  signal?.throwIfAborted()
  onProgress?.(fraction)
}
