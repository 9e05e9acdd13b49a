import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import ICAL from 'ical.js'
import { readTagged } from '../pdf/readTagged.ts'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { PlanExportPage } from './pages/planExport.ts'
import { ReportPage } from './pages/report.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { expect, test } from './support/test.ts'

interface Sample {
  readonly measures: readonly {
    readonly id: string
    readonly title: string
    readonly owner: string
    readonly due: string
    readonly status: string
    readonly cost?: { readonly once: number; readonly yearly: number }
  }[]
}
const file = new URL('../../questionnaires/samples/musterstadt-full.json', import.meta.url)
const { measures }: Sample = JSON.parse(readFileSync(file, 'utf8'))

test.describe('Plan exportieren', () => {
  test('Musterstadt leaves with twelve measures, their owners, dates and cost: workbook, table, calendar and council report', async ({
    page,
  }) => {
    const plan = new PlanExportPage(page)
    const id = await plan.openSample()
    const planned = measures.map(({ title, owner, due, cost }) => [title, owner, due, cost?.once ?? null])

    const workbook = await plan.make(/Excel/)
    expect(workbook.name).toMatch(/^IT-Check_Musterstadt_Massnahmenplan_\d{4}-\d\d-\d\d\.xlsx$/)
    const { sheets } = await readXlsx(workbook.bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['Maßnahmenplan', 'Summen', 'Getragene Risiken'])
    const [heads = [], ...rows] = sheets[0]?.rows ?? []
    const at = (name: string) => heads.indexOf(name)
    const written = rows.map((row) => [
      row[at('Maßnahme')],
      row[at('Verantwortlich')],
      (row[at('Frist')] as Date).toISOString().slice(0, 10),
      row[at('Kosten einmalig (EUR)')] ?? null,
    ])
    const inOrder = (lines: readonly unknown[][]) => lines.map((line) => JSON.stringify(line)).sort()
    expect(inOrder(written)).toEqual(inOrder(planned))
    // the sample stays on its reference date: exactly one measure is late there, in any year
    expect(rows.filter((row) => row[at('Überfällig')] === 'ja')).toHaveLength(1)

    const table = await plan.make(/CSV/)
    expect(table.name).toMatch(/_Massnahmenplan_.*\.csv$/)
    const text = table.bytes.toString('utf8')
    for (const { title } of measures) expect(text).toContain(title)

    const calendar = await plan.make(/Kalender/)
    const events = new ICAL.Component(ICAL.parse(calendar.bytes.toString('utf8'))).getAllSubcomponents('vevent')
    const unfinished = measures.filter(({ status }) => status !== 'done' && status !== 'verified')
    expect(events.map((event) => String(event.getFirstPropertyValue('dtstart'))).toSorted()).toEqual(
      unfinished.map(({ due }) => due).toSorted(),
    )
    expect(events.every((event) => event.getAllSubcomponents('valarm').length === 1)).toBe(true)

    await page.goto(`./#/p/${id}/bericht`)
    const report = new ReportPage(page)
    await expect(report.heading).toBeVisible()
    await expect(report.date).toHaveValue('2026-11-20')
    const pdf = await readTagged(new Uint8Array(readFileSync(await (await report.makePdf()).path())))
    const council = pdf.text.replace(/\s+/g, ' ')
    for (const { title, owner } of measures) {
      expect(council).toContain(title)
      expect(council).toContain(owner)
    }
    expect(council).toContain('Zeitplan nach Halbjahren')
  })

  test('the same plan gives the same file', async ({ page }) => {
    const plan = new PlanExportPage(page)
    await plan.openSample()
    for (const format of [/Excel/, /Kalender/]) {
      const [first, second] = [await plan.make(format), await plan.make(format)]
      expect(first.bytes.equals(second.bytes)).toBe(true)
    }
  })

  test('the dialog says that the plan leaves the app, works by keyboard and fits', async ({ page }) => {
    const plan = new PlanExportPage(page)
    await plan.openSample()
    await plan.open.press('Enter')
    await expect(plan.dialog).toContainText('verlässt damit diese Anwendung')
    await expect(page.getByRole('radio', { name: /Excel/ })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: /Kalender/ })).toBeChecked()
    await expect(plan.dialog).toContainText('Kalender liegen meist auf einem Server')
    await expect(page.getByRole('checkbox', { name: 'Zwei Wochen vor jeder Frist erinnern' })).toBeChecked()
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
    await expectFitsNarrow(page)
    await page.keyboard.press('Escape')
    await expect(plan.open).toBeFocused()
  })

  test('when what writes the file cannot be loaded, it says so and the plan stays', async ({ page, complaints }) => {
    const plan = new PlanExportPage(page)
    await plan.openSample()
    await page.route(/assets\/exportPlan-.*\.js/, (route) => route.abort())
    await plan.open.click()
    await plan.download.click()
    await expect(plan.dialog.getByRole('alert')).toContainText('Ihr Plan ist weiterhin gespeichert')
    await expectAccessible(page)
    await complaints.takeFailedRequest(/ERR_FAILED|Failed to fetch|dynamically imported/)
  })

  test('without a measure there is nothing to export', async ({ page }) => {
    const id = await new NewAssessmentPage(page).begin('Leerstadt')
    await page.goto(`./#/p/${id}/plan`)
    await expect(page.getByRole('heading', { name: 'Maßnahmenplan', level: 1 })).toBeVisible()
    await expect(new PlanExportPage(page).open).toHaveCount(0)
  })
})
