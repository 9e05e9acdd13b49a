import { useId } from 'react'
import type { Report } from '../../core/report/report.ts'
import { resultTexts } from '../../i18n/result.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { DistributionFigure } from './DistributionFigure.tsx'
import { DomainChart } from './DomainChart.tsx'
import { DomainTable } from './DomainTable.tsx'

export interface DomainSectionProps {
  readonly report: Report
  readonly hrefToQuestion: QuestionHref
}

export function DomainSection({ report: { domains }, hrefToQuestion }: DomainSectionProps) {
  const t = useTexts(resultTexts)
  const id = useId()
  return (
    <Stack as="section" gap="large" aria-labelledby={id}>
      <Stack gap="small">
        <h2 id={id}>{t('domainsTitle')}</h2>
        <Text muted>{t('domainsLead')}</Text>
      </Stack>
      <DomainChart domains={domains} />
      <DomainTable domains={domains} hrefToQuestion={hrefToQuestion} />
      <DistributionFigure domains={domains} />
    </Stack>
  )
}
