import { Differs } from './diskFailure.ts'
import type { FileHandle } from './handles.ts'

/** By what a file on the disk is recognised. */
export interface Stamp {
  /** lower-case hex */
  readonly sha256: string
  /** bytes */
  readonly size: number
  /** milliseconds since 1970, by the clock of whoever keeps the file */
  readonly lastModified: number
}

export interface WholeFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly stamp: Stamp
}

/** @throws what the handle throws: see `diskFailureOf` */
export async function readWhole(handle: FileHandle): Promise<WholeFile> {
  const file = await handle.getFile()
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { bytes, stamp: { sha256: await sha256Of(bytes), size: bytes.length, lastModified: file.lastModified } }
}

/**
 * Replaces the whole content. The browser writes into a file beside it and swaps the two on closing, so that whatever happens on the
 * way leaves the old content. What then lies on the disk is read again and compared.
 * @throws `Differs`, or what the handle throws: see `diskFailureOf`
 */
export async function writeWhole(handle: FileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<Stamp> {
  const stream = await handle.createWritable()
  try {
    await stream.write(bytes)
    await stream.close()
  } catch (error) {
    await stream.abort().catch(() => undefined)
    throw error
  }
  const { stamp } = await readWhole(handle)
  if (stamp.sha256 !== (await sha256Of(bytes))) throw new Differs()
  return stamp
}

/** The browser's own, which is there wherever handles are. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
