import { frameTexts } from '../i18n/frame.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { Button } from '../ui/Button.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Stack } from '../ui/Stack.tsx'

/** Stands where a screen's code could not be loaded. */
export function Stale() {
  const t = useTexts(frameTexts)
  return (
    <Stack gap="large">
      <PageHeader title={t('staleTitle')} lead={t('staleText')} />
      <div>
        <Button variant="primary" icon="autorenew" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      </div>
    </Stack>
  )
}
