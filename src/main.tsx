import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { whenIdle } from './app/chunks.ts'
import { type Environment, readEnvironment } from './app/environment.ts'
import { registerServiceWorker, type Update } from './app/registerServiceWorker.ts'
import { browserWorld } from './app/world.ts'
import { APP_VERSION } from './files/appVersion.ts'
import { exportAssessment } from './parts/exportAssessment.ts'
import { Database } from './storage/database.ts'
import { installShippedDefinitions } from './storage/definitions.ts'
import { readBundle } from './storage/exchange.ts'
import { nothingWaiting } from './storage/savers.ts'
import { DEFAULT_SETTINGS, readSettings, saveSetting } from './storage/settings.ts'

const world = browserWorld()
const db = new Database()
const workspace = { db, world }

/** Without a database the app still opens and says why nothing can be kept. */
async function start(): Promise<void> {
  const settings = await readSettings(db).catch(() => DEFAULT_SETTINGS)
  const environment = await readEnvironment()
  const root = createRoot(document.getElementById('root') as HTMLElement)
  const draw = (update: Update | null) => root.render(<StrictMode>{app(environment, settings, update)}</StrictMode>)
  draw(null)
  whenIdle(() => {
    void installShippedDefinitions(db).catch(() => undefined)
    void registerServiceWorker({ nothingWaiting, onUpdate: draw })
  })
}

function app(environment: Environment, settings: typeof DEFAULT_SETTINGS, update: Update | null) {
  return (
    <App
      workspace={workspace}
      settings={settings}
      environment={environment}
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
