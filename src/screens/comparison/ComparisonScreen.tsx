import { useCallback } from 'react'
import { visitDay } from '../../core/comparison/visitOrder.ts'
import { comparisonTexts } from '../../i18n/comparison.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Pages } from '../../parts/paging/Pages.tsx'
import { usePaging } from '../../parts/paging/usePaging.ts'
import { hrefOf } from '../../parts/place.ts'
import type { Header } from '../../storage/database.ts'
import { readComparable, useLive } from '../../storage/scoredAssessments.ts'
import { useWorkspace, type Workspace } from '../../storage/workspace.ts'
import { Card } from '../../ui/Card.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { type Series, seriesIn } from './seriesIn.ts'

export function load({ db }: Workspace): Promise<Header[]> {
  return readComparable(db)
}

/** Where one chooses what is compared with what. */
export function ComparisonScreen({ data }: { readonly data: Header[] }) {
  const t = useTexts(comparisonTexts)
  const language = useLanguage()
  const { db } = useWorkspace()
  const all = seriesIn(
    useLive(
      useCallback(() => readComparable(db), [db]),
      data,
    ),
  )
  const paging = usePaging(all.length, '')
  const extentOf = ({ visits }: Series) => {
    const [from = '', to = ''] = [visits[0], visits.at(-1)].map(
      (visit) => visit && formatDate(visitDay(visit), language),
    )
    return visits.length === 1 ? t('visit', { date: from }) : t('visits', { count: visits.length, from, to })
  }
  return (
    <Stack gap="3x-large">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack as="section" gap="large" aria-labelledby="comparison-over-time">
        <Stack gap="small">
          <Heading level={2} id="comparison-over-time">
            {t('overTimeTitle')}
          </Heading>
          <Text muted>{t(all.length === 0 ? 'overTimeEmpty' : 'together')}</Text>
        </Stack>
        {all.length > 0 && (
          <Pages paging={paging} name={t('overTimeTitle')}>
            <Stack as="ul">
              {all.slice(paging.from, paging.to).map((one) => (
                <Card
                  as="li"
                  key={one.series}
                  headingLevel={3}
                  title={one.name}
                  href={hrefOf({ screen: 'overTime', series: one.series })}
                >
                  {extentOf(one)}
                </Card>
              ))}
            </Stack>
          </Pages>
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
