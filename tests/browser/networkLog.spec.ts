import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { QUESTIONS } from './journey/answers.ts'
import { Walk } from './journey/walk.ts'
import { PreviewPage } from './pages/preview.ts'
import { type Reached, reached } from './support/networkLog.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { expect, test } from './support/test.ts'

/** What the browser itself says of where it turned to while `use` ran in it. */
async function reachedDuring(
  options: Parameters<typeof chromium.launch>[0],
  use: (browser: Browser) => Promise<void>,
): Promise<Reached> {
  const directory = mkdtempSync(join(tmpdir(), 'it-check-network-'))
  const file = join(directory, 'log.json')
  try {
    const browser = await chromium.launch({ ...options, args: [...(options?.args ?? []), `--log-net-log=${file}`] })
    await use(browser)
    await browser.close()
    return reached(file)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

test(
  'the browser’s own log: from the first answer to the pages of the report only the app’s own server is asked',
  onlyChromium(NEEDS.networkLog),
  async ({ site, outside, launchOptions }) => {
    const { addresses, names } = await reachedDuring(launchOptions, async (browser) => {
      const page = await browser.newPage({ locale: 'de-DE', serviceWorkers: 'allow' })
      await page.goto(`${site.origin}/`)
      await page.evaluate(() => navigator.serviceWorker.ready)
      const walk = new Walk(page)
      const id = await walk.begin('Musterdorf')
      const [question] = QUESTIONS
      if (question) await walk.answer(question, { value: 'partly', comment: 'https://example.org/ im Kommentar' })
      await page.goto(`${site.origin}/#/p/${id}/bericht`)
      const preview = new PreviewPage(page)
      await preview.show.click()
      await preview.drawn(1)
      await page.goto(`${site.origin}/#/hilfe/datenschutz`)
      await expect(walk.heading('Datenschutz')).toBeVisible()
    })
    const own = new URL(site.origin).host
    expect([...addresses]).toContain(own)
    expect([...addresses].filter((address) => address !== own && address !== `127.0.0.1:${outside.port}`)).toEqual([])
    expect([...names].filter((name) => name !== '127.0.0.1')).toEqual([])
  },
)

test(
  'the log tells of what goes past a proxy: WebRTC, and the name that it looks up',
  onlyChromium(NEEDS.networkLog),
  async ({ site, launchOptions }) => {
    const { addresses, names } = await reachedDuring(launchOptions, async (browser) => {
      const page = await browser.newPage()
      await page.goto(`${site.origin}/LICENSE.txt`)
      await page.evaluate(async () => {
        // 192.0.2.0/24 is for examples and leads nowhere
        const urls = ['stun:192.0.2.7:3478', 'stun:stun.example:3478']
        const connection = new RTCPeerConnection({ iceServers: [{ urls }] })
        connection.createDataChannel('x')
        await connection.setLocalDescription(await connection.createOffer())
        await new Promise((resolve) => {
          connection.addEventListener('icegatheringstatechange', resolve)
          setTimeout(resolve, 1000)
        })
      })
      await expect.poll(() => page.evaluate(() => 1)).toBe(1)
    })
    expect([...addresses, ...names].filter((name) => /^192\.0\.2\.7|^stun\.example$/.test(name))).not.toEqual([])
  },
)
