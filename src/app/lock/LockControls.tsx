import { useSyncExternalStore } from 'react'
import { deviceLockTexts } from '../../i18n/deviceLock.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import type { IdleState } from './idleWatch.ts'
import './lock.css'

interface LockControlsProps {
  readonly lockNow: () => void
  readonly subscribe: (listener: () => void) => () => void
  readonly idleState: () => IdleState
}

/** In the head of every page while the lock of this device is open. */
export function LockControls({ lockNow, subscribe, idleState }: LockControlsProps) {
  const t = useTexts(deviceLockTexts)
  const warning = useSyncExternalStore(subscribe, () => idleState() === 'warning')
  return (
    <>
      <Button small onClick={lockNow}>
        {t('lockNow')}
      </Button>
      {warning && (
        <div className="lock-warning">
          <Alert kind="warning" live="alert" title={t('warning')}>
            {t('warningHint')}
          </Alert>
        </div>
      )}
    </>
  )
}
