import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { openBrowser } from '../browser.ts'
import type { Entry, Slate } from './entry.ts'
import type { Size } from './questionnaire.ts'
import type { Wanted, Watch } from './watch/main.ts'

/** What is the same for all entries of a round. */
export interface Conditions {
  readonly size: Size
  /** CPU slow-down factor */
  readonly cpu: number
  readonly origins: Readonly<Record<Entry['site'], string>>
  readonly chromium: string
  /** the script that looks on, see watch/ */
  readonly watch: string
  /** runs before it, in every page */
  readonly before?: string
  /** ms that are waited for anything */
  readonly patience: number
}

export interface Visit {
  readonly page: Page
  readonly cdp: CDPSession
  /** what the page threw or could not fetch */
  readonly problems: string[]
}

/** A browser with an empty profile on the disk; gone afterwards. */
export async function withBrowser<T>(chromium: string, use: (context: BrowserContext) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'it-check-peers-'))
  const context = await openBrowser(chromium, directory)
  try {
    return await use(context)
  } finally {
    await context.close()
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Opens an address in a tab of its own, which has begun to load it and waits for what is wanted. */
export async function visit(
  context: BrowserContext,
  { cpu, watch, before = '', patience }: Pick<Conditions, 'cpu' | 'watch' | 'before' | 'patience'>,
  { url, wanted, cached }: { readonly url: string; readonly wanted: Wanted; readonly cached: boolean },
): Promise<Visit> {
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('requestfailed', (request) => problems.push(`${request.url()} could not be fetched`))
  await page.addInitScript({ content: `globalThis.WANTED = ${JSON.stringify(wanted)};\n${before};\n${watch}` })
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  if (!cached) await cdp.send('Network.clearBrowserCache')
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await page.goto(url, { waitUntil: 'commit', timeout: patience })
  return { page, cdp, problems }
}

export function urlOf(entry: Entry, { origins, size }: Pick<Conditions, 'origins' | 'size'>, slate: Slate): string {
  return origins[entry.site] + entry.address(size, slate)
}

type Call = Exclude<keyof Watch, 'outcome'>

/** Calls a function of the watch in the page; what it gives has to be plain data. */
export function call<Name extends Call>(
  page: Page,
  name: Name,
  ...args: Parameters<Watch[Name]>
): Promise<Awaited<ReturnType<Watch[Name]>>> {
  return page.evaluate(`watch.${name}(${args.map((value) => JSON.stringify(value)).join(', ')})`)
}
