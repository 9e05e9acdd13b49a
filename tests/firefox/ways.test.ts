import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { itcheckHere } from '../cli/itcheck.ts'
import { VISITED_ID, visitedCheck } from '../visitedCheck.ts'
import { Firefox } from './firefox.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let firefox: Firefox
beforeAll(async () => {
  firefox = await Firefox.start()
})
afterAll(() => firefox.stop())
afterEach(() => {
  expect(firefox.complaints.splice(0)).toEqual([])
  expect(firefox.leaks()).toEqual([])
})

describe('Firefox ESR', () => {
  it.each(['', '#/neu', '#/daten', '#/hilfe'])('opens "%s" without a finding of axe', async (place) => {
    const page = await firefox.open(place)
    expect(await findings(page)).toEqual([])
    await page.close()
  })

  it.each(['reload', 'close', 'navigate'] as const)('keeps every key typed until the moment of: %s', async (leave) => {
    const page = await begin(`Kommune ${leave}`)
    const place = new URL(page.url()).hash
    const words = `Getippt vor ${leave}`
    await page.locator('article input[type=radio]').click()
    await (await field(page, 'Kommentar')).type(words)
    if (leave === 'reload') await page.reload()
    if (leave === 'close') await page.close()
    if (leave === 'navigate') await page.goto('about:blank')
    const again = await firefox.open(place)
    await again.locator('article input[type=radio]:checked').wait()
    expect(await again.$$eval('article textarea', (areas) => areas.map(({ value }) => value))).toContain(words)
    await again.close()
    if (leave !== 'close') await page.close()
  })

  it('shows in one tab what another one writes', async () => {
    const here = await begin('Zwei Tabs')
    const there = await firefox.open(new URL(here.url()).hash)
    await here.locator('article input[type=radio]').click()
    await there.locator('article input[type=radio]:checked').wait()
    await Promise.all([here.close(), there.close()])
  })

  it('makes the same bytes of an internal report with photos as the command line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'it-check-visited-'))
    const file = join(folder, 'visited.itcheck')
    writeFileSync(file, visitedCheck())
    const overview = await firefox.open()
    await overview.locator('::-p-text(Datei öffnen)').click()
    const input = await overview.waitForSelector('dialog input[type=file]')
    await input?.uploadFile(file)
    await overview.locator('::-p-text(Musterstadt)').wait()
    await overview.close()
    const report = await firefox.open(`#/p/${VISITED_ID}/bericht`)
    await report.locator('input[type=radio][value=internal]').click()
    const date = await report.$eval('form input[type=date]', ({ value }) => value)
    await report.locator('form button[type=submit]').click()
    const pdf = await vi.waitFor(() => finishedPdf(firefox.downloads), { timeout: 30_000, interval: 250 })
    const out = join(folder, 'report.pdf')
    const call = ['report', file, '--profile', 'internal', '--date', date, '--out', out]
    expect(await itcheckHere(...call)).toMatchObject({ code: 0 })
    expect(pdf.equals(readFileSync(out))).toBe(true)
    rmSync(folder, { recursive: true })
    await report.close()
  })

  it('opens without the server after the first visit', async () => {
    const page = await firefox.open()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    await firefox.stopServer()
    await page.reload()
    await page.locator('h1').wait()
    await page.close()
    firefox.complaints.length = 0
  })
})

/** A new assessment at its first questions. */
async function begin(name: string): Promise<Page> {
  const page = await firefox.open('#/neu')
  await (await field(page, 'Name der Kommune')).type(name)
  await page.locator('form button[type=submit]').click()
  await page.locator('article input[type=radio]').wait()
  return page
}

/** The first field with such a label. */
async function field(page: Page, label: string): Promise<ElementHandle> {
  const found = await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(words))?.control,
    {},
    label,
  )
  const element = found.asElement()
  if (!element) throw new Error(`No field is called ${label}`)
  return element as ElementHandle
}

/** Throws until Firefox has written the whole file: before, a second one with another ending lies beside it. */
function finishedPdf(folder: string): Buffer {
  const names = readdirSync(folder)
  const [name] = names
  if (names.length !== 1 || !name?.endsWith('.pdf')) throw new Error(`No PDF yet: ${names.join(', ')}`)
  return readFileSync(join(folder, name))
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values: tags },
      }),
    TAGS,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}
