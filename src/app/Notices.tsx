import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { frameTexts } from '../i18n/frame.ts'
import { useTexts } from '../i18n/useTexts.ts'
import type { Connection } from '../storage/connection.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { isLoadingQuietly } from './chunks.ts'
import type { Environment } from './environment.ts'
import { onFailedImport } from './failedImport.ts'
import { type MissingAbility, missingAbilities } from './missingAbilities.ts'
import type { Update } from './registerServiceWorker.ts'

/** Hardly ever needed, and never before something has happened. */
const OutageNotice = lazy(async () => ({ default: (await import('./OutageNotice.tsx')).OutageNotice }))
const UpdateNotice = lazy(async () => ({ default: (await import('./UpdateNotice.tsx')).UpdateNotice }))

const WORDS = {
  storage: { kind: 'danger', title: 'storageTitle', text: 'storageText' },
  private: { kind: 'warning', title: 'privateTitle', text: 'privateText' },
  insecure: { kind: 'warning', title: 'insecureTitle', text: 'insecureText' },
  offline: { kind: 'info', title: 'offlineTitle', text: 'offlineText' },
} as const satisfies Readonly<Record<MissingAbility, unknown>>

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
      {missing.map((ability) => (
        <Alert key={ability} kind={WORDS[ability].kind} title={t(WORDS[ability].title)}>
          {t(WORDS[ability].text)}
        </Alert>
      ))}
    </div>
  )
}

function useFailedImport(): boolean {
  const [failed, setFailed] = useState(false)
  useEffect(() => onFailedImport(() => isLoadingQuietly() || setFailed(true)), [])
  return failed
}
