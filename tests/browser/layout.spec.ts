import type { Page } from '@playwright/test'
import { OverviewPage } from './pages/overview.ts'
import { tabThrough } from './support/focusLook.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

/** Addresses of all screens; {id} is the sample with all its questions answered. */
const PLACES = {
  Übersicht: '#/',
  'Neue Prüfung': '#/neu',
  Fragen: '#/p/{id}/fragen/KONTEN',
  Ergebnis: '#/p/{id}/ergebnis',
  Bericht: '#/p/{id}/bericht',
  Vorschläge: '#/p/{id}/massnahmen',
  Angaben: '#/p/{id}/angaben',
  Fragenkataloge: '#/fragenkataloge',
  'Daten & Sicherheit': '#/daten',
  Hilfe: '#/hilfe',
  'Hilfe zum Rechnen': '#/hilfe/rechnen',
  'Seite, die es nicht gibt': '#/nirgends',
} as const

const SIZES = [
  { width: 320, height: 640 },
  // a screen of 1280 x 1024 at 400 % zoom [WCAG 1.4.10]
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
] as const

for (const [screen, place] of Object.entries(PLACES)) {
  test.describe(screen, () => {
    test.setTimeout(90_000)

    test('fits without scrolling sideways, in both languages, also with forced colours', async ({ page }) => {
      await openWithSample(page, place)
      for (const language of [/Deutsch/, /English/]) {
        await page.setViewportSize(SIZES[2])
        await page.getByRole('button', { name: language }).click()
        for (const forcedColors of ['none', 'active'] as const) {
          await page.emulateMedia({ forcedColors })
          for (const size of SIZES) {
            await page.setViewportSize(size)
            const heading = page.getByRole('heading', { level: 1 })
            await heading.scrollIntoViewIfNeeded()
            await expect(heading).toBeInViewport()
            const where = `${language} ${size.width} x ${size.height}, forced colours ${forcedColors}`
            await expect
              .soft(async () => expect(await whatDoesNotFit(page)).toEqual([]), where)
              .toPass({ timeout: 3000 })
          }
        }
      }
    })

    test('shows where the focus is at every stop of the Tab key, and hides it behind nothing', async ({ page }) => {
      await openWithSample(page, place)
      for (const size of [SIZES[2], SIZES[1]]) {
        await page.setViewportSize(size)
        const stops = await tabThrough(page)
        expect(stops.length).toBeGreaterThan(8)
        expect
          .soft(
            stops.filter(({ visible }) => !visible),
            `${size.width} px`,
          )
          .toEqual([])
        expect
          .soft(
            stops.filter(({ uncovered }) => !uncovered),
            `${size.width} px`,
          )
          .toEqual([])
      }
    })

    test('stands still for those who ask for it', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await openWithSample(page, place)
      const moving = await page.evaluate(
        // repairs.css leaves 0.01 ms, so that what waits for the end of a transition still hears of it
        () =>
          document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 1)
            .length,
      )
      expect(moving).toBe(0)
    })
  })
}

async function openWithSample(page: Page, place: string): Promise<void> {
  const overview = new OverviewPage(page)
  await overview.open()
  await overview.openSample()
  const href = await page.locator('a[href*="/fragen"]').first().getAttribute('href')
  const id = /#\/p\/([^/]+)/.exec(href ?? '')?.[1] ?? ''
  await page.goto(`./${place.replace('{id}', id)}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (place !== '#/') await expect(overview.heading).toBeHidden()
}
