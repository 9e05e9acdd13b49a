import { useEffect, useId, useRef } from 'react'
import { formatBytes, formatCount } from '../../i18n/format.ts'
import { networkTexts } from '../../i18n/network.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { DropHere } from '../../parts/DropHere.tsx'
import { useFileDrop } from '../../parts/useFileDrop.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { canChooseFolders, FileButton } from '../../ui/FileButton.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { arrivingFrom, inFolder } from './arrivingFiles.ts'
import { OpenedOutcome } from './OpenedOutcome.tsx'
import { type OpeningProgress, useOpening } from './useOpening.ts'

/** Files, folders and what is dropped on the page; how far the reading is, and what became of it. */
export function OpenSection() {
  const t = useTexts(networkTexts)
  const id = useId()
  const { opening, open, cancel } = useOpening()
  const over = useFileDrop((transfer) => void open(arrivingFrom(transfer)))
  const busy = opening.kind === 'reading' || opening.kind === 'writing'
  const section = useRef<HTMLDivElement>(null)
  const isReading = opening.kind === 'reading'
  const began = useRef(false)
  useEffect(() => {
    began.current ||= isReading
    // what had the focus is disabled or gone: on to what can be done now
    if (!began.current || document.activeElement !== document.body) return
    section.current?.querySelector<HTMLElement>(isReading ? 'button' : 'input:enabled')?.focus()
  }, [isReading])
  return (
    <Stack ref={section} as="section" aria-labelledby={id}>
      <h2 id={id}>{t('openTitle')}</h2>
      <p>{t('openText')}</p>
      <Cluster>
        <FileButton
          icon="drive-folder-upload"
          accept=".json,.ndjson,.jsonl"
          multiple
          disabled={busy}
          onFiles={(files) => void open(Promise.resolve({ files, ignored: 0 }))}
        >
          {t('chooseFiles')}
        </FileButton>
        {canChooseFolders() && (
          <>
            <FileButton
              icon="drive-folder-upload"
              folder
              disabled={busy}
              onFiles={(files) => void open(Promise.resolve(inFolder(files)))}
            >
              {t('chooseFolder')}
            </FileButton>
            <span className="ui-muted">{t('drop')}</span>
          </>
        )}
      </Cluster>
      {opening.kind === 'reading' && (
        <Stack gap="small">
          <Reading progress={opening.progress} />
          <div>
            <Button small onClick={cancel}>
              {t('cancel')}
            </Button>
          </div>
        </Stack>
      )}
      <Status>
        {opening.kind === 'writing' && t('writing')}
        {opening.kind === 'cancelled' && t('cancelled')}
      </Status>
      <div role="status">{opening.kind === 'done' && <OpenedOutcome outcome={opening.outcome} />}</div>
      {opening.kind === 'nothing' && <Alert kind="warning" live="alert" title={t('nothingThere')} />}
      {opening.kind === 'read-failed' && <Alert kind="danger" live="alert" title={t('readFailed')} />}
      {opening.kind === 'write-failed' && <Alert kind="danger" live="alert" title={t('writeFailed')} />}
      {over && !busy && <DropHere words={t('dropHere')} />}
    </Stack>
  )
}

function Reading({ progress: { unit, done, all } }: { readonly progress: OpeningProgress }) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const text =
    unit === 'bytes'
      ? t('readingBytes', { done: formatBytes(done, language), all: formatBytes(all, language) })
      : t('readingFiles', { done: formatCount(done, language), all: formatCount(all, language) })
  return <Progress label={t('reading')} value={done} max={all} text={all === 0 ? '' : text} />
}
