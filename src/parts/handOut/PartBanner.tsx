import { lazy, Suspense, useState } from 'react'
import type { Slip } from '../../core/merge/slip.ts'
import { partTexts } from '../../i18n/parts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'

/** With what writes and encrypts files: not needed before a part is returned. */
const ReturnDialog = lazy(async () => ({ default: (await import('./ReturnDialog.tsx')).ReturnDialog }))

export interface PartBannerProps {
  readonly id: string
  readonly slip: Slip
  readonly municipality: string
}

/** Says on every page of a part that it is one, and how it gets back. */
export function PartBanner({ id, slip, municipality }: PartBannerProps) {
  const t = useTexts(partTexts)
  const [returning, setReturning] = useState(false)
  return (
    <>
      <Alert
        kind="info"
        title={t('banner', { role: slip.for.role, count: slip.questions.length })}
        actions={
          <Button variant="primary" icon="download" onClick={() => setReturning(true)}>
            {t('giveBack')}
          </Button>
        }
      >
        <p>{t('bannerText')}</p>
        <p>{t('bannerScore')}</p>
      </Alert>
      {returning && (
        <Suspense>
          <ReturnDialog id={id} slip={slip} municipality={municipality} onClose={() => setReturning(false)} />
        </Suspense>
      )}
    </>
  )
}
