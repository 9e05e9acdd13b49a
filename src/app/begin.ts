import { placeOf } from '../parts/place.ts'
import { watchForOtherTabs } from '../storage/alone.ts'
import { watchConnection } from '../storage/connection.ts'
import { Database } from '../storage/database.ts'
import { takeUpLeftovers } from '../storage/leftovers.ts'
import { DEFAULT_SETTINGS, readKeepsLog, readSettings } from '../storage/settings.ts'
import { readEnvironment } from './environment.ts'
import { openPlace } from './useScreen.ts'
import { browserWorld } from './world.ts'

/*
 * What the start waits for, asked for all at once as soon as this module is evaluated: `main.tsx` imports it before React, so that
 * the browser reads and fetches while React is evaluated. Without a database the app still opens and says why nothing can be kept.
 */
export const db = new Database()
export const workspace = { db, world: browserWorld() }

export const connection = watchConnection(db)
const opened = connection.open()
watchForOtherTabs()
const leftovers = takeUpLeftovers(db).catch(() => undefined)

export const place = placeOf(location.hash.slice(1))
export const opening = openPlace(place, workspace, leftovers)
export const settings = readSettings(db).catch(() => DEFAULT_SETTINGS)
/** before the first answer can be given */
export const logSwitch = readKeepsLog(db).then(
  (on) => {
    db.keepsLog = on
  },
  () => undefined,
)
export const environment = readEnvironment(opened)
