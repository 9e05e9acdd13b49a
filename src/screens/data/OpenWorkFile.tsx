import { useState } from 'react'
import { type DiskFailure, diskFailureOf } from '../../files/disk/diskFailure.ts'
import { askToWrite, type FolderHandle, pickFile, pickFolder } from '../../files/disk/handles.ts'
import { diskTexts } from '../../i18n/disk.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { workFileTexts } from '../../i18n/workFile.ts'
import { FAILURE_WORDS } from '../../parts/disk/failureWords.ts'
import { ProblemList } from '../../parts/ProblemList.tsx'
import { goTo } from '../../parts/place.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Stack } from '../../ui/Stack.tsx'
import '../../parts/disk/disk.css'
import { useWhere } from './useWhere.ts'
import { WhereFields } from './WhereFields.tsx'
import { type OpenedWorkFile, openWorkFile, type Picked, workFilesIn } from './workFileActions.ts'

type Refusal = Exclude<OpenedWorkFile, { kind: 'opened' }> | { readonly kind: 'failed'; readonly failure: DiskFailure }

interface Found {
  readonly folder: FolderHandle
  readonly names: readonly string[]
  readonly chosen: string
}

/** Goes on with an assessment that is kept as a file: in another browser, or in this one after it was cleared. */
export function OpenWorkFile({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(workFileTexts)
  const workspace = useWorkspace()
  const { keepWho, ...choice } = useWhere()
  const [found, setFound] = useState<Found | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const open = async (picked: Picked) => {
    await keepWho()
    // of a file alone the browser has allowed only to read it; refused, it is asked for again where it is needed
    await askToWrite(picked.folder ?? picked.file).catch(() => false)
    const opened = await openWorkFile(workspace, picked)
    if (opened.kind !== 'opened') return setRefusal(opened)
    onClose()
    goTo({ screen: 'questions', id: opened.id })
  }
  const pick = async () => {
    if (choice.where === 'file') {
      const file = await pickFile()
      return file ? open({ file, folder: null }) : undefined
    }
    const folder = await pickFolder()
    if (!folder) return
    const names = await workFilesIn(folder)
    setFound({ folder, names, chosen: names[0] ?? '' })
  }
  const openChosen = async ({ folder, chosen }: Found) => open({ folder, file: await folder.getFileHandle(chosen) })
  const attempt = async (step: () => Promise<void>) => {
    setRefusal(null)
    try {
      await step()
    } catch (error) {
      setRefusal({ kind: 'failed', failure: diskFailureOf(error) })
    }
  }
  const ready = found !== null && found.names.length > 0
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('openTitle')}
      closeLabel={t('cancel')}
      footer={
        <>
          {ready && (
            <Button variant="primary" onClick={() => void attempt(() => openChosen(found))}>
              {t('openChosen')}
            </Button>
          )}
          <Button variant={ready ? 'secondary' : 'primary'} onClick={() => void attempt(pick)}>
            {t(choice.where === 'folder' ? 'chooseFolder' : 'chooseFile')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <Stack className="disk-names">
        <WhereFields {...choice} />
        {choice.where === 'folder' && found && <FilesFound found={found} onChoose={setFound} />}
        {refusal && <Refused refusal={refusal} />}
      </Stack>
    </Dialog>
  )
}

function FilesFound({ found, onChoose }: { readonly found: Found; readonly onChoose: (found: Found) => void }) {
  const t = useTexts(workFileTexts)
  const { folder, names, chosen } = found
  if (names.length === 0)
    return <Alert kind="warning" live="status" title={t('emptyFolder', { folder: folder.name })} />
  return (
    <RadioGroup
      legend={t('chooseInFolder', { folder: folder.name })}
      value={chosen}
      onChange={({ currentTarget }) => onChoose({ ...found, chosen: currentTarget.value })}
      options={names.map((name) => ({ value: name, label: name }))}
    />
  )
}

function Refused({ refusal }: { readonly refusal: Refusal }) {
  const t = useTexts(workFileTexts)
  const ofDisk = useTexts(diskTexts)
  if (refusal.kind === 'failed') {
    return (
      <Alert kind="danger" live="alert" title={t('failedTitle')}>
        {ofDisk(FAILURE_WORDS[refusal.failure])}
      </Alert>
    )
  }
  return (
    <Alert kind="danger" live="alert" title={t('refusedTitle')}>
      {refusal.kind === 'problems' ? <ProblemList problems={refusal.problems} /> : <p>{t(refusal.kind)}</p>}
    </Alert>
  )
}
