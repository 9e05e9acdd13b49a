import type { Slip } from '../../core/merge/slip.ts'
import { partTexts } from '../../i18n/parts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { GiveBack } from './GiveBack.tsx'

export interface PartBannerProps {
  readonly id: string
  readonly slip: Slip
  readonly municipality: string
}

/** Says on every page of a part that it is one, and how it gets back. */
export function PartBanner(part: PartBannerProps) {
  const { slip } = part
  const t = useTexts(partTexts)
  return (
    <Alert
      kind="info"
      title={t('banner', { role: slip.for.role, count: slip.questions.length })}
      actions={<GiveBack {...part} />}
    >
      <p>{t('bannerText')}</p>
      <p>{t('bannerScore')}</p>
    </Alert>
  )
}
