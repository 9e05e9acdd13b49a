import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'

export function ReportReaders() {
  const t = useTexts(reportScreenTexts)
  return (
    <Alert kind="info" title={t('readersTitle')} headingLevel={2}>
      <p>{t('readersGaps')}</p>
      <p>{t('readersTlp')}</p>
      <p>{t('readersDecision')}</p>
      <p>
        <strong>{t('readersSending')}</strong>
      </p>
    </Alert>
  )
}
