import { randomInt } from 'node:crypto'
import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { chainedKills } from '../browser/support/chainedKills.ts'
import { killedActivities } from '../browser/support/killedActivities.ts'
import { openOutside } from '../browser/support/outside.ts'

/**
 * Kills a browser so many times or for so many minutes, every other time right after it said "Gespeichert", else at a moment of chance during
 * something else (`activities.ts`); every kill counts as one case. The app must have been built.
 */
export async function kills(limit: { readonly minutes: number } | { readonly count: number }): Promise<{
  passed: number
  failed: number
}> {
  const end = 'minutes' in limit ? performance.now() + limit.minutes * 60_000 : Number.POSITIVE_INFINITY
  const most = 'count' in limit ? limit.count : Number.POSITIVE_INFINITY
  const outside = await openOutside()
  const server = await startServer(DIST)
  try {
    const half = performance.now() + (end - performance.now()) / 2
    const first = await chainedKills(server.origin, (n) => n < most / 2 && performance.now() < half, outside.args)
    const seed = randomInt(2 ** 31)
    const goesOn = (n: number) => n < most / 2 && performance.now() < end
    const then = await killedActivities(server.origin, goesOn, outside.args, seed)
    const passed = first.passed + then.passed
    const lost = [...first.lost, ...then.lost]
    for (const line of lost) console.error(`kills: ${line}`)
    for (const request of outside.requests) console.error(`kills: a request left the origin: ${request}`)
    return { passed, failed: lost.length + outside.requests.length }
  } finally {
    await server.close()
    await outside.close()
  }
}
