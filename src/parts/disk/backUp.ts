import { APP_VERSION } from '../../files/appVersion.ts'
import { type DiskFailure, diskFailureOf } from '../../files/disk/diskFailure.ts'
import { mayWrite } from '../../files/disk/handles.ts'
import type { Packed } from '../../files/disk/pack.ts'
import { sha256Of } from '../../files/disk/wholeFile.ts'
import { readBackupFolder, readRollingBackup, saveRollingBackup } from '../../storage/backupFolder.ts'
import { recordBackup } from '../../storage/backups.ts'
import type { AssessmentBundle } from '../../storage/exchange.ts'
import type { Workspace } from '../../storage/workspace.ts'
import { inTurn } from './inTurn.ts'
import { fileMoment } from './localMoment.ts'
import { packInBackground } from './packInBackground.ts'
import { readOwnContent } from './readOwnContent.ts'
import { backupPassword } from './sessionPassword.ts'

export type BackUpOutcome =
  /** no folder is chosen; or the browser, or the user, has to be asked first */
  | { readonly kind: 'none' | 'permission' | 'password' }
  /** `at`: ISO 8601 UTC, of the backup that has everything; it may be an earlier one */
  | { readonly kind: 'saved'; readonly at: string }
  /** 'file': the content could not be made into a file */
  | { readonly kind: 'failed'; readonly failure: DiskFailure | 'file' }

/**
 * Writes one assessment into the folder for backups, unless nothing has changed since. Never throws; how it went is remembered.
 * @param always also when nothing has changed: the user has asked for it
 */
export function backUp(
  workspace: Workspace,
  id: string,
  { always = false }: { readonly always?: boolean } = {},
): Promise<BackUpOutcome> {
  return inTurn(`backup ${id}`, async () => {
    try {
      return await backUpInTurn(workspace, id, always)
    } catch (error) {
      return failed(workspace, id, diskFailureOf(error))
    }
  })
}

async function backUpInTurn(workspace: Workspace, id: string, always: boolean): Promise<BackUpOutcome> {
  const { db, world } = workspace
  const chosen = await readBackupFolder(db)
  if (!chosen) return { kind: 'none' }
  if (!(await mayWrite(chosen.folder))) return { kind: 'permission' }
  const password = chosen.sealed ? backupPassword() : null
  if (chosen.sealed && password === null) return { kind: 'password' }
  const content = await readOwnContent(db, id)
  const packed = content && (await packInBackground({ content, appVersion: APP_VERSION }))
  if (!content || !packed?.ok) return failed(workspace, id, 'file')
  const { reread } = packed.value
  // the same content gives the same bytes
  const plain = await sha256Of(packed.value.bytes)
  const before = await readRollingBackup(db, id)
  if (!always && before.at !== null && before.plain === plain && !before.failure)
    return { kind: 'saved', at: before.at }
  const bytes = password === null ? packed.value.bytes : await sealed(content, password)
  if (!bytes) return failed(workspace, id, 'file')
  // with what opens files, to recognise older backups
  const { writeBackup } = await import('../../files/disk/backupFolder.ts')
  const at = world.now()
  const outcome = await writeBackup(chosen.folder, {
    id,
    municipality: content.assessment.municipality.name,
    at: fileMoment(at),
    bytes,
    extension: password === null ? 'itcheck' : 'itcheck.age',
    written: before.written,
  })
  if (outcome.kind === 'failed') return failed(workspace, id, outcome.failure)
  const { name, written } = outcome
  await saveRollingBackup(db, id, { at, name, plain, failure: null, written })
  await recordBackup(db, content.assessment, { kind: 'folder', file: name, at }, reread)
  return { kind: 'saved', at }
}

async function failed({ db, world }: Workspace, id: string, failure: DiskFailure | 'file'): Promise<BackUpOutcome> {
  const before = await readRollingBackup(db, id).catch(() => null)
  if (before) await saveRollingBackup(db, id, { ...before, failure: { reason: failure, at: world.now() } })
  return { kind: 'failed', failure }
}

async function sealed(content: AssessmentBundle, password: string): Promise<Packed['bytes'] | null> {
  const { sealInBackground } = await import('../sealed/ageInBackground.ts')
  const order = { content, appVersion: APP_VERSION, password }
  const file = await sealInBackground(order, new AbortController().signal, () => undefined)
  return file.ok ? file.value.bytes : null
}
