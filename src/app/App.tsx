import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { LanguageContext } from '../i18n/useTexts.ts'
import { type DeviceLock, DeviceLockContext } from '../parts/lock/deviceLock.ts'
import { placeOf } from '../parts/place.ts'
import { SettingsContext, type SettingsInUse } from '../parts/settings.ts'
import type { Connection } from '../storage/connection.ts'
import type { Settings } from '../storage/settings.ts'
import { type Workspace, WorkspaceContext } from '../storage/workspace.ts'
import { useAppearance } from './appearance.ts'
import { preloadChunks, whenIdle } from './chunks.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import type { Environment } from './environment.ts'
import { Frame } from './Frame.tsx'
import { Notices } from './Notices.tsx'
import { Outlet } from './Outlet.tsx'
import { ReminderSlot } from './ReminderSlot.tsx'
import type { Update } from './registerServiceWorker.ts'
import { TourSlot } from './TourSlot.tsx'
import type { FirstScreen } from './useScreen.ts'
import '../ui/style/style.ts'

export interface AppProps {
  readonly workspace: Workspace
  /** as stored; later changes live here */
  readonly settings: Settings
  readonly onSetting: SettingsInUse['change']
  readonly environment: Environment
  readonly connection: Connection
  readonly first: FirstScreen
  /** `null`: this device has none */
  readonly lock: DeviceLock | null
  readonly version: string
  /** a newer version that waits */
  readonly update?: Update | null
  /** saves everything as a file; offered when a screen has crashed */
  readonly onExport?: () => Promise<void>
}

/** All components in all states, for development only. */
const Gallery = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('../dev/gallery/Gallery.tsx')).Gallery }))
  : null

export function App(props: AppProps) {
  const {
    workspace,
    settings: stored,
    onSetting,
    environment,
    connection,
    first,
    lock,
    version,
    update,
    onExport,
  } = props
  const [settings, setSettings] = useState(stored)
  const [path] = useHashLocation()
  const place = useMemo(() => placeOf(path), [path])
  const settingsInUse = useMemo<SettingsInUse>(
    () => ({
      settings,
      change: (key, value) => {
        setSettings((before) => ({ ...before, [key]: value }))
        onSetting(key, value)
      },
    }),
    [settings, onSetting],
  )
  useAppearance(settings)
  useEffect(() => {
    // not in the way of the first screen, should that be on its way still
    void first.opening.then(() => whenIdle(() => void preloadChunks()))
  }, [first])
  return (
    <WorkspaceContext value={workspace}>
      <SettingsContext value={settingsInUse}>
        <LanguageContext value={settings.language}>
          <DeviceLockContext value={lock}>
            <ErrorBoundary onExport={onExport}>
              <Frame
                place={place}
                version={version}
                notices={
                  <>
                    <Notices environment={environment} connection={connection} update={update ?? null} />
                    <ReminderSlot place={place} />
                    <TourSlot place={place} />
                  </>
                }
              >
                {Gallery && path === '/galerie' ? (
                  <Suspense>
                    <Gallery />
                  </Suspense>
                ) : (
                  <Outlet place={place} workspace={workspace} first={first} onExport={onExport} />
                )}
              </Frame>
            </ErrorBoundary>
          </DeviceLockContext>
        </LanguageContext>
      </SettingsContext>
    </WorkspaceContext>
  )
}
