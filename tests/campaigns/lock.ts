import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { lockKills } from '../browser/support/lockKills.ts'
import { openOutside } from '../browser/support/outside.ts'

/** Kills a browser while the lock of the device is switched on, changed or off, for so many minutes; every kill counts as one case. The app must have been built. */
export async function lock(minutes: number): Promise<{ passed: number; failed: number }> {
  const end = performance.now() + minutes * 60_000
  const outside = await openOutside()
  const server = await startServer(DIST)
  try {
    const goesOn = () => performance.now() < end
    const { passed, lost, ends } = await lockKills(server.origin, goesOn, Math.random, outside.args)
    for (const [way, count] of ends) console.log(`lock: ${way}: ${count}`)
    for (const line of lost) console.error(`lock: ${line}`)
    return { passed, failed: lost.length }
  } finally {
    await server.close()
    await outside.close()
  }
}
