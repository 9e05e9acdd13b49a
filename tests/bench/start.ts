import type { BrowserContext, Page } from '@playwright/test'
import { type Conditions, load, openPage } from './browser.ts'
import { ANSWER, DOMAIN, FILLED, OPEN, QUESTION, QUESTIONS } from './seed.ts'
import type { Site } from './site.ts'
import type { Line } from './tables.ts'

interface Scenario extends Omit<Conditions, 'cpu'> {
  readonly what: string
  /** address of an assessment in the app, and what the floor calls it */
  readonly app: string
  readonly floor: string
  readonly target?: Line['target']
}

const SCENARIOS: readonly Scenario[] = [
  { what: 'start → overview, nothing cached', app: '', floor: '', shown: 'main h1', cached: false },
  {
    what: 'deep link → first question, nothing cached',
    app: `#/p/${OPEN}/fragen/${DOMAIN}`,
    floor: `#/${OPEN}/${DOMAIN}`,
    shown: QUESTION,
    cached: false,
    target: { ratio: 2 },
  },
  {
    what: 'deep link → first question, files cached',
    app: `#/p/${OPEN}/fragen/${DOMAIN}`,
    floor: `#/${OPEN}/${DOMAIN}`,
    shown: QUESTION,
    cached: true,
    target: { ratio: 2 },
  },
  {
    what: 'deep link → every question of the Themenfeld, files cached',
    app: `#/p/${OPEN}/fragen/${DOMAIN}`,
    floor: `#/${OPEN}/${DOMAIN}`,
    shown: `[data-question]:nth-of-type(${QUESTIONS}) input[type=radio]`,
    below: true,
    cached: true,
  },
  {
    what: 'reopening a filled assessment → first answer, files cached',
    app: `#/p/${FILLED.app}/fragen/${DOMAIN}`,
    floor: `#/${FILLED.floor}/${DOMAIN}`,
    shown: ANSWER,
    cached: true,
    target: { ratio: 2 },
  },
]

/** Full page loads of app and floor in turn, in one tab, from the start of the navigation. */
export async function measureStart(context: BrowserContext, site: Site, cpu: number, pairs: number): Promise<Line[]> {
  const lines: Line[] = []
  for (const { what, target, ...scenario } of SCENARIOS) {
    const page = await openPage(context, { cpu, ...scenario })
    const urls = { app: `${site.origin}/${scenario.app}`, floor: `${site.origin}/floor/${scenario.floor}` }
    const times = { app: [] as number[], floor: [] as number[] }
    // the first pair warms up: the renderer's start, the server's compressed files
    for (let i = 0; i <= pairs; i++) {
      for (const side of ['app', 'floor'] as const) {
        const time = await load(page, urls[side])
        if (i > 0) times[side].push(time)
        await rest(page, site)
      }
    }
    lines.push({ what, cpu, unit: 'ms', ...times, ...(target && { target }) })
    await page.close()
  }
  return lines
}

/** Ends what the last page still does, the app fetches its other screens ahead, and lets the browser come to rest. */
async function rest(page: Page, { origin }: Site): Promise<void> {
  await page.goto(`${origin}/floor/nothing.txt`)
  await page.waitForTimeout(200)
}
