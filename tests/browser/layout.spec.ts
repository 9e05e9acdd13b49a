import type { Locator, Page } from '@playwright/test'
import type { Measure } from '../../src/core/assessment/schema.ts'
import { OverviewPage } from './pages/overview.ts'
import { PlanPage } from './pages/plan.ts'
import { tabThrough } from './support/focusLook.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { PLAN_ID } from './support/planFile.ts'
import { expectScreenTitle } from './support/screenTitle.ts'
import { expect, test } from './support/test.ts'

/** Addresses of all screens, and what the title of the page calls them; {id} is the sample with all its questions answered. */
const PLACES = {
  Übersicht: ['#/', 'overview'],
  'Neue Prüfung': ['#/neu', 'newAssessment'],
  Fragen: ['#/p/{id}/fragen/KONTEN', 'questions'],
  Ergebnis: ['#/p/{id}/ergebnis', 'result'],
  Bericht: ['#/p/{id}/bericht', 'report'],
  Vorschläge: ['#/p/{id}/massnahmen', 'proposals'],
  Maßnahmenplan: [`#/p/${PLAN_ID}/plan`, 'plan'],
  'Was wäre wenn': ['#/p/{id}/was-waere-wenn', 'whatIf'],
  Ziele: ['#/p/{id}/ziele', 'targets'],
  Standards: ['#/p/{id}/normen', 'standards'],
  Angaben: ['#/p/{id}/angaben', 'details'],
  Vergleich: ['#/vergleich', 'comparison'],
  Fragenkataloge: ['#/fragenkataloge', 'questionnaires'],
  'Daten & Sicherheit': ['#/daten', 'data'],
  Hilfe: ['#/hilfe', 'help'],
  'Hilfe zum Rechnen': ['#/hilfe/rechnen', 'help'],
  'Seite, die es nicht gibt': ['#/nirgends', 'notFoundTitle'],
} as const
type Place = (typeof PLACES)[keyof typeof PLACES]

const WIDE = { width: 1280, height: 800 }
// a screen of 1280 x 1024 at 400 % zoom [WCAG 1.4.10]
const ZOOMED = { width: 320, height: 256 }

const MEASURE: Measure = {
  id: 'm-1',
  title: 'Die Datensicherung vom Netz trennen und die Rücksicherung üben',
  questions: ['BAK-03'],
  owner: 'IT-Koordination',
  start: '2026-10-01',
  due: '2026-11-15',
  status: 'done',
  days: 12.5,
  cost: { once: 12_000.5, yearly: 1300 },
  history: [{ at: '2026-10-01T08:00:00Z', to: 'done', role: 'ISB' }],
}

for (const [screen, place] of Object.entries(PLACES)) {
  test(`${screen} fits, shows the focus and stands still`, async ({ page }) => {
    await openPlace(page, place)
    await expectStandsStill(page)
    await page.getByRole('button', { name: /English/ }).click()
    await expectFits(page)
    await expectFocusSeen(page, 8)
  })
}

for (const inside of ['fields', 'review'] as const) {
  test(`The plan's dialog (${inside}) fits, shows the focus and stands still`, async ({ page }) => {
    const plan = new PlanPage(page)
    await openPlace(page, PLACES['Maßnahmenplan'])
    await plan.openMeasure(MEASURE.title)
    if (inside === 'review') await plan.dialog.getByRole('button', { name: 'Antworten jetzt durchsehen' }).click()
    await expectStandsStill(page)
    const heading = plan.dialog.getByRole('heading', { level: 2 })
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors })
      await expectFitsSizes(page, heading, `forced colours ${forcedColors}`)
    }
    await expectFocusSeen(page, 3)
  })
}

async function openPlace(page: Page, [address, title]: Place): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const overview = new OverviewPage(page)
  const id = await (address.includes(PLAN_ID) ? overview.openPlanned({ measures: [MEASURE] }) : overview.haveSample())
  await page.goto(`./${address.replace('{id}', id)}`)
  // the screen before stays until the new one is ready, and has a heading too
  await expectScreenTitle(page, title)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Without scrolling sideways, in both languages; forced colours change widths in no language of their own. */
async function expectFits(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  await expectFitsSizes(page, heading, 'English')
  await page.setViewportSize(WIDE)
  await page.getByRole('button', { name: /Deutsch/ }).click()
  await expectFitsSizes(page, heading, 'Deutsch')
  await page.emulateMedia({ forcedColors: 'active' })
  await expectFitsSizes(page, heading, 'Deutsch, forced colours')
  await page.emulateMedia({ forcedColors: null })
}

async function expectFitsSizes(page: Page, heading: Locator, where: string): Promise<void> {
  for (const size of [WIDE, ZOOMED]) {
    await page.setViewportSize(size)
    await heading.scrollIntoViewIfNeeded()
    await expect(heading).toBeInViewport()
    await expect
      .soft(async () => expect(await whatDoesNotFit(page)).toEqual([]), `${where} ${size.width} x ${size.height}`)
      .toPass({ timeout: 3000 })
  }
}

/** At every stop of the Tab key, and hidden behind nothing. */
async function expectFocusSeen(page: Page, least: number): Promise<void> {
  for (const size of [WIDE, ZOOMED]) {
    await page.setViewportSize(size)
    const stops = await tabThrough(page)
    expect(stops.length).toBeGreaterThan(least)
    const lost = stops.filter(({ visible, uncovered }) => !visible || !uncovered)
    expect.soft(lost, `${size.width} px`).toEqual([])
  }
}

/** For those who ask for it. */
async function expectStandsStill(page: Page): Promise<void> {
  const moving = await page.evaluate(
    // repairs.css leaves 0.01 ms, so that what waits for the end of a transition still hears of it
    () =>
      document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 1).length,
  )
  expect.soft(moving).toBe(0)
}
