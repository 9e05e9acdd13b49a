import { useState } from 'react'
import { type DiskFailure, diskFailureOf } from '../../files/disk/diskFailure.ts'
import { canKeepFiles, pickFolder } from '../../files/disk/handles.ts'
import { backupFolderTexts } from '../../i18n/backupFolder.ts'
import { diskTexts } from '../../i18n/disk.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { FAILURE_WORDS } from '../../parts/disk/failureWords.ts'
import { saveBackupFolder } from '../../storage/backupFolder.ts'
import type { OverviewEntry } from '../../storage/overview.ts'
import { useBackupsOnDisk } from '../../storage/useDisk.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { ChosenFolder } from './ChosenFolder.tsx'

const EVERY_MINUTES = 10

/** Backups that write themselves into a folder; `entries` are the assessments that are not in the trash. */
export function BackupFolder({ entries }: { readonly entries: readonly OverviewEntry[] }) {
  const t = useTexts(backupFolderTexts)
  const ofDisk = useTexts(diskTexts)
  const { db } = useWorkspace()
  const onDisk = useBackupsOnDisk(db)
  const [failure, setFailure] = useState<DiskFailure | null>(null)
  const choose = async () => {
    setFailure(null)
    try {
      const folder = await pickFolder('it-check-backup')
      const choices = onDisk?.chosen ?? { everyMinutes: EVERY_MINUTES, sealed: false }
      if (folder) await saveBackupFolder(db, { ...choices, folder })
    } catch (error) {
      setFailure(diskFailureOf(error))
    }
  }
  return (
    <Stack as="section">
      <Heading level={2}>{t('title')}</Heading>
      <p>{t('lead')}</p>
      {!canKeepFiles() && <Alert kind="info" title={t('notHere')} />}
      {canKeepFiles() && onDisk && (
        <>
          {onDisk.chosen && (
            <ChosenFolder chosen={onDisk.chosen} backups={onDisk.backups} entries={entries} onOther={choose} />
          )}
          {!onDisk.chosen && (
            <div>
              <Button icon="drive-folder-upload" onClick={() => void choose()}>
                {t('choose')}
              </Button>
            </div>
          )}
        </>
      )}
      {failure && (
        <Alert kind="danger" live="alert" title={t('chooseFailed')}>
          {ofDisk(FAILURE_WORDS[failure])}
        </Alert>
      )}
    </Stack>
  )
}
