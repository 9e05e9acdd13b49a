import { useEffect, useRef, useState } from 'react'
import { questionnairesTexts } from '../../i18n/questionnaires.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { installOwn } from '../../storage/ownDefinitions.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { type Outcome, OwnFileOutcome } from './OwnFileOutcome.tsx'
import { openOwnFile } from './openOwnFile.ts'

/** Opens a questionnaire file, says what is wrong with it, and installs it when nothing is. */
export function OwnFile() {
  const t = useTexts(questionnairesTexts)
  const { db } = useWorkspace()
  const [outcome, setOutcome] = useState<Outcome | 'reading' | null>(null)
  const latest = useRef<File | null>(null)
  const done = useRef<HTMLDivElement>(null)
  const kind = typeof outcome === 'object' ? outcome?.kind : undefined

  const open = async (file: File) => {
    latest.current = file
    setOutcome('reading')
    const opened = await openOwnFile(db, file).catch(() => ({ kind: 'read-failed' }) as const)
    if (latest.current === file) setOutcome({ ...opened, file: file.name })
  }
  const install = async (ready: Extract<Outcome, { kind: 'ready' }>) => {
    const { definition, file } = ready
    try {
      const admission = await installOwn(db, definition)
      if (typeof admission === 'object') setOutcome({ kind: 'refused', file, problems: [{ ...admission, id: null }] })
      else setOutcome({ kind: admission === 'there' ? 'there' : 'installed', file, definition })
    } catch {
      setOutcome({ ...ready, writeFailed: true })
    }
  }
  useEffect(() => {
    // the button that was pressed is gone
    if (kind === 'installed') done.current?.focus()
  }, [kind])

  return (
    <Stack>
      <FilePicker
        label={t('pickLabel')}
        hint={t('pickHint')}
        buttonLabel={t('pickButton')}
        dropLabel={t('pickDrop')}
        accept=".json,application/json"
        onFiles={([file]) => file && void open(file)}
      />
      <Status>{outcome === 'reading' ? t('reading') : ''}</Status>
      {outcome !== null && outcome !== 'reading' && (
        <div ref={done} tabIndex={-1}>
          <OwnFileOutcome outcome={outcome} onInstall={install} onDiscard={() => setOutcome(null)} />
        </div>
      )}
    </Stack>
  )
}
