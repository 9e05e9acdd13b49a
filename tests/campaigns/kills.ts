import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { chainedKills } from '../browser/support/chainedKills.ts'
import { openOutside } from '../browser/support/outside.ts'

/** Kills a browser right after it said "Gespeichert", so many times or for so many minutes; every kill counts as one case. The app must have been built. */
export async function kills(limit: { readonly minutes: number } | { readonly count: number }): Promise<{
  passed: number
  failed: number
}> {
  const end = 'minutes' in limit ? performance.now() + limit.minutes * 60_000 : Number.POSITIVE_INFINITY
  const most = 'count' in limit ? limit.count : Number.POSITIVE_INFINITY
  const outside = await openOutside()
  const server = await startServer(DIST)
  try {
    const goesOn = (links: number) => links < most && performance.now() < end
    const { passed, lost } = await chainedKills(server.origin, goesOn, outside.args)
    for (const line of lost) console.error(`kills: ${line}`)
    for (const request of outside.requests) console.error(`kills: a request left the origin: ${request}`)
    return { passed, failed: lost.length + outside.requests.length }
  } finally {
    await server.close()
    await outside.close()
  }
}
