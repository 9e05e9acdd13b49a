import { attachmentTexts } from '../../i18n/attachments.ts'
import { formatBytes } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Refused } from './useFileQueue.ts'

export interface RefusedFileProps {
  readonly refused: Refused
  readonly onNameOnly: (name: string) => void
  readonly onDismiss: (refused: Refused) => void
}

/** Says why a file is not attached and what one can do instead. */
export function RefusedFile({ refused, onNameOnly, onDismiss }: RefusedFileProps) {
  const t = useTexts(attachmentTexts)
  const sentence = useSentence(refused)
  const { name, reason, retry } = refused
  const failed = typeof reason === 'string'
  const again = () => {
    onDismiss(refused)
    retry?.()
  }
  return (
    <Alert
      kind="warning"
      live="alert"
      title={failed ? t('failFile', { name }) : t('refusedTitle', { name })}
      actions={
        <>
          {retry && (
            <Button small onClick={again}>
              {t('retry')}
            </Button>
          )}
          <Button
            small
            onClick={() => {
              onNameOnly(name)
              onDismiss(refused)
            }}
          >
            {t('nameOnly')}
          </Button>
          <Button small variant="tertiary" onClick={() => onDismiss(refused)}>
            {t('dismiss')}
          </Button>
        </>
      }
    >
      {sentence}
    </Alert>
  )
}

function useSentence({ reason, size }: Refused): string {
  const t = useTexts(attachmentTexts)
  const language = useLanguage()
  if (typeof reason === 'string') return t(`fail-${reason}`)
  const { why, format } = reason
  if (why === 'file-too-large') return t('refused-file-too-large', { size: formatBytes(size, language) })
  if (why !== 'not-decoded' || format === null || format === 'JPEG' || format === 'PNG') return t(`refused-${why}`)
  return format === 'HEIC' ? t('refused-format', { format }) : t('refused-other-format', { format })
}
