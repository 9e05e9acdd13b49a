import { useState } from 'react'
import { signOffTexts } from '../../i18n/signOff.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { goTo } from '../../parts/place.ts'
import type { Header } from '../../storage/database.ts'
import { continueAssessment } from '../../storage/signOff.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'

/** What is to tell the new version from this one; everything else it takes over. */
export function NextDialog({ header, onClose }: { readonly header: Header; readonly onClose: () => void }) {
  const t = useTexts(signOffTexts)
  const workspace = useWorkspace()
  const toast = useToast()
  const [title, setTitle] = useState(() => t('nextDefault', { title: header.title }))
  const [asOf, setAsOf] = useState(() => localDate(workspace.world.now()))
  const [tried, setTried] = useState(false)
  const [failed, setFailed] = useState(false)
  const create = async () => {
    setTried(true)
    if (title.trim() === '' || asOf === '') return
    try {
      const id = await continueAssessment(workspace, header.id, { title: title.trim(), asOf })
      toast({ text: t('nextDone') })
      goTo({ screen: 'questions', id })
    } catch {
      setFailed(true)
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('nextTitle')}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="primary" onClick={() => void create()}>
            {t('next')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <Stack>
        <p>{t('nextText')}</p>
        <TextInput
          label={t('nextName')}
          aria-required
          error={tried && title.trim() === '' && t('nextNameMissing')}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <DateInput
          label={t('asOf')}
          aria-required
          error={tried && asOf === '' && t('asOfInvalid')}
          value={asOf}
          onChange={({ target }) => setAsOf(target.value)}
        />
        {failed && <Alert kind="danger" live="alert" title={t('failed')} />}
      </Stack>
    </Dialog>
  )
}
