/** So long after the last change; a person who types does not wait for it. */
const QUIET_MS = 1000
/** So long after the first change at the latest. */
const LATEST_MS = 10_000
/** A file with many photos on a slow drive waits no longer than this. */
const LONGEST_MS = 120_000
/** Waiting to writing: no more than a tenth of the time is spent on it. */
const SHARE = 9

export interface Pace {
  readonly quietMs: number
  readonly latestMs: number
}

/**
 * When a working file is written again: with every change as long as that is quick, the more seldom the longer it takes. The whole file is
 * written each time, and 200 photos are 80 MB.
 * @param tookMs how long the last write took, from reading to comparing; 0: there was none
 */
export function paceOf(tookMs: number): Pace {
  const rest = Math.min(LONGEST_MS, tookMs * SHARE)
  return { quietMs: Math.max(QUIET_MS, rest), latestMs: Math.max(LATEST_MS, rest) }
}
