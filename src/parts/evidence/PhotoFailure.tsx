import { attachmentTexts } from '../../i18n/attachments.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import type { StoreFailure } from './storeAttachment.ts'

export interface PhotoFailureProps {
  readonly failure: StoreFailure
  readonly onRetry: () => void
  readonly onDownload: () => void
}

export function PhotoFailure({ failure, onRetry, onDownload }: PhotoFailureProps) {
  const t = useTexts(attachmentTexts)
  return (
    <Alert
      kind="danger"
      live="alert"
      title={t('failTitle')}
      actions={
        <>
          <Button small onClick={onRetry}>
            {t('retry')}
          </Button>
          <Button small icon="download" onClick={onDownload}>
            {t('downloadPhoto')}
          </Button>
        </>
      }
    >
      {t(`fail-${failure}`)}
    </Alert>
  )
}
