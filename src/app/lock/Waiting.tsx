import { deviceLockTexts } from '../../i18n/deviceLock.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'

/** While another tab moves everything from one database into the other: for some seconds nobody may open either. */
export function Waiting() {
  const t = useTexts(deviceLockTexts)
  return (
    <main className="app-width app-main">
      <PageHeader title={t('waitingTitle')} lead={t('waitingText')} />
    </main>
  )
}
