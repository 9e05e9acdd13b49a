import type { BrowserContext, Page } from '@playwright/test'
import { load, openPage, settle } from './browser.ts'
import { FILLED } from './seed.ts'
import type { Site } from './site.ts'
import type { Line } from './tables.ts'

const MEASURES = 500
/** of one page */
const ROWS = 50
const ROW = 'tbody tr input[type=checkbox]'
/** At 60 Hz, in ms: a person sees no delay yet. */
const THREE_FRAMES = 50

/** What is done in the plan of 500 measures, in the app and in a plain table of the same rows that does nothing else. */
const ACTIONS = {
  'tick a row': async (page, turn) => {
    const box = page.locator(ROW).nth(turn % 20)
    await box.scrollIntoViewIfNeeded()
    await page.waitForTimeout(100)
    return timed(page, 'click', () => box.click())
  },
  'type an owner in a row': async (page) => {
    const input = page.locator('tbody input[list]').first()
    if ((await input.count()) === 0) await page.locator('tbody td:nth-child(4) button').first().click()
    await input.focus()
    await page.waitForTimeout(100)
    return timed(page, 'keydown', () => page.keyboard.press('x'))
  },
  'type into the search': async (page, turn) => {
    await page.locator('input[type=search]').focus()
    await page.waitForTimeout(100)
    return timed(page, 'keydown', () => page.keyboard.press(turn % 2 === 0 ? '1' : 'Backspace'))
  },
} as const satisfies Record<string, (page: Page, turn: number) => Promise<number>>

/** What a person can bring the table to. */
const STATES = {
  'first page': async () => undefined,
  'last page': async (app) => {
    const next = app.getByRole('button', { name: /^Nächste/ }).first()
    while ((await next.getAttribute('aria-disabled')) === 'false') await next.click()
  },
  'all ticked': async (app) => {
    await app.getByRole('checkbox', { name: /dieser Seite auswählen/ }).check()
    await app.getByRole('button', { name: `Alle ${MEASURES} auswählen` }).click()
  },
} as const satisfies Record<string, (app: Page) => Promise<void>>

/** From a key or click to the frame that shows it, beside a plain table of one page. */
export async function measurePlan(context: BrowserContext, site: Site, cpu: number, pairs: number): Promise<Line[]> {
  const app = await openPage(context, { cpu, cached: true, shown: ROW, below: true })
  await app.goto(`${site.origin}/`)
  await app.waitForSelector('main h1')
  await app.evaluate(putMeasures, { assessment: FILLED.app, count: MEASURES })
  await load(app, `${site.origin}/#/p/${FILLED.app}/plan`)
  await settle(app)
  const floor = await context.newPage()
  const cdp = await context.newCDPSession(floor)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await floor.goto(`${site.origin}/floor/nothing.txt`)
  const lines: Line[] = []
  await floor.evaluate(plainTable, ROWS)
  for (const [state, bring] of Object.entries(STATES)) {
    await app.locator('input[type=search]').fill('')
    await app
      .getByRole('status')
      .filter({ hasText: `${MEASURES} von ${MEASURES} Maßnahmen` })
      .waitFor()
    await bring(app)
    for (const [what, act] of Object.entries(ACTIONS)) {
      const times = { app: [] as number[], floor: [] as number[] }
      for (let turn = -3; turn < pairs; turn++) {
        for (const [side, page] of Object.entries({ app, floor })) {
          await page.bringToFront()
          const time = await act(page, turn + 3)
          if (turn >= 0) times[side as 'app' | 'floor'].push(time)
        }
      }
      const target = { difference: THREE_FRAMES }
      lines.push({ what: `plan of ${MEASURES}, ${state}: ${what}`, cpu, unit: 'ms', ...times, target })
    }
  }
  await Promise.all([app.close(), floor.close()])
  return lines
}

/** ms from the event to the task after the next frame */
async function timed(page: Page, event: 'click' | 'keydown', act: () => Promise<void>): Promise<number> {
  await page.evaluate((name) => {
    const seen = new Promise((resolve) => {
      addEventListener(
        name,
        ({ timeStamp }) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - timeStamp)
            port2.postMessage(null)
          }),
        { capture: true, once: true },
      )
    })
    Object.assign(globalThis, { seen })
  }, event)
  await act()
  return page.evaluate<number>('globalThis.seen')
}

/** Runs in the page. */
async function putMeasures({ assessment, count }: { assessment: string; count: number }): Promise<void> {
  const open = indexedDB.open('it-check')
  await new Promise((resolve) => {
    open.onsuccess = resolve
  })
  const tx = open.result.transaction('measures', 'readwrite')
  for (let i = 0; i < count; i++) {
    const body = {
      id: `m${i}`,
      title: `Maßnahme ${i} umsetzen und den Nachweis ablegen`,
      questions: [`BAK-0${1 + (i % 3)}`],
      owner: ['IT-Leitung', 'Hauptamt', 'ISB'][i % 3],
      due: `20${26 + (i % 4)}-0${1 + (i % 9)}-15`,
      status: ['open', 'started', 'done', 'verified', 'deferred'][i % 5],
      effort: 1 + (i % 5),
      cost: { once: i * 100, yearly: i },
      ...(i % 7 === 6 && { dependsOn: [`m${i - 1}`] }),
    }
    tx.objectStore('measures').put({ assessment, id: body.id, body })
  }
  await new Promise((resolve) => {
    tx.oncomplete = resolve
  })
  open.result.close()
}

/** Runs in the page: as many rows with as many cells, fields of the browser, and nothing behind them. */
function plainTable(rows: number): void {
  const body = document.createElement('tbody')
  for (let i = 0; i < rows; i++) {
    const row = body.insertRow()
    row.insertCell().append(Object.assign(document.createElement('input'), { type: 'checkbox' }))
    row.insertCell().append(`Maßnahme ${i}`)
    for (let n = 0; n < 8; n++) {
      const button = document.createElement('button')
      button.append(`${n} von ${i}`)
      row.insertCell().append(button)
    }
    if (i > 0) continue
    const owner = document.createElement('input')
    owner.setAttribute('list', 'none')
    row.insertCell().append(owner)
  }
  const table = document.createElement('table')
  table.append(body)
  document.body.replaceChildren(Object.assign(document.createElement('input'), { type: 'search' }), table)
}
