import type { Report } from '../../core/report/report.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Alert } from '../../ui/Alert.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'

export interface ProvisionalWarningProps {
  readonly report: Report
  /** its id */
  readonly assessment: string
}

export function ProvisionalWarning({ report, assessment }: ProvisionalWarningProps) {
  const t = useTexts(reportScreenTexts)
  if (!report.stage.provisional) return null
  const empty = report.domains.every(({ score }) => score.answered === 0)
  return (
    <Alert
      kind="warning"
      title={t(empty ? 'emptyTitle' : 'provisionalTitle')}
      headingLevel={2}
      actions={<LinkButton href={hrefOf({ screen: 'questions', id: assessment })}>{t('provisionalAction')}</LinkButton>}
    >
      {t(empty ? 'emptyText' : 'provisionalText')}
    </Alert>
  )
}
