import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { DeviceLockPage } from '../browser/pages/deviceLock.ts'
import { answer, type Times } from './answering.ts'
import { openBrowser, openPage } from './browser.ts'
import type { Site } from './site.ts'
import type { Line } from './tables.ts'

const PASSWORD = 'Tasse Wolke Hammer Biene'
/** Answers of the full check that both move the mean. */
const VALUES: [string, string] = ['1', '4']
const SCREENS = { fragen: 'questions', ergebnis: 'result', plan: 'plan' } as const

interface Side {
  readonly context: BrowserContext
  readonly page: Page
  /** of the assessment */
  readonly id: string
}

/** What the lock of the device costs: the full sample with it (in the column of the app) and without it (in that of the floor), in two browsers. */
export async function measureLock(chromium: string, site: Site, cpu: number, pairs: number): Promise<Line[]> {
  const app = await prepare(chromium, site, cpu, true)
  const floor = await prepare(chromium, site, cpu, false)
  try {
    return [...(await measureOpening({ app, floor }, cpu, pairs)), ...(await measureSaving({ app, floor }, cpu, pairs))]
  } finally {
    await Promise.all([app.context.close(), floor.context.close()])
  }
}

type Sides = Readonly<Record<'app' | 'floor', Side>>

async function measureOpening(sides: Sides, cpu: number, pairs: number): Promise<Line[]> {
  const lines: Line[] = []
  for (const [screen, what] of Object.entries(SCREENS)) {
    const times = { app: [] as number[], floor: [] as number[] }
    for (let i = -1; i < pairs; i++) {
      for (const side of ['app', 'floor'] as const) {
        const { page, id } = sides[side]
        const time = await page.evaluate(goTo, `#/p/${id}/${screen}`)
        await rest(page)
        await page.evaluate(goTo, '#/')
        await rest(page)
        if (i >= 0) times[side].push(time)
      }
    }
    lines.push({ what: `lock / no lock: overview → ${what} of the full sample`, cpu, unit: 'ms', ...times })
  }
  return lines
}

async function measureSaving(sides: Sides, cpu: number, pairs: number): Promise<Line[]> {
  const measured = { app: [] as Times[], floor: [] as Times[] }
  for (const { page, id } of Object.values(sides)) {
    await page.evaluate(goTo, `#/p/${id}/fragen`)
    await rest(page)
  }
  for (let i = -3; i < pairs; i++) {
    for (const side of ['app', 'floor'] as const) {
      const times = await answer(sides[side].page, i + 3, VALUES)
      if (i >= 0) measured[side].push(times)
    }
  }
  return (['painted', 'saved'] as const).map((key) => ({
    what: `lock / no lock: answer → ${key === 'saved' ? '“gespeichert” on the screen' : 'next frame'}`,
    cpu,
    unit: 'ms',
    app: measured.app.map((times) => times[key]),
    floor: measured.floor.map((times) => times[key]),
  }))
}

/** Until the page has nothing to do: no network is used. */
async function rest(page: Page): Promise<void> {
  await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))')
}

async function prepare(chromium: string, site: Site, cpu: number, locked: boolean): Promise<Side> {
  const directory = join(site.directory, `${locked ? 'lock' : 'no-lock'}-${cpu}`)
  mkdirSync(directory)
  const context = await openBrowser(chromium, directory)
  const page = await openPage(context, { cpu: 1, cached: true, shown: 'main h1' })
  await page.goto(`${site.origin}/`)
  await page.getByRole('button', { name: 'Beispiel mit vollständigem Check ansehen' }).click()
  await page.getByRole('link', { name: 'Ergebnis' }).click()
  // the address changes before the screen: whoever goes back at once would wait for a heading that never left
  await page.getByRole('heading', { level: 1, name: 'Ergebnis' }).waitFor()
  const id = /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? ''
  if (locked) {
    const lock = new DeviceLockPage(page)
    await lock.switchOn(PASSWORD)
    await lock.unlock(PASSWORD)
    await page.getByRole('heading', { level: 1, name: 'Daten & Sicherheit' }).waitFor()
  }
  await page.evaluate(goTo, '#/')
  await rest(page)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return { context, page, id }
}

/** Runs in the page: ms until another screen stands there. */
async function goTo(hash: string): Promise<number> {
  const before = document.querySelector('main h1')
  const start = performance.now()
  location.hash = hash
  for (let now = before; now === null || now === before; now = document.querySelector('main h1')) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  // the task right after the frame that shows it
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - start
}
