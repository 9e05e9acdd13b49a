import type { Gate } from '../../core/gate/gate.ts'
import { gateTexts } from '../../i18n/gate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'

/** How much is still open, read out when it changes. Only where something was found. */
export function GateStand({ gate: { open, covered } }: { readonly gate: Gate }) {
  const t = useTexts(gateTexts)
  if (open === 0) {
    return (
      <Alert kind="success" live="status" title={t('allCovered', { count: covered })}>
        {t('allCoveredText')}
      </Alert>
    )
  }
  const text = t('openText', { count: open })
  return (
    <Alert kind="warning" live="status" title={t('open', { count: open })}>
      {covered > 0 ? `${text} ${t('covered', { count: covered })}` : text}
    </Alert>
  )
}
