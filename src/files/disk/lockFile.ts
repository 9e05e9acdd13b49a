import { type DiskFailure, diskFailureOf } from './diskFailure.ts'
import type { FolderHandle } from './handles.ts'

export const LOCK_FORMAT = 'it-check/lock@1'

/** A lock that was not renewed for so long is left over from a computer that was switched off. */
export const STALE_AFTER_MS = 5 * 60_000
/** How often whoever holds it renews it. */
export const RENEW_EVERY_MS = 60_000

/** More than a lock has is no lock of ours. */
const MAX_BYTES = 4096

/** Who has a working file open; nothing of the assessment is in it. */
export interface Lock {
  readonly format: typeof LOCK_FORMAT
  /** name or role, as the person wrote it; '' when nothing was given */
  readonly who: string
  /** random, one per browser profile */
  readonly device: string
  readonly tab: string
  /** ISO 8601 UTC */
  readonly since: string
  /** when it was renewed last, ISO 8601 UTC */
  readonly at: string
}

export type LockOutcome =
  | { readonly kind: 'ours' }
  /** `lock` `null`: something lies there that is no lock of ours */
  | { readonly kind: 'held'; readonly lock: Lock | null }
  | { readonly kind: 'failed'; readonly failure: DiskFailure }

/** '<name>.lock' */
export function lockName(fileName: string): string {
  return `${fileName}.lock`
}

/**
 * Takes or renews the lock beside a file. Never throws. No file system lets a page create a file only if it is not there, so two
 * computers that ask in the same second may both write; it is read again afterwards, and whose name stands there has it.
 * @param force take it from whoever has it: the person has said so
 */
export async function takeLock(
  folder: FolderHandle,
  fileName: string,
  mine: Lock,
  { force = false }: { readonly force?: boolean } = {},
): Promise<LockOutcome> {
  try {
    const there = await readLock(folder, fileName)
    if (there && !force && isHeldByOther(there, mine)) return { kind: 'held', lock: there.lock }
    if (there?.lock && isFresh(there.lock, mine)) return { kind: 'ours' }
    const handle = await folder.getFileHandle(lockName(fileName), { create: true })
    const stream = await handle.createWritable()
    await stream.write(JSON.stringify(mine))
    await stream.close()
    const after = await readLock(folder, fileName)
    return after?.lock?.device === mine.device ? { kind: 'ours' } : { kind: 'held', lock: after?.lock ?? null }
  } catch (error) {
    return { kind: 'failed', failure: diskFailureOf(error) }
  }
}

/** Removes it when it is this browser's. Never throws: a lock that stays gets stale. */
export async function releaseLock(folder: FolderHandle, fileName: string, device: string): Promise<void> {
  try {
    const there = await readLock(folder, fileName)
    if (there?.lock?.device === device) await folder.removeEntry(lockName(fileName))
  } catch {
    // as above
  }
}

interface FoundLock {
  readonly lock: Lock | null
  /** by the clock of whoever keeps the file */
  readonly lastModified: number
}

/** `null`: there is none. @throws what the handle throws */
async function readLock(folder: FolderHandle, fileName: string): Promise<FoundLock | null> {
  let file: File
  try {
    file = await (await folder.getFileHandle(lockName(fileName))).getFile()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null
    throw error
  }
  return { lock: file.size > MAX_BYTES ? null : parseLock(await file.text()), lastModified: file.lastModified }
}

/** Two clocks may differ: the later of both times counts. */
function isHeldByOther({ lock, lastModified }: FoundLock, mine: Lock): boolean {
  if (lock?.device === mine.device) return false
  const renewed = Math.max(Date.parse(lock?.at ?? '') || 0, lastModified)
  return Date.parse(mine.at) - renewed < STALE_AFTER_MS
}

/** Renewed a moment ago: it need not be written with every save. */
function isFresh({ device, at }: Lock, mine: Lock): boolean {
  return device === mine.device && Math.abs(Date.parse(mine.at) - Date.parse(at)) < RENEW_EVERY_MS / 2
}

/** `null`: no lock of ours. */
export function parseLock(text: string): Lock | null {
  try {
    const json = JSON.parse(text) as Partial<Record<keyof Lock, unknown>> | null
    if (json?.format !== LOCK_FORMAT) return null
    const { who, device, tab, since, at } = json
    const texts = [who, device, tab, since, at]
    if (!texts.every((part) => typeof part === 'string')) return null
    return { format: LOCK_FORMAT, who, device, tab, since, at } as Lock
  } catch {
    return null
  }
}
