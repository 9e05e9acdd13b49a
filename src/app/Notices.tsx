import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { frameTexts } from '../i18n/frame.ts'
import { useTexts } from '../i18n/useTexts.ts'
import type { Connection } from '../storage/connection.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { isLoadingQuietly, loadAbilityNotices } from './chunks.ts'
import type { Environment } from './environment.ts'
import { onFailedImport } from './failedImport.ts'
import { missingAbilities } from './missingAbilities.ts'
import type { Update } from './registerServiceWorker.ts'

/** Hardly ever needed, and never before something has happened. */
const OutageNotice = lazy(async () => ({ default: (await import('./OutageNotice.tsx')).OutageNotice }))
const UpdateNotice = lazy(async () => ({ default: (await import('./UpdateNotice.tsx')).UpdateNotice }))

/** Where a browser lacks something, the start has fetched it by now: nothing below it jumps. */
const AbilityNotices = lazy(async () => ({ default: (await loadAbilityNotices()).AbilityNotices }))

export interface NoticesProps {
  readonly environment: Environment
  readonly connection: Connection
  readonly update: Update | null
}

/** On top of every screen: what this browser cannot do, and what concerns the app as a whole. */
export function Notices({ environment, connection, update }: NoticesProps) {
  const t = useTexts(frameTexts)
  const stale = useFailedImport()
  const outage = useSyncExternalStore(connection.subscribe, connection.outage)
  // why nothing can be stored is told once
  const missing = missingAbilities(outage ? { ...environment, canStore: true } : environment)
  if (!stale && !update && !outage && missing.length === 0) return null
  return (
    <div className="app-width app-notices">
      {outage && (
        <Suspense>
          <OutageNotice outage={outage} />
        </Suspense>
      )}
      {stale && (
        <Alert
          kind="warning"
          title={t('staleTitle')}
          live="alert"
          actions={<Button onClick={() => location.reload()}>{t('reload')}</Button>}
        >
          {t('staleText')}
        </Alert>
      )}
      {update && (
        <Suspense>
          <UpdateNotice update={update} />
        </Suspense>
      )}
      {missing.length > 0 && (
        <Suspense>
          <AbilityNotices missing={missing} />
        </Suspense>
      )}
    </div>
  )
}

function useFailedImport(): boolean {
  const [failed, setFailed] = useState(false)
  useEffect(() => onFailedImport(() => isLoadingQuietly() || setFailed(true)), [])
  return failed
}
