import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { countRows, putMany } from '../../browser/support/putMany.ts'
import { manyAssessments } from '../../manyAssessments.ts'
import { answer } from '../answering.ts'
import { load, openBrowser, openPage } from '../browser.ts'
import type { Site } from '../site.ts'
import { median } from '../stats.ts'
import { table } from '../tables.ts'

const SIZES = [100, 500] as const
const LOOK = readFileSync(new URL('look.js', import.meta.url), 'utf8')
const CARD = 'main li h3'
const SEARCH = 'main input[type=search]'
const ROW = '.towns-table tbody tr'
const FIRST_TOWN = '.towns-table tbody th'
/** What tells which of how many a page has. */
const PAGES = '.paging [role=status]'
/** What tells how many there are. */
const FOUND = 'main span[role=status]'
/** Answers of the full check that both move the mean. */
const VALUES: [string, string] = ['1', '4']

/** ms, or as the name says */
type Figures = Map<string, number[]>

/**
 * What somebody waits for who has many municipalities in one browser: with 100 full assessments and with 500, and how it grows. A figure
 * "longest task" is the longest time in which the page could do nothing else.
 */
export async function measureMany(
  chromium: string,
  site: Site,
  cpu: readonly number[],
  turns: number,
): Promise<string> {
  const directory = join(site.directory, 'many')
  mkdirSync(directory)
  const context = await openBrowser(chromium, directory)
  const measured = new Map<string, Figures>()
  try {
    await begin(context, site)
    let from = 0
    for (const size of SIZES) {
      await addTo(context, site, from, size, measured)
      from = size
      for (const rate of cpu) measured.set(`${size} ${rate}x`, await measure(context, site, rate, turns))
    }
  } finally {
    await context.close()
  }
  return tableOf(measured, ['1x', ...cpu.filter((rate) => rate !== 1).map((rate) => `${rate}x`)])
}

/** Until the app has taken in the questionnaires that lie beside it. */
async function begin(context: BrowserContext, site: Site): Promise<void> {
  const page = await open(context, 1)
  await load(page, `${site.origin}/`)
  const shipped = JSON.parse(
    readFileSync(join(site.directory, 'site/questionnaires/index.json'), 'utf8'),
  ).questionnaires
  while ((await countRows(page, 'definitions')) < shipped.length) await page.waitForTimeout(100)
  await page.close()
}

/** What it takes after they came in from outside, before anything about them is known: once for each size. */
async function addTo(
  context: BrowserContext,
  site: Site,
  from: number,
  to: number,
  measured: Map<string, Figures>,
): Promise<void> {
  const page = await open(context, 1)
  await load(page, `${site.origin}/#/hilfe`)
  await putMany(page, from, to)
  const figures: Figures = new Map()
  measured.set(`${to} 1x once`, figures)
  const start = performance.now()
  const first = await goTo(page, '#/', CARD)
  note(figures, `${to - from} new ones: first overview`, first.time)
  note(figures, `${to - from} new ones: longest task until it stands`, first.longest)
  while ((await countRows(page, 'summaries')) < to) await page.waitForTimeout(100)
  note(figures, `${to - from} new ones: until the last line is there`, performance.now() - start)
  await page.close()
}

