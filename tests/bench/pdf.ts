import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { issueReport } from '../../src/core/report/issueReport.ts'
import { PLAIN_ORDER } from '../../src/core/report/plainOrder.ts'
import { renderReport } from '../../src/pdf/renderReport.ts'
import { load, openPage, settle } from './browser.ts'
import { sample } from './scoring.ts'
import { FILLED } from './seed.ts'
import type { Site } from './site.ts'
import type { Line } from './tables.ts'

/** As many as a person would wait for; there is no floor to take turns with. */
const RUNS = 10

/** From the click on "PDF erstellen" until the file is handed over: fonts fetched, worker started, drawn, ended. */
export async function measurePdfInWorker(context: BrowserContext, site: Site, cpu: number): Promise<Line> {
  const page = await openPage(context, { cpu, cached: true, shown: 'main button[type=submit]', below: true })
  await load(page, `${site.origin}/#/p/${FILLED.app}/bericht`)
  await settle(page)
  const app: number[] = []
  for (let i = 0; i <= RUNS; i++) {
    // what is finished and unchanged would be handed over again, without drawing
    await page.getByLabel('Datum des Berichts').fill(`2026-12-${String(i + 1).padStart(2, '0')}`)
    const file = page.waitForEvent('download')
    const start = performance.now()
    await page.getByRole('button', { name: 'PDF erstellen' }).click()
    await file
    if (i > 0) app.push(performance.now() - start)
  }
  await page.close()
  return { what: 'council report as PDF, in a worker', cpu, unit: 'ms', app }
}

/** The longest task of the page's own thread while a worker makes the internal report of the full sample, from the click on. */
export async function measurePageBlock(context: BrowserContext, site: Site, cpu: number): Promise<Line> {
  const page = await openPage(context, { cpu, cached: true, shown: 'main h1', below: true })
  await load(page, `${site.origin}/`)
  const card = page.getByRole('listitem').filter({ hasText: 'IT-Check für Kommunen' })
  if ((await card.count()) === 0) {
    await page.getByRole('button', { name: 'Beispiel mit vollständigem Check ansehen' }).click()
  }
  await card.getByRole('link', { name: 'Bericht' }).click()
  await page.locator('input[type=radio][value=internal]').check()
  await idle(page)
  const make = page.getByRole('button', { name: 'PDF erstellen' })
  const app: number[] = []
  for (let i = 0; i <= RUNS; i++) {
    // what is finished and unchanged would be handed over again, without drawing
    await page.getByLabel('Datum des Berichts').fill(`2026-12-${String(i + 1).padStart(2, '0')}`)
    await make.scrollIntoViewIfNeeded()
    await idle(page)
    await page.evaluate(`globalThis.longest = 0
      globalThis.tasks?.disconnect()
      globalThis.tasks = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
      })
      tasks.observe({ type: 'longtask' })`)
    const file = page.waitForEvent('download')
    // held for as long as a finger holds it: pressing and letting go are tasks of their own
    await make.click({ delay: 80 })
    await file
    await idle(page)
    // tasks below 50 ms are none for the browser
    app.push(await page.evaluate<number>('longest'))
  }
  await page.close()
  return { what: 'longest task of the page meanwhile', cpu, unit: 'ms', app, target: { never: 50 } }
}

/** Nothing moves on the screen by then, so that no frame is drawn and an idle callback would wait for ever. */
async function idle(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500))
  await page.evaluate('0')
}

/** The drawing alone. */
export async function measurePdfInNode(): Promise<Line> {
  const report = issueReport(
    { ...sample(), fingerprint: null, previous: null, lists: new Map() },
    { ...PLAIN_ORDER, profile: 'council', lang: 'de', date: '2026-12-01' },
  )
  if (report.profile === 'public') throw new Error('a report for the council was ordered')
  const fonts = { regular: font('Regular'), bold: font('Bold') }
  const app: number[] = []
  for (let i = 0; i <= RUNS; i++) {
    const start = performance.now()
    await renderReport(report, { fonts, images: new Map() })
    if (i > 0) app.push(performance.now() - start)
  }
  return { what: 'council report as PDF, in Node', cpu: 1, unit: 'ms', app }
}

function font(weight: 'Regular' | 'Bold'): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../src/pdf/fonts/FiraSans-${weight}.ttf`, import.meta.url)))
}
