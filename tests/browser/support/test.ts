import { test as base, expect } from '@playwright/test'
import { DIST } from '../../../src/dev/paths.mjs'
import { findChromium } from '../../../src/dev/provideChromium.mjs'
import { startServer } from '../../../src/dev/server.mjs'
import { downloadsWithId, keepDownloadsApart } from '../../firefox/downloads.ts'
import { focusFollowsInput } from '../../firefox/focus.ts'
import { historyTold } from '../../firefox/history.ts'
import { launchOptionsOf, OF_FIREFOX } from '../../firefox/launch.ts'
import { EmulatedMedia } from '../../firefox/media.ts'
import { paperInCentimetres } from '../../firefox/paper.ts'
import { Relay } from '../../firefox/relay.ts'
import { textAsTyped } from '../../firefox/typing.ts'
import { QUIET } from './chromiumArgs.ts'
import { Complaints } from './complaints.ts'
import { skipWhatIsNotFor } from './onlyChromium.ts'
import { complainAboutOtherWays, whatItCarries } from './otherWays.ts'
import { type Outside, openOutside } from './outside.ts'

interface PerTest {
  /** nothing to use: skips the test where it is not for this browser */
  forThisBrowser: undefined
  /** what the browser complains about during the test; a complaint that the test does not take out fails it */
  complaints: Complaints
  /** requests that left this computer during the test; any one fails it */
  leaks: string[]
  /** requests to the app's own server that could have carried something to it; any one fails the test */
  sent: string[]
}

interface PerWorker {
  outside: Outside
  /** what a Firefox emulates in its own way; `null` in Chromium, which needs no help */
  emulated: { readonly media: EmulatedMedia; readonly port: number } | null
  /** the built app behind the security headers of a deployment */
  site: { readonly origin: string; readonly sent: string[] }
}

/**
 * Playwright's test with the built app as `page.goto('./')`; also fails when anything leaves the origin, when a request carries
 * more than the name of a file, or when the browser complains.
 */
export const test = base.extend<PerTest, PerWorker>({
  outside: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const outside = await openOutside(OF_FIREFOX)
      await use(outside)
      await outside.close()
    },
    { scope: 'worker' },
  ],
  emulated: [
    async ({ browserName }, use) => {
      if (browserName !== 'firefox') return use(null)
      const media = new EmulatedMedia()
      const relay = await Relay.open([
        media.dialect,
        downloadsWithId(),
        focusFollowsInput(),
        historyTold,
        textAsTyped,
        paperInCentimetres,
      ])
      await use({ media, port: relay.port })
      await relay.close()
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ outside, emulated }, use) => {
      if (emulated) return use(launchOptionsOf(emulated.port, outside.port))
      const executablePath = await findChromium()
      if (executablePath === null) throw new Error('No Chromium here. "npm test" provides one.')
      await use({ executablePath, args: [...QUIET, ...outside.args] })
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const sent: string[] = []
      const server = await startServer(DIST, { onRequest: (request) => sent.push(...whatItCarries(request)) })
      await use({ origin: server.origin, sent })
      await server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(`${site.origin}/`),
  forThisBrowser: [
    async ({ browserName }, use, info) => {
      skipWhatIsNotFor(browserName, info)
      await use(undefined)
    },
    { auto: true },
  ],
  context: async ({ context, emulated }, use) => {
    emulated?.media.carryFor(context)
    if (emulated) keepDownloadsApart(context)
    await use(context)
  },
  complaints: [
    async ({ context, browserName }, use) => {
      const complaints = new Complaints(browserName === 'chromium')
      complaints.watch(context)
      await context.addInitScript(complainAboutOtherWays)
      await use(complaints)
      expect.soft(complaints.all, 'complaints of the browser').toEqual([])
    },
    { auto: true },
  ],
  sent: [
    async ({ site }, use) => {
      site.sent.length = 0
      await use(site.sent)
      expect.soft(site.sent, 'requests that could carry something to the own server').toEqual([])
    },
    { auto: true },
  ],
  leaks: [
    async ({ outside }, use) => {
      outside.requests.length = 0
      await use(outside.requests)
      expect.soft(outside.requests, 'requests that left the origin').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
