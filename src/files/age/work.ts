/** How a long computation is watched and ended. */
export interface Work {
  /** ends the work with the signal's reason as an exception */
  readonly signal?: AbortSignal | undefined
  /** from 0 to 1 */
  readonly onProgress?: ((fraction: number) => unknown) | undefined
}

/** One step of a longer work, which reaches from one fraction of it to another. */
export function part({ signal, onProgress }: Work, from: number, to: number): Work {
  return { signal, onProgress: onProgress && ((fraction) => onProgress(from + (to - from) * fraction)) }
}

/** Two steps, of which the second may begin to read before the first is done; until then it tells nothing. */
export function inTwo(work: Work, at: number): readonly [first: Work, second: Work] {
  const [first, second] = [part(work, 0, at), part(work, at, 1)]
  let begun = false
  const onFirst = (fraction: number) => {
    begun = fraction === 1
    first.onProgress?.(fraction)
  }
  return [
    { ...first, onProgress: onFirst },
    { ...second, onProgress: (f) => begun && second.onProgress?.(f) },
  ]
}

/** @throws the signal's reason after an abort */
export function report({ signal, onProgress }: Work, fraction: number): void {
  signal?.throwIfAborted()
  onProgress?.(fraction)
}

/** scrypt tells ten thousand steps; nobody sees more than a hundred. */
export function inPercents(onProgress: (fraction: number) => void): (fraction: number) => void {
  let last = -1
  return (fraction) => {
    const percent = Math.floor(fraction * 100)
    if (percent === last) return
    last = percent
    onProgress(fraction)
  }
}
