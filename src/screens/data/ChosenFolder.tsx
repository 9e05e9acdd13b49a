import { lazy, Suspense, useState } from 'react'
import { askToWrite } from '../../files/disk/handles.ts'
import { backupFolderTexts } from '../../i18n/backupFolder.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { backUp } from '../../parts/disk/backUp.ts'
import { backupPassword } from '../../parts/disk/sessionPassword.ts'
import {
  type BackupFolder,
  forgetBackupFolder,
  type RollingBackup,
  saveBackupChoices,
} from '../../storage/backupFolder.ts'
import type { OverviewEntry } from '../../storage/overview.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { DescriptionList } from '../../ui/DescriptionList.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { BackupTable } from './BackupTable.tsx'

/** With the words for choosing a password. */
const BackupPassword = lazy(async () => ({ default: (await import('./BackupPassword.tsx')).BackupPassword }))

const MINUTES = [5, 10, 20, 30, 60]

export interface ChosenFolderProps {
  readonly chosen: BackupFolder
  readonly backups: ReadonlyMap<string, RollingBackup>
  readonly entries: readonly OverviewEntry[]
  readonly onOther: () => Promise<void>
}

/** How the backups in the chosen folder go, and what can be set about them. */
export function ChosenFolder({ chosen, backups, entries, onOther }: ChosenFolderProps) {
  const t = useTexts(backupFolderTexts)
  const workspace = useWorkspace()
  const { db } = workspace
  const toast = useToast()
  const [said, setSaid] = useState<string | null>(null)
  const [stopping, setStopping] = useState(false)
  const { folder, ...stored } = chosen
  // shown at once, not when the database has it
  const [choices, setChoices] = useState(stored)
  const [hasPassword, setHasPassword] = useState(backupPassword() !== null)
  const waitsForPassword = choices.sealed && !hasPassword
  const change = (next: typeof choices) => {
    setChoices(next)
    void saveBackupChoices(db, next).catch(() => setChoices(stored))
  }
  const now = async () => {
    if (!(await askToWrite(folder).catch(() => false))) return setSaid(t('refused'))
    setSaid(t('working'))
    let [done, notDone] = [0, 0]
    for (const { header } of entries) {
      const { kind } = await backUp(workspace, header.id, { always: true })
      if (kind === 'saved') done++
      else notDone++
    }
    setSaid(
      [done > 0 && t('done', { count: done }), notDone > 0 && t('notDone', { count: notDone })]
        .filter(Boolean)
        .join(' '),
    )
  }
  const stop = async () => {
    await forgetBackupFolder(db)
    toast({ text: t('stopped') })
  }
  return (
    <Stack>
      <DescriptionList items={[{ term: t('folder'), details: folder.name }]} />
      <Select
        label={t('every')}
        value={choices.everyMinutes}
        onChange={({ currentTarget }) => change({ ...choices, everyMinutes: Number(currentTarget.value) })}
      >
        {MINUTES.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t('everyMinutes', { minutes })}
          </option>
        ))}
      </Select>
      <Checkbox
        label={t('sealed')}
        hint={t(choices.sealed ? 'sealedHint' : 'plainHint')}
        checked={choices.sealed}
        onChange={({ currentTarget }) => change({ ...choices, sealed: currentTarget.checked })}
      />
      <Suspense>
        {choices.sealed && (
          <BackupPassword
            isSet={hasPassword}
            names={entries.map(({ header }) => header.municipality.name)}
            onSet={() => setHasPassword(true)}
          />
        )}
      </Suspense>
      {entries.length > 0 && <BackupTable entries={entries} backups={backups} />}
      <Cluster>
        <Button variant="primary" icon="download" disabled={waitsForPassword} onClick={() => void now()}>
          {t('now')}
        </Button>
        <Button onClick={() => void onOther()}>{t('chooseOther')}</Button>
        <Button variant="tertiary" onClick={() => setStopping(true)}>
          {t('stop')}
        </Button>
      </Cluster>
      <Status>{said ?? ''}</Status>
      <ConfirmDialog
        open={stopping}
        onClose={() => setStopping(false)}
        title={t('stopTitle')}
        confirmLabel={t('stop')}
        cancelLabel={t('cancel')}
        onConfirm={() => void stop()}
      >
        <p>{t('stopText')}</p>
      </ConfirmDialog>
    </Stack>
  )
}
