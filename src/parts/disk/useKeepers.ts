import { useEffect, useState, useSyncExternalStore } from 'react'
import { useWorkspace } from '../../storage/workspace.ts'
import { BackupKeeper, type BackupStatus } from './BackupKeeper.ts'
import { WorkFileKeeper, type WorkFileStatus } from './WorkFileKeeper.ts'

export interface Keepers {
  readonly workFile: WorkFileKeeper
  readonly backup: BackupKeeper
}

/** They write while the component is there, and once more when it goes. */
export function useKeepers(id: string): Keepers | null {
  const workspace = useWorkspace()
  const [keepers, setKeepers] = useState<Keepers | null>(null)
  useEffect(() => {
    const started = { workFile: new WorkFileKeeper(workspace, id), backup: new BackupKeeper(workspace, id) }
    started.workFile.start()
    void started.backup.start()
    setKeepers(started)
    return () => {
      void started.workFile.stop()
      void started.backup.stop()
    }
  }, [workspace, id])
  return keepers
}

export function useWorkFileStatus({ workFile }: Keepers): WorkFileStatus {
  return useSyncExternalStore(workFile.subscribe, workFile.getStatus)
}

export function useBackupStatus({ backup }: Keepers): BackupStatus {
  return useSyncExternalStore(backup.subscribe, backup.getStatus)
}
