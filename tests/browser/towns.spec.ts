import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { TOWNS, townFile } from '../comparison/towns.ts'
import { checkPdf } from '../pdf/checkPdf.ts'
import { readTagged } from '../pdf/readTagged.ts'
import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'
import { wayOnce } from './support/wayOnce.ts'

const NAMES = new RegExp(TOWNS.map(({ name }) => name).join('|'))

async function openSix(page: Page): Promise<void> {
  await wayOnce(page, 'six municipalities', async () => {
    const overview = new OverviewPage(page)
    await overview.open()
    for (const town of TOWNS) {
      await overview.openFile({
        name: 'check.itcheck',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(townFile(town)),
      })
      await expect(overview.card(town.name)).toBeVisible()
    }
    return null
  })
  await page.goto('./#/vergleich/kommunen')
  await expect(page.getByRole('heading', { name: 'Mehrere Kommunen', level: 1 })).toBeVisible()
}

const table = (page: Page) => page.getByRole('table', { name: /^Eine Kommune je Zeile/ })
const lettersIn = async (page: Page) =>
  (await table(page).getByRole('rowheader').allInnerTexts()).map((text) => /Kommune (\w+)/.exec(text)?.[1]).join('')

test.describe('Mehrere Kommunen', () => {
  test('stand side by side under pseudonyms, which sorting and filtering leave alone', async ({ page }) => {
    await openSix(page)
    const main = page.getByRole('main')
    await expect(table(page).getByRole('row')).toHaveCount(7)
    expect(await lettersIn(page)).toBe('ABCDEF')
    await expect(main).not.toContainText(NAMES)
    const first = table(page).getByRole('row', { name: /Kommune A/ })
    const figures = await first.getByRole('cell').allInnerTexts()
    expect(figures).toHaveLength(5 + 16)
    await expectAccessible(page)
    await expectFitsNarrow(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await whatDoesNotFit(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })

    const mean = table(page).getByRole('columnheader', { name: 'Mittelwert' })
    await mean.getByRole('button').press('Enter')
    await expect(mean).toHaveAttribute('aria-sort', 'ascending')
    const sorted = await lettersIn(page)
    await mean.getByRole('button').press('Enter')
    await expect(mean).toHaveAttribute('aria-sort', 'descending')
    expect(await lettersIn(page)).toBe([...sorted].reverse().join(''))
    expect(await first.getByRole('cell').allInnerTexts()).toEqual(figures)

    await page.getByLabel('Art der Kommune').selectOption('kreisangehörige Stadt')
    await expect(table(page).getByRole('row')).toHaveCount(4)
    await expect(main).toContainText('Werte der Gruppe – etwa mittlere Werte')
    await page.getByLabel('Größe', { exact: true }).selectOption('unter 5.000 Einwohner')
    await expect(page.getByRole('heading', { name: /Keine Kommune passt/ })).toBeVisible()
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click()
    await page.getByLabel('Themenfeld', { exact: true }).selectOption('Datensicherung und Wiederherstellung')
    await expect(page.getByRole('table', { name: /Werte in „Datensicherung/ }).getByRole('columnheader')).toHaveCount(6)
  })

  test('show names on the screen only, and not after the next start; a row opens', async ({ page }) => {
    await openSix(page)
    await page.getByLabel('Namen auf diesem Bildschirm zeigen').check()
    await expect(table(page)).toContainText('Beispielhausen')
    await expect(page.getByRole('status').filter({ hasText: 'Die Namen sind zu sehen' })).toBeVisible()
    const row = table(page).getByRole('row', { name: /Musterdorf/ })
    await row.getByRole('button', { name: /Einzelheiten/ }).click()
    await expect(table(page).getByText(/nicht erfüllt$/)).toBeVisible()
    await expectAccessible(page)
    await page.getByText('Wer dabei ist (6 von 6)').first().click()
    await page.getByRole('checkbox', { name: /Kreis Vordruck/ }).uncheck()
    await page.getByRole('checkbox', { name: /Probeburg/ }).uncheck()
    await expect(table(page)).not.toContainText('Probeburg')
    await expect(page.getByText('4 Kommunen im Vergleich.')).toBeVisible()
    await page.getByRole('link', { name: 'Ergebnis öffnen' }).click()
    await expect(page.getByRole('heading', { name: 'Ergebnis', level: 1 })).toBeVisible()
    await page.goto('./#/vergleich/kommunen')
    await page.reload()
    await expect(table(page).getByRole('row')).toHaveCount(7)
    await expect(page.getByRole('main')).not.toContainText(NAMES)
  })

  test('leave as PDF and CSV without a name, in the order of the pseudonyms', async ({ page }) => {
    await openSix(page)
    await page.getByLabel('Namen auf diesem Bildschirm zeigen').check()
    await table(page).getByRole('columnheader', { name: 'Zielerfüllung' }).getByRole('button').click()
    await page.getByLabel(/^Kreis oder Verbund/).fill('Kreis Oberaue')
    await page.getByLabel('Datum des Berichts').fill('2026-12-01')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bericht als PDF erstellen' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('IT-Check_Kreis-Oberaue_Vergleich_2026-12-01.pdf')
    const pdf = new Uint8Array(readFileSync(await download.path()))
    expect(await checkPdf(pdf)).toEqual([])
    const { text } = await readTagged(pdf)
    expect(text).not.toMatch(NAMES)
    expect(text.replace(/\s+/g, ' ')).toMatch(/Kommune A.*Kommune B.*Kommune C.*Kommune D.*Kommune E.*Kommune F/)
    await page.getByRole('button', { name: 'Seiten ansehen' }).click()
    await expect(
      page
        .getByRole('img', { name: /Seite 1/ })
        .or(page.locator('canvas'))
        .first(),
    ).toBeVisible()
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Werte als CSV sichern' }).click(),
    ])
    expect(csv.suggestedFilename()).toBe('IT-Check_Kreis-Oberaue_Vergleich_2026-12-01.csv')
    expect(readFileSync(await csv.path(), 'utf8')).not.toMatch(NAMES)
  })
})
