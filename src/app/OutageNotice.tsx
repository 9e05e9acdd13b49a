import { useState } from 'react'
import { outageTexts } from '../i18n/outage.ts'
import { savingTexts } from '../i18n/saving.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { useNotesQuestion } from '../parts/notes/useNotesQuestion.tsx'
import type { Outage } from '../storage/connection.ts'
import { useWorkspace } from '../storage/workspace.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { Status } from '../ui/Status.tsx'
import { saveWhatIsLeft } from './saveWhatIsLeft.ts'

/** Why the database cannot be reached, and the ways on. */
export function OutageNotice({ outage }: { readonly outage: Outage }) {
  const t = useTexts(outageTexts)
  const ofSaving = useTexts(savingTexts)
  const workspace = useWorkspace()
  const [told, setTold] = useState('')
  const { ask, question } = useNotesQuestion()
  const save = async () => {
    const saved = await saveWhatIsLeft(workspace, outage, ask)
    if (saved === 'failed') return setTold(t('failed'))
    const { files, missing } = saved
    const told = files.length === 0 ? t('nothing') : t('savedAs', { files: files.join('“, „') })
    setTold(missing === 0 ? told : `${told} ${ofSaving('fileWithoutPhotos', { count: missing })}`)
  }
  return (
    <Alert
      kind={outage === 'blocked' ? 'warning' : 'danger'}
      live="alert"
      title={t(`title-${outage}`)}
      actions={
        // a tab that is blocked has nothing on it yet
        outage !== 'blocked' && (
          <>
            <Button icon="download" onClick={() => void save()}>
              {t('save')}
            </Button>
            <Button icon="autorenew" onClick={() => location.reload()}>
              {t('reload')}
            </Button>
          </>
        )
      }
    >
      <p>{t(`text-${outage}`)}</p>
      <Status>{told}</Status>
      {question}
    </Alert>
  )
}
