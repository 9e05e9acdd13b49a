import { sealedFileTexts } from '../../i18n/sealedFile.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { focusOnArrival } from './focusOnArrival.ts'
import { RecoverySheet } from './RecoverySheet.tsx'
import { handOver, type SealedFile } from './useSealing.ts'

/** What was handed over, what was compared, and the sheet for the password. */
export function Sealed({ file, municipality }: { readonly file: SealedFile; readonly municipality: string }) {
  const t = useTexts(sealedFileTexts)
  const { answers, measures, attachments } = file.reread
  return (
    <>
      <Alert
        kind="success"
        live="status"
        title={t('sealedAs', { file: file.name })}
        actions={
          <>
            <Button ref={focusOnArrival} variant="primary" icon="draft" onClick={() => print()}>
              {t('printSheet')}
            </Button>
            <Button icon="download" onClick={() => handOver(file)}>
              {t('again')}
            </Button>
          </>
        }
      >
        <p>{t('sealedChecked', { answers, measures, attachments })}</p>
      </Alert>
      {file.missing > 0 && <Alert kind="warning" title={t('sealedMissing', { count: file.missing })} />}
      <p>{t('noRecovery')}</p>
      <RecoverySheet file={file} municipality={municipality} />
    </>
  )
}