async function measure(context: BrowserContext, site: Site, cpu: number, turns: number): Promise<Figures> {
  const figures: Figures = new Map()
  const page = await open(context, cpu, CARD)
  for (let turn = -1; turn < turns; turn++) {
    const started = await load(page, `${site.origin}/`)
    await rest(page)
    const steps: Record<string, { readonly time: number; readonly longest: number }> = {}
    await goTo(page, '#/hilfe', 'main h1')
    steps['→ overview'] = await goTo(page, '#/', CARD)
    steps['overview: slowest frame of scrolling'] = await page.evaluate('look.scroll(120)')
    await page.evaluate('scrollTo(0, 0)')
    if ((await page.locator(SEARCH).count()) > 0) {
      await page.locator(SEARCH).focus()
      await page.waitForTimeout(100)
      for (const key of ['b', 'e', 'i', 'Backspace']) {
        const typed = await timed(page, 'keydown', FOUND, () => page.keyboard.press(key))
        const what = key === 'Backspace' ? 'overview: a key taken back' : `overview: key ${key} of “bei”`
        steps[`${what} → list`] = typed
        steps[`${what} → next frame`] = { time: typed.frame, longest: typed.longest }
      }
      await page.locator(SEARCH).fill('')
    }
    if (turn >= 0) note(figures, 'heap on the overview, MB', await heap(page))
    steps['→ table of all municipalities, first visit'] = await goTo(page, '#/vergleich/kommunen', ROW)
    await rest(page)
    if (turn >= 0) note(figures, 'heap with the table, MB', await heap(page))
    const mean = page.getByRole('columnheader', { name: 'Mittelwert' }).getByRole('button')
    steps['table: sort by the mean'] = await timed(page, 'click', FIRST_TOWN, () => mean.click())
    // not by clicking: the browser's own list of options is no event of the page
    const kind = page.getByLabel('Art der Kommune')
    // a table of pages follows the choice a moment later
    const filtered = (await page.locator(PAGES).count()) > 0 ? PAGES : FOUND
    steps['table: filter by kind'] = await timed(page, 'change', filtered, () => kind.selectOption({ index: 1 }))
    steps['table: slowest frame of scrolling'] = await page.evaluate('look.scroll(120)')
    await goTo(page, '#/hilfe', 'main h1')
    steps['→ table of all municipalities, again'] = await goTo(page, '#/vergleich/kommunen', ROW)
    await goTo(page, '#/', CARD)
    const id = manyAssessments(turn + 2, turn + 3)[0]?.id
    steps['overview → questions of one'] = await goTo(page, `#/p/${id}/fragen`, '[data-question] input')
    await rest(page)
    const answered = await answer(page, turn + 2, VALUES)
    if (turn < 0) continue
    note(figures, 'start → overview, files cached', started)
    for (const [what, { time, longest }] of Object.entries(steps)) {
      note(figures, what, time)
      note(figures, `${what}: longest task`, longest)
    }
    note(figures, 'answer → next frame', answered.painted)
    note(figures, 'answer → “gespeichert”', answered.saved)
  }
  await page.close()
  return figures
}

interface Step {
  readonly time: number
  readonly longest: number
}

function goTo(page: Page, hash: string, shown: string): Promise<Step> {
  return page.evaluate<Step>(`look.goTo(${JSON.stringify(hash)}, ${JSON.stringify(shown)})`)
}

async function timed(
  page: Page,
  event: 'keydown' | 'click' | 'change',
  watched: string,
  act: () => Promise<unknown>,
): Promise<Step & { readonly frame: number }> {
  await page.evaluate(`look.arm(${JSON.stringify(event)}, ${JSON.stringify(watched)})`)
  await act()
  return page.evaluate('globalThis.seen')
}

async function open(context: BrowserContext, cpu: number, shown = 'main h1'): Promise<Page> {
  const page = await openPage(context, { cpu, cached: true, shown })
  await page.addInitScript({ content: LOOK })
  return page
}

async function rest(page: Page): Promise<void> {
  await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))')
}

/** After collecting garbage. */
async function heap(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  await cdp.detach()
  return usedSize / 1e6
}

function note(figures: Figures, what: string, value: number): void {
  figures.set(what, [...(figures.get(what) ?? []), value])
}

function tableOf(measured: ReadonlyMap<string, Figures>, rates: readonly string[]): string {
  const [few, many] = SIZES
  const written = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 1 : 0))
  const rows = rates.flatMap((rate) => {
    const [a, b] = SIZES.map((size) => measured.get(`${size} ${rate}`))
    return [...(b ?? [])].map(([what, values]) => {
      const [before, after] = [median(a?.get(what) ?? []), median(values)]
      return [what, rate, written(before), written(after), before > 0 ? (after / before).toFixed(1) : '–']
    })
  })
  const once = SIZES.flatMap((size) =>
    [...(measured.get(`${size} 1x once`) ?? [])].map(([what, values]) => [
      what,
      '1x',
      ...SIZES.map((one) => (one === size ? written(median(values)) : '–')),
      '–',
    ]),
  )
  return table([['many full assessments (ms, medians)', 'CPU', `${few}`, `${many}`, 'growth'], ...once, ...rows])
}
