import { readFileSync } from 'node:fs'
import { OverviewPage } from './pages/overview.ts'
import { PreviewPage } from './pages/preview.ts'
import { ReportPage } from './pages/report.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

/** of the council's report of the sample */
const PAGES = 8

test.describe('Vorschau des Berichts', () => {
  test('shows the pages before anything is saved, by keyboard, and saving takes the same PDF', async ({ page }) => {
    const report = new ReportPage(page)
    const preview = new PreviewPage(page)
    await report.openSample()
    const workers: string[] = []
    page.on('worker', (worker) => workers.push(/[^/]+\.worker/.exec(worker.url())?.[0] ?? worker.url()))
    const downloads: string[] = []
    page.on('download', (download) => downloads.push(download.suggestedFilename()))

    await preview.show.press('Enter')
    const first = await preview.drawn(1)
    expect(await preview.ink()).toBeGreaterThan(0.005)
    await expect(preview.viewer).toBeFocused()
    await expect(preview.text(1)).toContainText('Ergebnisbericht zur IT-Sicherheit')
    expect(downloads).toEqual([])

    await page.keyboard.press('ArrowRight')
    const second = await preview.drawn(2)
    expect(second).not.toBe(first)
    await expect(preview.viewer.getByRole('status').filter({ hasText: `Seite 2 von ${PAGES}` })).toHaveCount(1)
    await page.keyboard.press('End')
    await preview.drawn(PAGES)
    await page.keyboard.press('ArrowRight')
    await expect(preview.number).toHaveValue(String(PAGES))
    await page.keyboard.press('Home')
    expect(await preview.drawn(1)).toBe(first)

    await preview.number.fill(String(PAGES + 1))
    await preview.number.press('Enter')
    await expect(preview.number).toHaveAccessibleDescription(`Geben Sie eine Zahl von 1 bis ${PAGES} ein.`)
    await expectAccessible(page)
    await preview.number.fill('2')
    await preview.number.press('Enter')
    expect(await preview.drawn(2)).toBe(second)
    await preview.small(3).click()
    await preview.drawn(3)
    await page.keyboard.press('ArrowRight')
    await expect(preview.small(4)).toBeFocused()

    const download = await report.makePdf()
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(workers).toEqual(['drawPdf.worker', 'pdf.worker'])
  })

  test('follows a change when told to, and is gone after leaving the screen', async ({ page }) => {
    const report = new ReportPage(page)
    const preview = new PreviewPage(page)
    const id = await report.openSample()
    await report.date.fill('')
    await preview.show.click()
    await expect(report.date).toBeFocused()
    await report.date.fill('2026-12-01')
    await preview.show.click()
    await preview.drawn(1)
    await preview.small(2).click()
    await preview.drawn(2)
    const german = await preview.text(2).textContent()
    await report.language('Englisch').check()
    await page.getByRole('button', { name: 'Vorschau erneuern' }).click()
    await expect(preview.text(2)).not.toContainText(german?.slice(0, 20) ?? '')
    await expect(preview.text(2).getByRole('paragraph').first()).toHaveAttribute('lang', /^en/)
    await preview.drawn(2)

    const fontsOfPdf = () =>
      page.evaluate(() => [...document.fonts].filter(({ family }) => family.startsWith('g_d')).length)
    expect(await fontsOfPdf()).toBeGreaterThan(0)
    await page.goto(`./#/p/${id}/ergebnis`)
    await expect(page.getByRole('heading', { name: 'Ergebnis', level: 1 })).toBeVisible()
    await expect.poll(() => page.workers().length).toBe(0)
    await expect.poll(fontsOfPdf).toBe(0)
    await page.goBack()
    await expect(report.heading).toBeVisible()
    await expect(preview.viewer).toHaveCount(0)
    await preview.show.click()
    await preview.drawn(1)
  })

  test('fits narrow screens, enlarges there, and draws no more pages than are in view', async ({ page }) => {
    const overview = new OverviewPage(page)
    const preview = new PreviewPage(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await overview.open()
    await overview.openFullSample()
    await overview.card('Musterstadt').getByRole('link', { name: 'Bericht' }).click()
    await preview.show.click()
    await preview.drawn(1)
    const last = preview.small(8).locator('canvas')
    // Firefox brings no more of the viewer into view than its first page
    await preview.small(2).scrollIntoViewIfNeeded()
    await expect(preview.small(2).locator('canvas')).toHaveAttribute('data-page', '2')
    await expect(last).toHaveAttribute('data-page', '0')
    expect(await whatDoesNotFit(page)).toEqual([])
    await expectFitsNarrow(page)

    const width = () => preview.large.evaluate(({ clientWidth }) => clientWidth)
    const before = await width()
    await preview.larger.click()
    expect(await width()).toBeCloseTo(before * 1.5, -1)
    await expect.poll(() => preview.large.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBeGreaterThan(before)
    expect(await whatDoesNotFit(page)).toEqual([])
    await expectFitsNarrow(page)
    const box = preview.viewer.getByRole('region', { name: 'Vergrößerte Seite' })
    await box.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
    await expect(preview.number).toHaveValue('1')
    await expectAccessible(page)
    await preview.number.fill('8')
    await preview.number.press('Enter')
    await expect(last).toHaveAttribute('data-page', '8')
    await preview.hide.click()
    await expect(preview.viewer).toHaveCount(0)
    await expect(preview.show).toBeFocused()
  })

  test('says so when its code cannot be had; where only the worker does not start, the page reads the PDF itself', async ({
    page,
    complaints,
  }) => {
    const report = new ReportPage(page)
    const preview = new PreviewPage(page)
    await report.openSample()
    let refused = 0
    let most = 2
    await page.route(/pdf\.worker\.min/, (route) => {
      refused++
      return refused <= most ? route.abort() : route.continue()
    })
    await preview.show.click()
    await expect(page.getByText('Die Vorschau lässt sich nicht zeigen')).toBeVisible()
    await expectAccessible(page)
    // the worker, and the page in its place
    expect(refused).toBe(2)
    most = 3
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await preview.drawn(1)
    expect(await preview.ink()).toBeGreaterThan(0.005)
    expect(page.workers()).toEqual([])
    await complaints.takeFailedRequest(/ERR_FAILED/)
  })
})
