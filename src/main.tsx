import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { whenIdle } from './app/chunks.ts'
import { type Environment, readEnvironment } from './app/environment.ts'
import { registerServiceWorker, type Update } from './app/registerServiceWorker.ts'
import { type FirstScreen, openPlace, type ScreenState } from './app/useScreen.ts'
import { browserWorld } from './app/world.ts'
import { APP_VERSION } from './files/appVersion.ts'
import { exportAssessment } from './parts/exportAssessment.ts'
import { placeOf } from './parts/place.ts'
import { Database } from './storage/database.ts'
import { installShippedDefinitions } from './storage/definitions.ts'
import { readBundle } from './storage/exchange.ts'
import { takeUpLeftovers } from './storage/leftovers.ts'
import { leaveAll, nothingWaiting } from './storage/savers.ts'
import { DEFAULT_SETTINGS, readSettings, type Settings, saveSetting } from './storage/settings.ts'

/** How long nothing is drawn while the first screen is on its way: a frame before it would put it off. */
const BLANK_MS = 500

const world = browserWorld()
const db = new Database()
const workspace = { db, world }

/** Without a database the app still opens and says why nothing can be kept. */
async function start(): Promise<void> {
  const place = placeOf(location.hash.slice(1))
  // side by side: the start takes as long as the slowest of them, not as all of them
  const leftovers = takeUpLeftovers(db).catch(() => undefined)
  const opening = openPlace(place, workspace, leftovers)
  const [settings, environment] = await Promise.all([
    readSettings(db).catch(() => DEFAULT_SETTINGS),
    readEnvironment(db.open()),
  ])
  const first = { place, state: await Promise.race([opening, stillOpening()]), opening }
  const root = createRoot(document.getElementById('root') as HTMLElement)
  const draw = (update: Update | null) =>
    root.render(<StrictMode>{app(environment, settings, first, update)}</StrictMode>)
  draw(null)
  addEventListener('pagehide', leaveAll)
  whenIdle(() => {
    void installShippedDefinitions(db).catch(() => undefined)
    void registerServiceWorker({ nothingWaiting, onUpdate: draw })
  })
}

/** A frame without a screen, for those whose page would otherwise stay blank. */
function stillOpening(): Promise<ScreenState> {
  return new Promise((resolve) => setTimeout(resolve, BLANK_MS, { kind: 'opening' }))
}

function app(environment: Environment, settings: Settings, first: FirstScreen, update: Update | null) {
  return (
    <App
      workspace={workspace}
      settings={settings}
      environment={environment}
      first={first}
      version={APP_VERSION}
      update={update}
      onSetting={(key, value) => void saveSetting(db, key, value).catch(() => undefined)}
      onExport={exportAll}
    />
  )
}

/** The way out when a screen has crashed: every assessment as a file of its own. */
async function exportAll(): Promise<void> {
  for (const id of await db.assessments.toCollection().primaryKeys()) {
    const bundle = await readBundle(db, id)
    if (bundle) await exportAssessment(bundle, world.now())
  }
}

void start()
