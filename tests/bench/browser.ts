import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { QUIET } from '../browser/support/chromiumArgs.ts'

const WATCH = readFileSync(new URL('watch.js', import.meta.url), 'utf8')

/**
 * A browser with a profile on the disk: an incognito one keeps databases in memory, where "saved" costs nothing.
 * Without service workers, because the app's would answer for the floor too.
 */
export function openBrowser(executablePath: string, directory: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(join(directory, 'profile'), {
    executablePath,
    args: QUIET,
    serviceWorkers: 'block',
    // high enough for the first question with its answers below the head of the page
    viewport: { width: 1280, height: 1080 },
    locale: 'de-DE',
  })
}

export interface Conditions {
  /** how many times slower the processor is made */
  readonly cpu: number
  /** whether files of an earlier visit may be used again */
  readonly cached: boolean
  /** CSS selector of what must be on the screen, see `watch.js` */
  readonly shown: string
  /** it counts below the end of the window too */
  readonly below?: boolean
}

export async function openPage(
  context: BrowserContext,
  { cpu, cached, shown, below = false }: Conditions,
): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript({ content: `globalThis.WANTED = ${JSON.stringify({ shown, below })}\n${WATCH}` })
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: !cached })
  return page
}

/** Goes to an address with a full page load; ms from the start of the navigation until `shown` was on the screen. */
export async function load(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' })
  return page.evaluate<number>('watch.shown()')
}

/** Until nothing is fetched or computed any more: the app fetches its other screens ahead when it has time. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))')
}
