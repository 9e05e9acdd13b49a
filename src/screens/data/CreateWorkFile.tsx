import { useState } from 'react'
import { type DiskFailure, diskFailureOf } from '../../files/disk/diskFailure.ts'
import { pickFolder, pickNewFile } from '../../files/disk/handles.ts'
import { workFileName } from '../../files/fileName.ts'
import { diskTexts } from '../../i18n/disk.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { workFileTexts } from '../../i18n/workFile.ts'
import { FAILURE_WORDS } from '../../parts/disk/failureWords.ts'
import { goTo } from '../../parts/place.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useToast } from '../../ui/Toast.tsx'
import '../../parts/disk/disk.css'
import { useWhere } from './useWhere.ts'
import { WhereFields } from './WhereFields.tsx'
import { fileInFolder, type Picked, tieAndWrite } from './workFileActions.ts'

export interface CreateWorkFileProps {
  /** of the assessment */
  readonly id: string
  readonly municipality: string
  readonly onClose: () => void
}

/** Chooses where an assessment is kept as a file, and writes it there at once. */
export function CreateWorkFile({ id, municipality, onClose }: CreateWorkFileProps) {
  const t = useTexts(workFileTexts)
  const ofDisk = useTexts(diskTexts)
  const workspace = useWorkspace()
  const toast = useToast()
  const { keepWho, ...choice } = useWhere()
  const [failure, setFailure] = useState<DiskFailure | 'file' | null>(null)
  const pick = async (): Promise<Picked | null> => {
    if (choice.where === 'file') {
      const file = await pickNewFile(workFileName(municipality))
      return file && { file, folder: null }
    }
    const folder = await pickFolder()
    return folder && { folder, file: await fileInFolder(folder, id, municipality) }
  }
  const choose = async () => {
    setFailure(null)
    try {
      const picked = await pick()
      if (!picked) return
      await keepWho()
      const status = await tieAndWrite(workspace, id, picked)
      if (status.kind === 'failed') return setFailure(status.failure)
      onClose()
      if (status.kind === 'saved') toast({ text: t('created', { file: status.name }) })
      // what has to be decided first is asked for there
      else goTo({ screen: 'questions', id })
    } catch (error) {
      setFailure(diskFailureOf(error))
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('createTitle', { name: municipality })}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button variant="primary" onClick={() => void choose()}>
            {t(choice.where === 'folder' ? 'chooseFolder' : 'chooseFile')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <Stack className="disk-names">
        <WhereFields {...choice} />
        <Alert kind="warning" title={t('plainTitle')}>
          {t('plainText')}
        </Alert>
        {failure && (
          <Alert kind="danger" live="alert" title={t('failedTitle')}>
            {ofDisk(FAILURE_WORDS[failure])}
          </Alert>
        )}
      </Stack>
    </Dialog>
  )
}
