import type { Database } from './database.ts'
import { ROLLING_BACKUP_KEYS, rollingBackupKey } from './settings.ts'
import { writeTransaction } from './writeTransaction.ts'

/** Where backups go by themselves. */
export interface BackupFolder {
  readonly folder: FileSystemDirectoryHandle
  readonly everyMinutes: number
  /** with a password, which is kept in memory only */
  readonly sealed: boolean
}

/** How the backups of one assessment went. */
export interface RollingBackup {
  /** that worked last, ISO 8601 UTC */
  readonly at: string | null
  readonly name: string | null
  /** SHA-256 of the content: while it stays the same, nothing is written */
  readonly plain: string | null
  /** since then none has worked: why not (`files/disk/diskFailure.ts`, or 'file': the file could not be made), and when that was */
  readonly failure: { readonly reason: string; readonly at: string } | null
  readonly written: readonly { readonly name: string; readonly size: number }[]
}

const FOLDER = 'backup-folder'
const NOTHING: RollingBackup = { at: null, name: null, plain: null, failure: null, written: [] }

export function readBackupFolder(db: Database): Promise<BackupFolder | null> {
  return db.transaction('r', [db.handles, db.settings], async () => {
    const [handle, choices] = await Promise.all([db.handles.get(FOLDER), db.settings.get(FOLDER)])
    if (!handle) return null
    const chosen = (choices?.body ?? { everyMinutes: 10, sealed: false }) as Omit<BackupFolder, 'folder'>
    return { ...chosen, folder: handle.body as FileSystemDirectoryHandle }
  })
}

/** Another folder than before: what was known of the backups in the old one is forgotten, the files there stay. */
export function saveBackupFolder(db: Database, { folder, ...choices }: BackupFolder): Promise<void> {
  return writeTransaction(db, [db.handles, db.settings], () =>
    Promise.all([
      db.settings.where('key').startsWith(ROLLING_BACKUP_KEYS).delete(),
      db.handles.put({ key: FOLDER, body: folder }),
      db.settings.put({ key: FOLDER, body: choices }),
    ]),
  )
}

/** For the folder that is chosen already. */
export async function saveBackupChoices(db: Database, choices: Omit<BackupFolder, 'folder'>): Promise<void> {
  await db.settings.put({ key: FOLDER, body: choices })
}

/** Files that are there stay. */
export function forgetBackupFolder(db: Database): Promise<void> {
  return writeTransaction(db, [db.handles, db.settings], () =>
    Promise.all([
      db.handles.delete(FOLDER),
      db.settings.delete(FOLDER),
      db.settings.where('key').startsWith(ROLLING_BACKUP_KEYS).delete(),
    ]),
  )
}

export async function readRollingBackup(db: Database, assessment: string): Promise<RollingBackup> {
  return ((await db.settings.get(rollingBackupKey(assessment)))?.body as RollingBackup | undefined) ?? NOTHING
}

/** By assessment. */
export async function readRollingBackups(db: Database): Promise<ReadonlyMap<string, RollingBackup>> {
  const rows = await db.settings.where('key').startsWith(ROLLING_BACKUP_KEYS).toArray()
  return new Map(rows.map(({ key, body }) => [key.slice(ROLLING_BACKUP_KEYS.length), body as RollingBackup]))
}

/** Never rejects: what was written to the folder is there even when the browser's storage is full. */
export async function saveRollingBackup(db: Database, assessment: string, rolling: RollingBackup): Promise<void> {
  await db.settings.put({ key: rollingBackupKey(assessment), body: rolling }).catch(() => undefined)
}
