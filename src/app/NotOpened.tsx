import { notOpenedTexts } from '../i18n/notOpened.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { hrefOf } from '../parts/place.ts'
import type { OpenFailure } from '../storage/openAssessment.ts'
import { Cluster } from '../ui/Cluster.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Stack } from '../ui/Stack.tsx'

/** Stands where an assessment was asked for that this browser cannot show. */
export function NotOpened({ reason }: { readonly reason: OpenFailure }) {
  const t = useTexts(notOpenedTexts)
  return (
    <Stack gap="large">
      <PageHeader title={t('title')} lead={t(reason)} />
      <Cluster>
        <LinkButton variant="primary" href={hrefOf({ screen: 'overview' })}>
          {t('toOverview')}
        </LinkButton>
        {reason === 'questionnaire-missing' && (
          <LinkButton href={hrefOf({ screen: 'questionnaires' })}>{t('questionnaires')}</LinkButton>
        )}
      </Cluster>
    </Stack>
  )
}
