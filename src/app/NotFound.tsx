import { frameTexts } from '../i18n/frame.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { hrefOf } from '../parts/place.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Stack } from '../ui/Stack.tsx'

export function NotFound() {
  const t = useTexts(frameTexts)
  return (
    <Stack gap="large">
      <PageHeader title={t('notFoundTitle')} lead={t('notFoundText')} />
      <div>
        <LinkButton variant="primary" href={hrefOf({ screen: 'overview' })}>
          {t('toOverview')}
        </LinkButton>
      </div>
    </Stack>
  )
}
