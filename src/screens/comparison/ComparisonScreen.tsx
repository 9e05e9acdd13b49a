import { comparisonTexts } from '../../i18n/comparison.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import type { Header } from '../../storage/database.ts'
import { readComparable } from '../../storage/scoredAssessments.ts'
import type { Workspace } from '../../storage/workspace.ts'
import { Card } from '../../ui/Card.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { seriesIn } from './seriesIn.ts'

export function load({ db }: Workspace): Promise<Header[]> {
  return readComparable(db)
}

/** Where one chooses what is compared with what. */
export function ComparisonScreen({ data }: { readonly data: Header[] }) {
  const t = useTexts(comparisonTexts)
  const all = seriesIn(data)
  return (
    <Stack gap="x-large">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack as="section" gap="large" aria-labelledby="comparison-over-time">
        <Heading level={2} id="comparison-over-time">
          {t('overTimeTitle')}
        </Heading>
        {all.length === 0 ? (
          <p>{t('overTimeEmpty')}</p>
        ) : (
          <Stack as="ul">
            {all.map(({ series, name, visits }) => (
              <Card as="li" key={series} headingLevel={3} title={name} href={hrefOf({ screen: 'overTime', series })}>
                {t('visits', { count: visits.length })}
              </Card>
            ))}
          </Stack>
        )}
      </Stack>
      <Stack as="section" aria-labelledby="comparison-towns">
        <Heading level={2} id="comparison-towns">
          {t('townsTitle')}
        </Heading>
        <p>{t('townsText')}</p>
        <div>
          <LinkButton href={hrefOf({ screen: 'towns' })}>{t('toTowns')}</LinkButton>
        </div>
      </Stack>
    </Stack>
  )
}
