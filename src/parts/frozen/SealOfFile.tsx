import { frozenTexts } from '../../i18n/frozen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'

/** Whether what stands there is what was signed: see `sealOf`. */
export function SealOfFile({ seal }: { readonly seal: 'unchanged' | 'changed' | 'unknown' }) {
  const t = useTexts(frozenTexts)
  switch (seal) {
    case 'unchanged':
      return (
        <Alert kind="success" title={t('unchanged')}>
          {t('unchangedText')}
        </Alert>
      )
    case 'changed':
      return (
        <Alert kind="danger" title={t('changedTitle')}>
          {t('changedText')}
        </Alert>
      )
    case 'unknown':
      return (
        <Alert kind="warning" title={t('unknownTitle')}>
          {t('unknownText')}
        </Alert>
      )
    default:
      return seal satisfies never
  }
}
