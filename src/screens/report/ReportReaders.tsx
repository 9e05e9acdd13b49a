import type { AnyReport } from '../../core/report/issued.ts'
import type { Profile } from '../../core/report/report.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'

export interface ReportReadersProps {
  readonly profile: Profile
  readonly label: AnyReport['tlp']
}

export function ReportReaders({ profile, label }: ReportReadersProps) {
  const t = useTexts(reportScreenTexts)
  const isPublic = profile === 'public'
  return (
    <Alert kind="info" title={t('readersTitle')} headingLevel={3}>
      <p>{t(`readers-${profile}`)}</p>
      <p>{t('readersLabel', { label, meaning: t(`tlp-${label}`) })}</p>
      <p>{t('readersDecision')}</p>
      {!isPublic && (
        <p>
          <strong>{t('readersSending')}</strong>
        </p>
      )}
    </Alert>
  )
}
