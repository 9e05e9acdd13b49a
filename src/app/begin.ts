import type { World } from '../core/world.ts'
import { placeOf } from '../parts/place.ts'
import { watchForOtherTabs } from '../storage/alone.ts'
import { type Connection, watchConnection } from '../storage/connection.ts'
import { Database } from '../storage/database.ts'
import { leftKeys } from '../storage/leftKeys.ts'
import { lockedThere } from '../storage/lock/lockedThere.ts'
import { DEFAULT_SETTINGS, readKeepsLog, readRole, readSettings } from '../storage/settings.ts'
import { loadAbilityNotices, quietly } from './chunks.ts'
import { readEnvironment } from './environment.ts'
import type { Entered } from './lock/enter.tsx'
import { missingAbilities } from './missingAbilities.ts'
import { openPlace } from './useScreen.ts'
import { browserWorld } from './world.ts'

/*
 * What the start waits for, asked for all at once as soon as this module is evaluated: `main.tsx` imports it before React, so that
 * the browser reads and fetches while React is evaluated. Without a database the app still opens and says why nothing can be kept.
 */
const plain = new Database()
/** Who reads or writes waits for `entered`: until then it may be that this device has a lock, and another database. */
export const workspace: { db: Database; readonly world: World } = { db: plain, world: browserWorld() }
/** The connection to that database, and what was opened with the password; `null`: this device has no lock. */
export const access: { connection: Connection; inside: Entered | null } = {
  connection: watchConnection(plain),
  inside: null,
}

const opened = access.connection.open()
const entered = lockedThere().then((locked) => (locked ? passLock() : opened))
void entered.then(watchForSwitch, watchForSwitch)
const leftovers = entered.then(takeUp).catch(() => undefined)

export const place = placeOf(location.hash.slice(1))
export const opening = openPlace(place, workspace, leftovers)
export const settings = entered.then(() => readSettings(workspace.db)).catch(() => DEFAULT_SETTINGS)
/** before the first answer can be given */
export const logSwitch = entered
  .then(() => Promise.all([readKeepsLog(workspace.db), readRole(workspace.db)]))
  .then(
    ([on, role]) => {
      workspace.db.keepsLog = on
      workspace.db.role = role
    },
    () => undefined,
  )
export const environment = readEnvironment(entered).then(async (found) => {
  if (missingAbilities(found).length > 0) await quietly(loadAbilityNotices).catch(() => undefined)
  return found
})

async function takeUp(): Promise<void> {
  if (leftKeys().length === 0) return
  const { takeUpLeftovers } = await import('../storage/leftovers.ts')
  await takeUpLeftovers(workspace.db)
}

async function passLock(): Promise<unknown> {
  const [{ enter }] = await Promise.all([import('./lock/enter.tsx'), opened.catch(() => undefined)])
  const inside = await enter(plain)
  if (!inside) return access.connection.open()
  workspace.db = inside.db
  access.connection = inside.connection
  access.inside = inside
  return inside.opened
}

/** Another tab may have switched the lock on or off in the moment between the look and the word that this tab is here. */
function watchForSwitch(): void {
  const hasLock = workspace.db.sealer !== null
  watchForOtherTabs(async () => {
    if ((await lockedThere()) !== hasLock) location.reload()
  })
}
