import { useId } from 'react'
import type { Report } from '../../core/report/report.ts'
import { isApplicable } from '../../core/scoring/score.types.ts'
import { formatMean } from '../../i18n/format.ts'
import { resultTexts } from '../../i18n/result.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { DomainBars } from '../../parts/DomainBars.tsx'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { DomainDetails } from './DomainDetails.tsx'
import { DomainTable } from './DomainTable.tsx'

export interface DomainSectionProps {
  readonly report: Report
  readonly hrefToQuestion: QuestionHref
}

export function DomainSection({ report, hrefToQuestion }: DomainSectionProps) {
  const t = useTexts(resultTexts)
  const language = useLanguage()
  const id = useId()
  const { domains } = report
  const bars = domains.flatMap(({ id: key, title, top, score }) => {
    if (!isApplicable(score)) return []
    const { mean, meanMin, meanMax } = score
    const label = `${title}: ${mean === null ? t('notAnswered') : t('meanOf', { mean: formatMean(mean, language), top })}`
    return [{ id: key, label, mean, min: meanMin, max: meanMax, top }]
  })
  return (
    <Stack as="section" gap="large" aria-labelledby={id}>
      <Stack gap="small">
        <h2 id={id}>{t('domainsTitle')}</h2>
        <Text muted>{t('domainsLead')}</Text>
      </Stack>
      <Stack gap="small">
        <DomainBars bars={bars} alt={t('chartAlt', { values: bars.map((bar) => bar.label).join('; ') })} />
        <Text muted small>
          {t('chartRange')}
        </Text>
      </Stack>
      <DomainTable domains={domains} hrefToQuestion={hrefToQuestion} />
      <Stack gap="small">
        <h3>{t('detailsTitle')}</h3>
        <div>
          {domains.map((domain) => (
            <DomainDetails key={domain.id} domain={domain} hrefToQuestion={hrefToQuestion} />
          ))}
        </div>
      </Stack>
    </Stack>
  )
}
