import { countTabs } from '../alone.ts'
import type { Database } from '../database.ts'
import { takeUpLeftovers } from '../leftovers.ts'
import { nothingWaiting } from '../savers.ts'
import { failureOf } from '../saveState.ts'
import { databaseInForce } from './inForce.ts'
import type { Moving } from './move.ts'
import { tellTabs } from './tabs.ts'

/**
 * Why the lock was neither switched on nor off. `busy`: another tab is at it; `unsaved`: something could not be saved; `other-tabs`: they
 * did not let go; `full`: no room for a second copy.
 */
export type SwitchFailure = 'busy' | 'unsaved' | 'other-tabs' | 'full' | 'other'

/** Held by who moves rows, or looks which database is in force. */
const SWITCH = 'it-check: lock switch'

/** How often the other tabs are told, and for how long: the slowest of them has to write what waits and to load the page again. */
const TELL_EVERY_MS = 300
const PATIENCE_MS = 15_000

class GivenUp extends Error {
  readonly reason: SwitchFailure
  constructor(reason: SwitchFailure) {
    super(reason)
    this.reason = reason
  }
}

/** Whether tabs can tell each other apart here. On plain http they cannot: two could move rows at once. */
export function canSwitch(): boolean {
  return typeof (navigator.locks as LockManager | undefined)?.query === 'function'
}

/** Runs while nobody moves rows: at once where that cannot be known, because there nobody can. */
export async function whileNobodySwitches<T>(work: () => Promise<T>): Promise<T> {
  return canSwitch() ? navigator.locks.request(SWITCH, work) : work()
}

/**
 * Runs a move while this tab is the only one that has a database open and nothing waits to be written. Afterwards the page has to be loaded
 * again; after a failure it goes on as before. @returns `null`: moved
 */
export async function switchOver(
  db: Database,
  move: (whenAlone: Moving['whenAlone']) => Promise<void>,
): Promise<SwitchFailure | null> {
  return navigator.locks.request(SWITCH, { ifAvailable: true }, async (lock) => {
    if (!lock) return 'busy'
    try {
      await move(async () => {
        if (!(await nothingWaiting())) throw new GivenUp('unsaved')
        await sendOthersAway()
        // they may have left something when they went
        await takeUpLeftovers(db)
        if (!(await nothingWaiting())) throw new GivenUp('unsaved')
        // whatever still wants to write here fails, and is not lost in a database that is about to go
        db.close()
      })
      return null
    } catch (error) {
      if ((await databaseInForce()).kind === inForceWith(db)) {
        await db.open()
        return error instanceof GivenUp ? error.reason : failureOf(error) === 'full' ? 'full' : 'other'
      }
      // the move was complete; only what it left could not be removed, which the next start does
      return null
    }
  })
}

function inForceWith({ sealer }: Database): 'plain' | 'locked' {
  return sealer ? 'locked' : 'plain'
}

/** They load the page again and wait, as long as `SWITCH` is held, before they open anything. */
async function sendOthersAway(): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  // twice: a tab that was just about to start has shown itself by then
  for (let alone = 0; alone < 2; ) {
    if (performance.now() > end) throw new GivenUp('other-tabs')
    tellTabs({ kind: 'moving' })
    await new Promise((resolve) => setTimeout(resolve, TELL_EVERY_MS))
    alone = (await countTabs()) === 1 ? alone + 1 : 0
  }
}
