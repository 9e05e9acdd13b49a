import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import { PlanExportPage } from './pages/planExport.ts'
import { ReportPage } from './pages/report.ts'
import { VorlagePart } from './pages/vorlage.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

test.describe('Text für die Vorlage', () => {
  test('is copied as it stands, part by part and as a whole; the public one holds what was released', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const id = await new PlanExportPage(page).openSample()
    const vorlage = new VorlagePart(page)
    await page.goto(`./#/p/${id}/bericht`)
    await vorlage.begin()
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await vorlage.copy('Beschlussvorschlag')
    await expect(vorlage.section.getByText('Kopiert.')).toBeVisible()
    expect(await copied()).toBe(await vorlage.text('Beschlussvorschlag').inputValue())
    expect(await copied()).toMatch(/^1\. Der Rat nimmt .*\n2\. Die Verwaltung wird beauftragt/)
    await expectAccessible(page)

    await vorlage.choose('öffentlich')
    await expect(vorlage.section.getByText('Kopiert.')).toHaveCount(0)
    await vorlage.section.getByRole('checkbox', { name: '1. Halbjahr 2027: 22 Personentage' }).check()
    await vorlage.section.getByLabel('Gremium').fill('Der Hauptausschuss')
    await vorlage.choose('Mitteilungsvorlage')
    await vorlage.copyAll.click()
    await expect(vorlage.section.getByText('Kopiert.')).toBeVisible()
    const whole = await copied()
    expect(whole).toMatch(/^Betreff\n\n/)
    expect(whole).toContain('Beschlussvorschlag\n\nDer Hauptausschuss nimmt')
    expect(whole).toContain('– 1.\u00a0Halbjahr 2027: 22 Personentage')
    expect(whole).not.toMatch(/€|Mindestanforderungen: |IAM-01/)
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await whatDoesNotFit(page)).toEqual([])
  })

  test('is selected for copying by hand where the browser refuses', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await new ReportPage(page).openSample()
    const vorlage = new VorlagePart(page)
    await vorlage.begin()
    await vorlage.copyAll.click()
    await expect(vorlage.section.getByText(/Kopieren Sie ihn mit Strg\+C/)).toBeVisible()
    const whole = vorlage.text('Ganzer Text')
    await expect(whole).toBeFocused()
    const selected = await whole.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    )
    expect(selected).toBe(await whole.inputValue())
    await expectAccessible(page)
  })
})

test('Antworten leave as a workbook and as CSV, with internal notes only when ticked', async ({ page }) => {
  await new ReportPage(page).openSample()
  const section = page.getByRole('region', { name: 'Antworten als Tabelle' })
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: 'Excel-Arbeitsmappe (XLSX)' }).click(),
  ])
  expect(workbook.suggestedFilename()).toMatch(/^IT-Check_Musterstadt_Antworten-intern_\d{4}-\d\d-\d\d\.xlsx$/)
  const { sheets } = await readXlsx(readFileSync(await workbook.path()))
  expect(sheets[0]?.rows).toHaveLength(34)
  expect(sheets[0]?.rows[0]).not.toContain('Interne Notiz')
  await expect(page.getByText(`als „${workbook.suggestedFilename()}“ heruntergeladen`)).toBeVisible()
  await section.getByRole('checkbox', { name: 'interne Notizen der prüfenden Stelle' }).check()
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: 'Einfache Tabelle (CSV)' }).click(),
  ])
  expect(readFileSync(await csv.path(), 'utf8')).toMatch(/^\uFEFFKürzel;Themenfeld;.*;Interne Notiz\r\n/)
})
