import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { scoredTowns, TOWNS, townFile } from '../comparison/towns.ts'
import { givenBy } from '../network/givers.ts'
import { OverviewPage } from './pages/overview.ts'
import { ResultPage } from './pages/result.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

type Town = (typeof TOWNS)[number]
const [, tiny, , provisional, town] = TOWNS as readonly [Town, Town, Town, Town, Town, ...Town[]]
const heading = (page: Page) => page.getByRole('heading', { name: 'Beitrag zum Netzwerk', level: 1 })
const save = (page: Page) => page.getByRole('button', { name: 'Beitrag speichern' })

/** Opens the file of a town and goes to its contribution by the link in the report. */
async function openContribution(page: Page, which: Town): Promise<void> {
  const overview = new OverviewPage(page)
  await overview.open()
  await overview.openFile({
    name: 'check.itcheck',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(townFile(which)),
  })
  await overview.card(which.name).getByRole('link').first().click()
  await toContribution(page)
}

async function toContribution(page: Page): Promise<void> {
  await inCheck(page, 'Bericht').click()
  await page.getByRole('link', { name: 'Beitrag ansehen' }).click()
  await expect(heading(page)).toBeFocused()
}

const inCheck = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'In dieser Prüfung' }).getByRole('link', { name, exact: true })

test.describe('Beitrag zum Netzwerk', () => {
  test('is read in full, chosen with or without the state by keyboard, and saved as it was read', async ({ page }) => {
    await openContribution(page, town)
    await expect(page).toHaveTitle('Beitrag zum Netzwerk – IT-Check')
    const expected = givenBy(scoredTowns([town])[0] as never)
    if (!expected) throw new Error('this town gives')
    const main = page.getByRole('main')
    await expect(main).toContainText('5.000 bis unter 20.000 Einwohnerinnen und Einwohner')
    await expect(main).toContainText('3. Quartal 2026')
    await expect(main).toContainText('mindestens 180 Gemeinden dieser Größe in Nordrhein-Westfalen')
    const rows = page.getByRole('table', { name: 'Werte je Themenfeld' }).getByRole('row')
    await expect(rows).toHaveCount(1 + expected.contribution.domains.length)
    const [first] = expected.contribution.domains
    const mean = `${Math.floor((first?.mean ?? 0) / 10)},${(first?.mean ?? 0) % 10}`
    await expect(rows.nth(1)).toContainText(`(${first?.id})`)
    await expect(rows.nth(1).getByRole('cell')).toHaveText([String(first?.stufe), mean, `${first?.target} %`])
    await page.getByText('So sieht die Datei aus').click()
    const file = page.getByRole('region', { name: 'Inhalt der Datei beitrag-it-check-kommunen-2026-Q3.json' })
    expect(await file.textContent()).toBe(expected.text)
    await expectAccessible(page)
    await expectFitsNarrow(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await whatDoesNotFit(page)).toEqual([])

    const [download] = await Promise.all([page.waitForEvent('download'), save(page).click()])
    expect(download.suggestedFilename()).toBe('beitrag-it-check-kommunen-2026-Q3.json')
    expect(readFileSync(await download.path(), 'utf8')).toBe(expected.text)
    await expect(page.getByText('Er wurde zur Kontrolle wieder geöffnet und sagt dasselbe.')).toBeVisible()

    await page.getByRole('radio', { name: /^Bundesland nennen/ }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: /^Bundesland nicht nennen/ })).toBeChecked()
    await expect(file).toContainText('"state": null')
    await page.getByRole('button', { name: 'Beitrag speichern' }).focus()
    const [unnamed] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(readFileSync(await unnamed.path(), 'utf8')).toBe(expected.text.replace('"state": "NW"', '"state": null'))
  })

  test('is refused with the state where few municipalities are of the size, and offered without it', async ({
    page,
  }) => {
    await openContribution(page, tiny)
    const named = page.getByRole('radio', { name: /^Bundesland nennen/ })
    await expect(page.getByRole('radio', { name: /^Bundesland nicht nennen/ })).toBeChecked()
    await expect(
      page.getByText('Dass es dort mindestens 20 Kommunen dieser Größe gibt, ist nicht gesichert').first(),
    ).toBeVisible()
    await expect(save(page)).toBeVisible()
    await named.check()
    await expect(page.getByRole('heading', { name: 'So entsteht noch kein Beitrag' })).toBeVisible()
    await expect(save(page)).toHaveCount(0)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ohne Bundesland weitergeben' }).click()
    await expect(save(page)).toBeVisible()

    // what is missing is filled in where the link leads
    await inCheck(page, 'Angaben').click()
    await page.getByLabel('Einwohnerinnen und Einwohner').fill('')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await toContribution(page)
    await expect(page.getByText('Die Einwohnerzahl fehlt.')).toBeVisible()
    await expect(page.getByRole('radio')).toHaveCount(0)
    await page.getByRole('link', { name: 'Zu den Angaben' }).click()
    await expect(page.getByRole('heading', { name: 'Angaben zur Prüfung', level: 1 })).toBeVisible()
  })

  test('is not made of a provisional result, and of the example only to be looked at', async ({ page }) => {
    await openContribution(page, provisional)
    await expect(page.getByText('Das Ergebnis ist noch vorläufig.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Zu den offenen Fragen' })).toBeVisible()
    await expect(save(page)).toHaveCount(0)

    const id = await new ResultPage(page).openSample()
    await page.goto(`./#/p/${id}/beitrag`)
    await expect(heading(page)).toBeVisible()
    await expect(page.getByText('Das Beispiel lässt sich ansehen, aber nicht speichern')).toBeVisible()
    await expect(page.getByRole('table', { name: 'Werte je Themenfeld' })).toBeVisible()
    await expect(save(page)).toHaveCount(0)
    await page.getByRole('link', { name: 'Mehr dazu in der Hilfe' }).click()
    await expect(page.getByRole('heading', { name: 'Netzwerk', level: 1 })).toBeVisible()
  })
})
