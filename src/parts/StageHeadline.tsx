import type { Report } from '../core/report/report.ts'
import { formatDate } from '../i18n/format.ts'
import { stageFactsOf, stageTexts, stageWords } from '../i18n/stage.ts'
import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import { Alert, type AlertProps } from '../ui/Alert.tsx'
import { Badge } from '../ui/Badge.tsx'
import { Cluster } from '../ui/Cluster.tsx'
import type { HeadingLevel } from '../ui/Heading.tsx'

export interface StageHeadlineProps {
  readonly report: Report
  readonly headingLevel: HeadingLevel
  /** what it rests on, where that is not the answers as they are */
  readonly basis?: string
}

/** The stage in words with its date and the four counts: first wherever a result is shown [S19]. */
export function StageHeadline({ report, headingLevel, basis }: StageHeadlineProps) {
  const t = useTexts(stageTexts)
  const language = useLanguage()
  return (
    <Alert kind={kindOf(report)} title={stageWords(stageFactsOf(report), language)} headingLevel={headingLevel}>
      <Cluster gap="small" as="p">
        <span>{basis ?? t(`basis-${report.basis}`, { date: formatDate(report.audit.asOf, language) })}</span>
        {report.stage.provisional && <Badge kind="info">{t('provisional')}</Badge>}
      </Cluster>
      <p>
        <strong>{t('mustCounts', report.must.counts)}</strong>
      </p>
    </Alert>
  )
}

function kindOf({ stage: { stage, onlyUnclear } }: Report): AlertProps['kind'] {
  if (stage === null) return 'info'
  if (stage === 'below-minimum') return onlyUnclear ? 'warning' : 'danger'
  return 'success'
}
