import type { BrowserContext, Page } from '@playwright/test'
import { load, openPage, settle } from './browser.ts'
import { ANSWER, DOMAIN, FILLED } from './seed.ts'
import type { Site } from './site.ts'
import type { Line } from './tables.ts'

/** A frame at 60 Hz, in ms. */
const FRAME = 16.7

const MOMENTS = [
  { key: 'painted', what: 'answer → next frame', target: { difference: FRAME } },
  { key: 'event', what: 'answer, longest event (Event Timing, 8 ms steps)' },
  { key: 'scored', what: 'answer → score on the screen' },
  { key: 'saved', what: 'answer → “gespeichert” on the screen', target: { difference: FRAME } },
] as const

export type Times = Readonly<Record<(typeof MOMENTS)[number]['key'], number>>

/** Clicks in app and floor in turn, each in a tab of its own with the same filled Themenfeld. */
export async function measureAnswers(context: BrowserContext, site: Site, cpu: number, pairs: number): Promise<Line[]> {
  const conditions = { cpu, cached: true, shown: ANSWER }
  const pages = { app: await openPage(context, conditions), floor: await openPage(context, conditions) }
  await load(pages.app, `${site.origin}/#/p/${FILLED.app}/fragen/${DOMAIN}`)
  await load(pages.floor, `${site.origin}/floor/#/${FILLED.floor}/${DOMAIN}`)
  await Promise.all([settle(pages.app), settle(pages.floor)])
  const measured = { app: [] as Times[], floor: [] as Times[] }
  // the first clicks warm up: code that has never run, a database never written to
  for (let i = -3; i < pairs; i++) {
    for (const side of ['app', 'floor'] as const) {
      const times = await answer(pages[side], i + 3)
      if (i >= 0) measured[side].push(times)
    }
  }
  await Promise.all([pages.app.close(), pages.floor.close()])
  return MOMENTS.map(({ key, what, ...rest }) => ({
    what,
    cpu,
    unit: 'ms',
    app: measured.app.map((times) => times[key]),
    floor: measured.floor.map((times) => times[key]),
    ...rest,
  }))
}

/** Answers the next question in turn with "nein" or, where that is the answer already, with "ja": both move the mean. @param values their ids */
export async function answer(page: Page, turn: number, [first, second] = ['no', 'yes']): Promise<Times> {
  await page.bringToFront()
  const cards = page.locator('[data-question]')
  const card = cards.nth(turn % (await cards.count()))
  const no = card.locator(`input[value="${first}"]`)
  const option = (await no.isChecked()) ? card.locator(`input[value="${second}"]`) : no
  await option.scrollIntoViewIfNeeded()
  const box = await option.boundingBox()
  if (!box) throw new Error('an answer cannot be clicked')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  // until scrolling, hovering and the echo of the last save are over
  await page.waitForTimeout(250)
  await page.evaluate('watch.arm()')
  await page.mouse.click(x, y)
  return page.evaluate<Times>('watch.answered()')
}
