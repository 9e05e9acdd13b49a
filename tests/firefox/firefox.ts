import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { DIST } from '../../src/dev/paths.mjs'
import { findFirefox } from '../../src/dev/provideFirefox.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { type Outside, openOutside } from '../browser/support/outside.ts'

/** Firefox ESR with the built app, watched like the browser of `tests/browser`. */
export class Firefox {
  /** errors in the console and uncaught errors; Firefox counts violations of the policy among them */
  readonly complaints: string[] = []

  private constructor(
    private readonly browser: Browser,
    private readonly address: string,
    private readonly outside: Outside,
    /** folder into which downloads go */
    readonly downloads: string,
    readonly stopServer: () => Promise<void>,
  ) {}

  static async start(): Promise<Firefox> {
    const executablePath = findFirefox()
    if (executablePath === null) throw new Error('No Firefox here. "npm run test:firefox" provides one.')
    const outside = await openOutside()
    const server = await startServer(DIST)
    const downloads = mkdtempSync(join(tmpdir(), 'it-check-downloads-'))
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: { ...prefsForProxy(outside.port), ...prefsForDownloads(downloads), ...QUIET },
    })
    return new Firefox(browser, `${server.origin}/`, outside, downloads, server.close)
  }

  /** A page at a place of the app, e.g. '#/neu'. */
  async open(place = ''): Promise<Page> {
    const page = await this.browser.newPage()
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()))
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    await page.setViewport({ width: 1280, height: 800 })
    await page.goto(this.address + place)
    await page.locator('h1').wait()
    return page
  }

  /** Requests that left this computer, without those for Firefox itself. */
  leaks(): string[] {
    return this.outside.requests.filter((request) => !OF_FIREFOX.test(request))
  }

  async stop(): Promise<void> {
    await this.browser.close()
    rmSync(this.downloads, { recursive: true })
    await this.stopServer()
    await this.outside.close()
  }
}

function prefsForProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  }
}

function prefsForDownloads(folder: string): Record<string, unknown> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'pdfjs.disabled': true,
    'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
  }
}

/** Its settings service, which cannot be switched off in a released Firefox. */
const OF_FIREFOX = /^CONNECT [a-z0-9.-]+\.mozilla\.(com|net):443$/

/** What keeps Firefox from talking to its maker, beyond what Puppeteer does about it. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.activity-stream.feeds.system.topsites': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'extensions.systemAddon.update.enabled': false,
  'intl.accept_languages': 'de-DE',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}
