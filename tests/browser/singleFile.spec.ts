import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { STEPS } from '../../src/app/tour/steps.ts'
import { singleFile } from '../../src/dev/singleFile.mjs'
import type { Language } from '../../src/i18n/catalogue.ts'
import { helpTexts } from '../../src/i18n/help.ts'
import { OverviewPage } from './pages/overview.ts'
import { QuestionsPage } from './pages/questions.ts'
import { ReportPage } from './pages/report.ts'
import { SealedPage } from './pages/sealed.ts'
import { TourPage } from './pages/tour.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { expect, test } from './support/test.ts'

let stick: string
let file: string

test.beforeAll(async () => {
  stick = mkdtempSync(join(tmpdir(), 'it-check stick ä '))
  file = join(stick, 'IT-Check.html')
  writeFileSync(file, await singleFile())
})
test.afterAll(() => rmSync(stick, { recursive: true }))

test('as a single file from a stick: answers stay, reports are drawn, passwords work, and nothing else is asked for', async ({
  page,
  browserName,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  const overview = new OverviewPage(page)
  await expect(overview.heading).toBeVisible()
  await expect(page.getByText('nicht in der Datei und nicht auf dem Stick')).toBeVisible()
  await expect(page.getByText('Ohne Netz lässt sich die Anwendung hier nicht starten')).toBeHidden()
  await expectAccessible(page)
  await expectFitsNarrow(page)

  await overview.openFullSample()
  await overview.card('Musterstadt').getByRole('link', { name: 'Musterstadt' }).click()
  await expect(page).toHaveTitle('Leitung und Organisation – Fragen – IT-Check')
  const level = page.locator('[data-question]').first().getByRole('radio', { name: /^5/ })
  await level.check()
  await expect(new QuestionsPage(page).saved).toBeVisible()
  await page.reload()
  await expect(level).toBeChecked()

  // the fonts and the worker that draws stand in the page
  await page.getByRole('link', { name: 'Bericht', exact: true }).click()
  const report = new ReportPage(page)
  await expect(report.heading).toBeVisible()
  const pdf = await report.makePdf()
  expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-')

  await page.getByRole('link', { name: 'Übersicht', exact: true }).click()
  await overview.choose('Musterstadt', 'Mit Passwort verschlüsseln')
  const sealed = new SealedPage(page)
  await sealed.password.fill('Tasse Wolke Hammer Biene')
  await sealed.repeat.fill('Tasse Wolke Hammer Biene')
  await sealed.save()
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Was hier geht und was nicht' }).click()
  await expect(page.getByRole('heading', { name: 'Als einzelne Datei vom USB-Stick' })).toBeVisible()
  await page.goto(`${pathToFileURL(file).href}#/hilfe/erste-schritte`)
  await expectPicture(page, 'de')
  await page.getByRole('button', { name: /English/ }).click()
  await expectPicture(page, 'en')
  const own = pathToFileURL(file).pathname
  expect(asked.filter((url) => !/^(blob|data):/.test(url)).map((url) => new URL(url).pathname)).toEqual(
    // Firefox does not tell of the file itself
    browserName === 'firefox' ? [] : [own, own],
  )
})

async function expectPicture(page: Page, language: Language): Promise<void> {
  const picture = page.getByRole('main').getByRole('img', { name: helpTexts[language].pictureAlt })
  // fetched when it comes near
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
}

test('the tour of the single file shows everything, too', async ({ page }) => {
  await page.goto(pathToFileURL(file).href)
  const tour = new TourPage(page)
  await tour.offer.click()
  await tour.isAt(1)
  await tour.goOnTo(STEPS.length)
  await tour.showsTarget()
  await tour.end.click()
  await expect(new OverviewPage(page).card('Musterstadt')).toBeVisible()
})
