import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import { type BackupFolder, type RollingBackup, readBackupFolder, readRollingBackups } from './backupFolder.ts'
import type { Database } from './database.ts'
import { readWorkFiles, type WorkFile } from './workFiles.ts'

/** By assessment, as the database has them now; `null` until they are read. */
export function useWorkFiles(db: Database): ReadonlyMap<string, WorkFile> | null {
  return useLive(db, readWorkFiles)
}

export interface BackupsOnDisk {
  readonly chosen: BackupFolder | null
  /** by assessment */
  readonly backups: ReadonlyMap<string, RollingBackup>
}

/** As the database has it now; `null` until it is read. */
export function useBackupsOnDisk(db: Database): BackupsOnDisk | null {
  return useLive(db, readBackupsOnDisk)
}

async function readBackupsOnDisk(db: Database): Promise<BackupsOnDisk> {
  const [chosen, backups] = await Promise.all([readBackupFolder(db), readRollingBackups(db)])
  return { chosen, backups }
}

/** @param read a function that is the same each time */
function useLive<T>(db: Database, read: (db: Database) => Promise<T>): T | null {
  const [value, setValue] = useState<T | null>(null)
  useEffect(() => {
    const subscription = liveQuery(() => read(db)).subscribe({ next: setValue, error: () => undefined })
    return () => subscription.unsubscribe()
  }, [db, read])
  return value
}
