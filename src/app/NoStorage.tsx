import { frameTexts } from '../i18n/frame.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { hrefOf } from '../parts/place.ts'
import { Button } from '../ui/Button.tsx'
import { Cluster } from '../ui/Cluster.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Stack } from '../ui/Stack.tsx'

/** Stands where a screen needs the database and the browser does not give it: no fault of ours, and nothing to be saved. */
export function NoStorage() {
  const t = useTexts(frameTexts)
  return (
    <Stack gap="large">
      <PageHeader title={t('noStorageTitle')} lead={t('noStorageText')} />
      <Cluster>
        <Button variant="primary" icon="autorenew" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
        <LinkButton href={hrefOf({ screen: 'help' })}>{t('help')}</LinkButton>
      </Cluster>
    </Stack>
  )
}
