// before React: while it is evaluated, what the first screen needs is on its way
import './app/begin.ts'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { access, environment, logSwitch, opening, place, settings, workspace } from './app/begin.ts'
import { whenIdle } from './app/chunks.ts'
import { type Environment, UNKNOWN_ENVIRONMENT } from './app/environment.ts'
import type { LaunchQueue } from './app/openLaunched.ts'
import type { Update } from './app/registerServiceWorker.ts'
import type { FirstScreen, ScreenState } from './app/useScreen.ts'
import { APP_VERSION } from './files/appVersion.ts'
import type { DeviceLock } from './parts/lock/deviceLock.ts'
import { watchInstallPrompt } from './parts/safety/installPrompt.ts'
import { leaveAll, nothingWaiting } from './storage/savers.ts'
import { DEFAULT_SETTINGS, type Settings, saveSetting } from './storage/settings.ts'

/** How long nothing is drawn while the first screen is on its way: a frame before it would put it off. */
const BLANK_MS = 500

watchInstallPrompt()
void start()

async function start(): Promise<void> {
  const [stored, abilities] = await Promise.race([Promise.all([settings, environment, logSwitch]), blocked()])
  const first = { place, state: await Promise.race([opening, stillOpening()]), opening }
  const root = createRoot(document.getElementById('root') as HTMLElement)
  const lock = access.inside?.lockOf(() => root.unmount()) ?? null
  const draw = (update: Update | null) =>
    root.render(<StrictMode>{app(stored, abilities, first, lock, update)}</StrictMode>)
  draw(null)
  addEventListener('pagehide', leaveAll)
  whenIdle(() => {
    void import('./storage/definitions.ts').then(
      ({ shippedDefinitionsOnce }) => shippedDefinitionsOnce(workspace.db),
      () => undefined,
    )
    void import('./app/drawWipe.tsx').then(
      ({ drawWipe }) => drawWipe(root, workspace.db),
      () => undefined,
    )
    void import('./storage/trash.ts').then(({ dropDueTrash }) => dropDueTrash(workspace)).catch(() => undefined)
    if ('launchQueue' in window) {
      const { launchQueue } = window as { launchQueue: LaunchQueue }
      void import('./app/openLaunched.ts').then(
        ({ openLaunched }) => openLaunched(launchQueue),
        () => undefined,
      )
    }
    void import('./storage/logSwitch.ts').then(
      ({ followLogSettings }) => followLogSettings(workspace.db),
      () => undefined,
    )
    if (!lock) {
      void import('./app/lock/letGo.ts').then(
        ({ letGoWhenMoved }) => letGoWhenMoved(),
        () => undefined,
      )
    }
    // a failed import is told by the frame as every other part that cannot be loaded
    void import('./app/registerServiceWorker.ts').then(
      ({ registerServiceWorker }) => registerServiceWorker({ nothingWaiting, onUpdate: draw }),
      () => undefined,
    )
  })
}

/** What is drawn while another tab holds the database. Once it lets go everything begins anew: nobody could enter anything so far. */
function blocked(): Promise<[Settings, Environment]> {
  return new Promise((resolve) => {
    access.connection.subscribe(() => {
      const outage = access.connection.outage()
      if (outage === 'blocked') resolve([DEFAULT_SETTINGS, UNKNOWN_ENVIRONMENT])
      else if (outage === null) location.reload()
    })
  })
}

/** A frame without a screen, for those whose page would otherwise stay blank. */
function stillOpening(): Promise<ScreenState> {
  return new Promise((resolve) => setTimeout(resolve, BLANK_MS, { kind: 'opening' }))
}

function app(
  stored: Settings,
  abilities: Environment,
  first: FirstScreen,
  lock: DeviceLock | null,
  update: Update | null,
) {
  return (
    <App
      workspace={workspace}
      settings={stored}
      environment={abilities}
      connection={access.connection}
      first={first}
      lock={lock}
      version={APP_VERSION}
      update={update}
      onSetting={(key, value) => void saveSetting(workspace.db, key, value).catch(() => undefined)}
      onExport={exportAll}
    />
  )
}

/** The way out when a screen has crashed: every assessment as a file of its own. Rejects when one could not be checked. */
async function exportAll(): Promise<void> {
  const [{ exportAssessment }, { readBundle }, { readNotesInOwnFiles }] = await Promise.all([
    import('./parts/exportAssessment.ts'),
    import('./storage/exchange.ts'),
    import('./storage/notes.ts'),
  ])
  const notes = await readNotesInOwnFiles(workspace.db)
  for (const id of await workspace.db.assessments.toCollection().primaryKeys()) {
    const bundle = await readBundle(workspace.db, id)
    const outcome = bundle && (await exportAssessment(workspace.db, bundle, workspace.world.now(), { notes }))
    if (outcome && outcome.kind !== 'saved') throw new Error(`export: ${outcome.kind}`)
  }
}
