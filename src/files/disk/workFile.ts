import { type DiskFailure, diskFailureOf } from './diskFailure.ts'
import type { FileHandle } from './handles.ts'
import { readWhole, type Stamp, sha256Of, type WholeFile, writeWhole } from './wholeFile.ts'

/** What this browser remembers of a working file. */
export interface KnownFile {
  /** what was written or opened last; `null`: nothing yet, so that an empty file is ours */
  readonly written: WrittenFile | null
  /** SHA-256 of what was about to be written when the browser may have been ended */
  readonly pending: string | null
}

export interface WrittenFile extends Stamp {
  /** ISO 8601 UTC */
  readonly at: string
}

export type PutOutcome =
  | { readonly kind: 'written'; readonly stamp: Stamp }
  /** the file has it already */
  | { readonly kind: 'there'; readonly stamp: Stamp }
  /** somebody else wrote it, or put another file in its place: nothing was changed */
  | { readonly kind: 'foreign'; readonly found: WholeFile }
  | { readonly kind: 'failed'; readonly failure: DiskFailure }

/**
 * Writes the whole working file, unless it is not what was written last. Never throws. Between looking and writing nobody else in this
 * browser may write: the caller holds a lock. On another computer somebody may, in that moment; then the next look tells.
 * @param onBegin is told the SHA-256 of what comes, before anything is changed: a browser that is ended before it hears of the end
 *   must not take its own file for somebody else's
 */
export async function putWorkFile(
  handle: FileHandle,
  bytes: Uint8Array<ArrayBuffer>,
  known: KnownFile,
  onBegin: (sha256: string) => Promise<unknown>,
): Promise<PutOutcome> {
  try {
    const found = await readWhole(handle)
    const sha256 = await sha256Of(bytes)
    if (sha256 === found.stamp.sha256) return { kind: 'there', stamp: found.stamp }
    if (!isOurs(found.stamp, known)) return { kind: 'foreign', found }
    await onBegin(sha256)
    return { kind: 'written', stamp: await writeWhole(handle, bytes) }
  } catch (error) {
    return { kind: 'failed', failure: diskFailureOf(error) }
  }
}

/** Size and time alone do not tell: another answer has as many bytes, and a USB stick counts time in steps of two seconds. */
export function isOurs({ sha256, size }: Stamp, { written, pending }: KnownFile): boolean {
  if (sha256 === pending) return true
  return written ? sha256 === written.sha256 : size === 0
}
