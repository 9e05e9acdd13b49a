import { useState } from 'react'
import { frameTexts } from '../i18n/frame.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { Status } from '../ui/Status.tsx'
import type { Update } from './registerServiceWorker.ts'

export function UpdateNotice({ update }: { readonly update: Update }) {
  const t = useTexts(frameTexts)
  const [busy, setBusy] = useState(false)
  return (
    <Alert
      kind="info"
      title={t('updateTitle')}
      live="status"
      actions={
        <Button icon="autorenew" onClick={() => void update.takeOver().then((answer) => setBusy(answer === 'busy'))}>
          {t('updateNow')}
        </Button>
      }
    >
      <p>{t('updateText')}</p>
      <Status>{busy ? t('updateBusy') : ''}</Status>
    </Alert>
  )
}
