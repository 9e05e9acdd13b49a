import { lazy, Suspense, useState } from 'react'
import { signOffTexts } from '../../i18n/signOff.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Header } from '../../storage/database.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { NextDialog } from './NextDialog.tsx'
import { ReopenDialog } from './ReopenDialog.tsx'

/** With what makes one of another, and puts a newer version of the questionnaire under it. */
const FollowUpDialog = lazy(async () => ({
  default: (await import('../../parts/followUp/FollowUpDialog.tsx')).FollowUpDialog,
}))

/** How it goes on with an assessment that is signed off. */
export function WaysOn({ header }: { readonly header: Header }) {
  const t = useTexts(signOffTexts)
  const [dialog, setDialog] = useState<'followUp' | 'next' | 'reopen' | null>(null)
  const close = () => setDialog(null)
  return (
    <Stack as="section" aria-labelledby="sign-off-on">
      <h2 id="sign-off-on">{t('onTitle')}</h2>
      <div className="sign-off__sides">
        <Card
          title={t('followUpTitle')}
          headingLevel={3}
          footer={
            <Button variant="primary" onClick={() => setDialog('followUp')}>
              {t('followUp')}
            </Button>
          }
        >
          <p>{t('followUpText')}</p>
        </Card>
        <Card
          title={t('nextTitle')}
          headingLevel={3}
          footer={<Button onClick={() => setDialog('next')}>{t('next')}</Button>}
        >
          <p>{t('nextText')}</p>
        </Card>
        <Card
          title={t('reopenTitle')}
          headingLevel={3}
          footer={<Button onClick={() => setDialog('reopen')}>{t('reopen')}</Button>}
        >
          <p>{t('reopenText')}</p>
        </Card>
      </div>
      {dialog === 'followUp' && (
        <Suspense>
          <FollowUpDialog id={header.id} onClose={close} />
        </Suspense>
      )}
      {dialog === 'next' && <NextDialog header={header} onClose={close} />}
      {dialog === 'reopen' && <ReopenDialog id={header.id} onClose={close} />}
    </Stack>
  )
}
