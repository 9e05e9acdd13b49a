import type { Browser, Page, Request } from '@playwright/test'
import { hrefOf, type Place, type ScreenName } from '../../src/parts/place.ts'
import {
  allowed,
  PARTS,
  REQUESTS_MORE,
  SCREENS,
  SMALL,
  SMALL_TOGETHER,
  sentBytes,
  smallTogether,
  weighParts,
} from '../budgets.ts'
import { earlierCheck, VISITED_ID, visitedCheck } from '../visitedCheck.ts'
import { OverviewPage } from './pages/overview.ts'
import { builtFiles } from './support/builtFiles.ts'
import { drawn, expectStill, neverIdle, watchShifts } from './support/firstDraw.ts'
import { PLAN_ID } from './support/planFile.ts'
import { expectScreenTitle } from './support/screenTitle.ts'
import { expect, test } from './support/test.ts'

/** What each part of the app weighs and what each screen asks for: tests/budgets.ts says how much it may be. */

const files = builtFiles()
const NOTHING = new Uint8Array()

/** Screens of the full check with a plan, but for those that need a visit. */
const OF_ASSESSMENT = (
  [
    'questions',
    'mustFirst',
    'visit',
    'result',
    'standards',
    'proposals',
    'plan',
    'whatIf',
    'targets',
    'report',
    'contribution',
    'details',
    'history',
    'signOff',
    'upgrade',
    'template',
  ] as const
).map((screen): Place => ({ screen, id: PLAN_ID }))

const ALONE = (
  ['newAssessment', 'comparison', 'towns', 'practice', 'network', 'questionnaires', 'data', 'approval', 'help'] as const
).map((screen): Place => ({ screen }))

test('every part of the app keeps its budget, and there is a budget for each', () => {
  const parts = weighParts(files)
  expect(Object.keys(PARTS).filter((part) => !parts.has(part))).toEqual([])
  for (const [part, bytes] of parts) {
    expect.soft(bytes, part).toBeLessThanOrEqual(part in PARTS ? allowed(PARTS[part] ?? 0) : SMALL)
  }
  expect(smallTogether(parts), 'all without a budget').toBeLessThanOrEqual(allowed(SMALL_TOGETHER))
})

test('every screen has its budget once', () => {
  const measured = [...OF_ASSESSMENT, ...ALONE].map(({ screen }) => screen)
  const elsewhere: ScreenName[] = ['overview', 'deviations', 'overTime', 'questionnaireVersions']
  expect([...measured, ...elsewhere].toSorted()).toEqual(Object.keys(SCREENS).toSorted())
})

test('screens of an assessment ask for no more than they may, and nothing jumps', async ({
  page,
  browser,
  baseURL,
}) => {
  await new OverviewPage(page).openPlanned()
  await expectBudgets(page, await firstVisit(browser, baseURL), OF_ASSESSMENT)
})

test('other screens ask for no more than they may, and nothing jumps', async ({ page, browser, baseURL }) => {
  const overview = new OverviewPage(page)
  await overview.open()
  for (const file of [earlierCheck(), visitedCheck()]) {
    await overview.openFile({ name: 'a.itcheck', mimeType: 'application/octet-stream', buffer: Buffer.from(file) })
    await expect(overview.toast).toContainText('Musterstadt')
  }
  await page.goto('./#/vergleich')
  await expect(page).toHaveTitle('Vergleich – IT-Check')
  const town = await page.getByRole('main').getByRole('link', { name: 'Musterstadt' }).getAttribute('href')
  const series = decodeURIComponent(town?.split('/').at(-1) ?? '')
  await expectBudgets(page, await firstVisit(browser, baseURL), [
    { screen: 'deviations', id: VISITED_ID },
    { screen: 'overTime', series },
    { screen: 'questionnaireVersions', questionnaire: 'kommunal-check' },
    ...ALONE,
  ])
})

/** Names of the files that the overview asks for, while there is nothing to show. */
async function firstVisit(browser: Browser, baseURL = ''): Promise<readonly string[]> {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' })
  const page = await context.newPage()
  await neverIdle(page)
  const names = await namesAskedFor(page, { screen: 'overview' })
  expectBudget('overview', names, names)
  await context.close()
  return names
}

async function expectBudgets(page: Page, known: readonly string[], places: readonly Place[]): Promise<void> {
  await neverIdle(page)
  await watchShifts(page)
  for (const place of places) {
    const names = await namesAskedFor(page, place)
    const extra = names.filter((name) => !known.includes(name))
    expectBudget(place.screen, names, extra)
    await expectStill(page, place.screen)
  }
}

/** Everything until the screen is drawn and asks for nothing more. */
async function namesAskedFor(page: Page, place: Place): Promise<string[]> {
  await page.goto('about:blank')
  const asked: string[] = []
  const note = (request: Request) => asked.push(request.url())
  page.on('request', note)
  await page.goto(`./${hrefOf(place)}`, { waitUntil: 'networkidle' })
  await expectScreenTitle(page, place.screen)
  await drawn(page)
  page.off('request', note)
  return asked.filter((url) => url.startsWith('http:')).map((url) => new URL(url).pathname.slice(1) || 'index.html')
}

/** @param weighed names of files that nothing before has loaded */
function expectBudget(screen: ScreenName, names: readonly string[], weighed: readonly string[]): void {
  const bytes = [...new Set(weighed)].reduce((sum, name) => sum + sentBytes(name, files.get(name) ?? NOTHING), 0)
  const budget = SCREENS[screen]
  expect
    .soft(names.length, `requests, ${screen}\n${names.join('\n')}`)
    .toBeLessThanOrEqual(budget.requests + REQUESTS_MORE)
  expect.soft(bytes, `bytes, ${screen}\n${weighed.join('\n')}`).toBeLessThanOrEqual(allowed(budget.bytes))
}
