import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { helpTexts } from '../../src/i18n/help.ts'
import { overviewTexts } from '../../src/i18n/overview.ts'
import { OverviewPage } from './pages/overview.ts'
import { builtFiles } from './support/builtFiles.ts'
import { drawn, expectStill, neverIdle, watchShifts } from './support/firstDraw.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { expect, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

/** What a visitor waits for, counted in requests and bytes: clocks differ from computer to computer, these do not. */

const files = builtFiles()

/** Words that stand in what is not needed yet, and in nothing else. */
const LATER = {
  zod: 'invalid_union',
  'react-hook-form': 'shouldUnregister',
  recharts: 'recharts-',
  jsPDF: 'putOnlyUsedFonts',
  'pdf.js': 'RenderingCancelledException',
  age: 'age-encryption.org/v1/scrypt',
  'the texts of the help': helpTexts.de.lead,
} as const

test.describe('Before the first screen is drawn', () => {
  test('little is loaded, all of it from here, and nothing that only other screens need', async ({ page, site }) => {
    const names = await loadedUntilDrawn(page, site.origin)
    const kilobytes = (extension: string) =>
      names
        .filter((name) => name.endsWith(extension))
        .reduce((sum, name) => sum + sizeOf(name, extension === '.woff2') / 1024, 0)
    const scripts = Buffer.concat(names.filter((name) => name.endsWith('.js')).map(bytesOf)).toString()
    expect.soft(kilobytes('.js')).toBeLessThanOrEqual(125)
    expect.soft(kilobytes('.css')).toBeLessThanOrEqual(40)
    expect.soft(kilobytes('.woff2')).toBeLessThanOrEqual(120)
    expect.soft(names.length, names.join('\n')).toBeLessThanOrEqual(30)
    for (const [what, words] of Object.entries(LATER)) {
      const everywhere = [...files].filter(([name, bytes]) => name.endsWith('.js') && bytes.includes(words))
      expect.soft(everywhere, `${what} is in the app`).not.toHaveLength(0)
      expect.soft(scripts.includes(words), `${what} is loaded at start`).toBe(false)
    }
  })

  test(
    'nothing jumps: neither on the first visit nor with assessments there',
    onlyChromium(NEEDS.shifts),
    async ({ page }) => {
      await watchShifts(page)
      await page.goto('./')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await drawn(page)
      await expectStill(page, 'first visit')
      await page.getByRole('button', { name: overviewTexts.de.openSample }).click()
      await expect(page.getByRole('heading', { level: 3, name: 'Musterstadt' })).toBeVisible()
      for (const place of ['', '#/neu', '#/daten', '#/hilfe']) {
        await page.goto('about:blank')
        await page.goto(`./${place}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await drawn(page)
        await expectStill(page, place)
      }
    },
  )
})

test.describe('While the app is on its way', () => {
  // it would have everything already
  test.use({ serviceWorkers: 'block' })

  test('the files of the first screen are too, once, and they are all of them', async ({ page }) => {
    await expectAhead(page, '#/')
    const id = await new OverviewPage(page).haveSample('full')
    await expectAhead(page, `#/p/${id}/fragen/BAK`)
  })
})

async function expectAhead(page: Page, address: string): Promise<void> {
  const { withoutApp, withApp, storageOpened } = await askedForAround(page, address)
  expect(withoutApp.length, address).toBeGreaterThan(3)
  // whether there is a newer questionnaire is looked up once the screen stands there
  expect(withApp.filter((name) => !name.startsWith('assets/otherVersions-'))).toEqual([])
  expect(storageOpened, address).toBe(true)
}

/** Of the page, by which a test sees what was asked of its storage. */
interface Watched {
  storageOpened?: true
}

/**
 * Names of the scripts and styles that the page asks for before it has the app, other than those its HTML names, and of those that the app
 * asks for on top of them until its screen is drawn. The app is held back until nothing more is asked for without it.
 */
async function askedForAround(page: Page, address: string) {
  const html = bytesOf('index.html').toString()
  const names: string[] = []
  let before = 0
  let storageOpened = false
  await page.addInitScript(() => {
    const databases = indexedDB.databases.bind(indexedDB)
    indexedDB.databases = () => {
      ;(globalThis as Watched).storageOpened = true
      return databases()
    }
  })
  await page.goto('about:blank')
  page.on('request', (request) => {
    const name = new URL(request.url()).pathname.slice(1)
    if (/\.(js|css)$/.test(name) && !html.includes(name)) names.push(name)
  })
  const app = /src="\.\/(assets\/index-[^"]+)"/.exec(html)?.[1] ?? ''
  await page.route(`**/${app}`, async (route) => {
    await expect.poll(() => stays(() => names.length)).toBe(true)
    before = names.length
    storageOpened = await page.evaluate(() => (globalThis as Watched).storageOpened ?? false)
    await route.continue()
  })
  await neverIdle(page)
  await page.goto(`./${address}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await drawn(page)
  page.removeAllListeners('request')
  await page.unrouteAll()
  return { withoutApp: names.slice(0, before), withApp: names.slice(before), storageOpened }
}

/** Whether a number above 0 is the same after a while. */
async function stays(count: () => number): Promise<boolean> {
  const first = count()
  await new Promise((resolve) => setTimeout(resolve, 500))
  return first > 0 && count() === first
}

/** Names of the files asked for until screen and fonts are there. Idle never comes, so that nothing that waits for it is counted. */
async function loadedUntilDrawn(page: Page, origin: string): Promise<string[]> {
  await neverIdle(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await drawn(page)
  const foreign = asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))
  expect(foreign).toEqual([])
  const names = asked
    .filter((url) => !url.startsWith('data:'))
    .map((url) => url.slice(origin.length + 1) || 'index.html')
  return [...new Set(names)]
}

function bytesOf(name: string): Buffer {
  const bytes = files.get(name)
  if (!bytes) throw new Error(`asked for ${name}, which the build does not have`)
  return bytes
}

/** A font is compressed already; a server sends it as it is. */
function sizeOf(name: string, asItIs: boolean): number {
  return asItIs ? bytesOf(name).length : gzipSync(bytesOf(name)).length
}
