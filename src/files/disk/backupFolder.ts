import { MAX_TOTAL_BYTES } from '../zip/limits.ts'
import { assessmentIdOf } from './assessmentIdOf.ts'
import { backupName, isBackupName } from './backupName.ts'
import { type DiskFailure, diskFailureOf } from './diskFailure.ts'
import type { FolderHandle } from './handles.ts'
import { writeWhole } from './wholeFile.ts'

/** How many backups of one assessment stay. */
export const KEPT = 10

/** A backup as this browser wrote it: one with a password can be recognised by nothing else. */
export interface WrittenBackup {
  readonly name: string
  /** bytes */
  readonly size: number
}

export interface BackupOrder {
  /** of the assessment */
  readonly id: string
  readonly municipality: string
  /** `YYYY-MM-DD HH-MM-SS` by the clock of this computer */
  readonly at: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly extension: 'itcheck' | 'itcheck.age'
  /** what was written before */
  readonly written: readonly WrittenBackup[]
}

export type BackupOutcome =
  /** `written` is to be remembered; what was deleted is not in it any more */
  | { readonly kind: 'written'; readonly name: string; readonly written: readonly WrittenBackup[] }
  | { readonly kind: 'failed'; readonly failure: DiskFailure }

/** Writes one backup into the folder, then deletes the oldest of the same assessment beyond `KEPT`. Never throws. */
export async function writeBackup(folder: FolderHandle, order: BackupOrder): Promise<BackupOutcome> {
  try {
    const name = await freeName(folder, order)
    const handle = await folder.getFileHandle(name, { create: true })
    try {
      await writeWhole(handle, order.bytes)
    } catch (error) {
      await removeEmpty(folder, name)
      throw error
    }
    const written = [...order.written, { name, size: order.bytes.length }]
    return { kind: 'written', name, written: await rotate(folder, { ...order, written }) }
  } catch (error) {
    return { kind: 'failed', failure: diskFailureOf(error) }
  }
}

/** How long a browser may still hold a file that it has stopped writing, in ms before each further try. */
const HELD_MS = [100, 500]

/** What is left of a write that failed is empty and would look like a backup. */
async function removeEmpty(folder: FolderHandle, name: string): Promise<void> {
  const remove = () =>
    folder.removeEntry(name).then(
      () => true,
      () => false,
    )
  if (await remove()) return
  for (const wait of HELD_MS) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    if (await remove()) return
  }
}

/** Another assessment of the same municipality may have been saved in the same second. */
async function freeName(folder: FolderHandle, { municipality, at, extension }: BackupOrder): Promise<string> {
  for (let number = 1; ; number++) {
    const name = backupName(municipality, at, number, extension)
    try {
      await folder.getFileHandle(name)
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return name
      throw error
    }
  }
}

/**
 * Deletes only what bears a name as the app gives it and is known to be a backup of this assessment: written by this browser with that
 * many bytes, or opened and found to be it. A file that cannot be deleted stays and is tried again next time.
 */
async function rotate(folder: FolderHandle, order: BackupOrder): Promise<WrittenBackup[]> {
  const names: string[] = []
  for await (const name of folder.keys()) if (isBackupName(name, order.municipality)) names.push(name)
  // the newest first: the moment stands behind the place in every name alike
  names.sort().reverse()
  const gone = new Set<string>()
  let found = 0
  for (const name of names) {
    if (!(await isOfAssessment(folder, name, order))) continue
    found++
    if (found <= KEPT) continue
    await folder.removeEntry(name).then(
      () => gone.add(name),
      () => undefined,
    )
  }
  const there = new Set(names)
  return order.written.filter(({ name }) => there.has(name) && !gone.has(name))
}

async function isOfAssessment(folder: FolderHandle, name: string, { id, written }: BackupOrder): Promise<boolean> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile()
    if (written.some((known) => known.name === name && known.size === file.size)) return true
    if (file.size > MAX_TOTAL_BYTES) return false
    const key = `${name} ${file.size} ${file.lastModified}`
    const known = opened.get(key)
    if (known !== undefined) return known === id
    const foundId = assessmentIdOf(new Uint8Array(await file.arrayBuffer()))
    opened.set(key, foundId)
    return foundId === id
  } catch {
    return false
  }
}

/** What was found in files of the folder while the page is open: a USB stick is slow. */
const opened = new Map<string, string | null>()
