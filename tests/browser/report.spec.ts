import { readFileSync } from 'node:fs'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { ReportPage } from './pages/report.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { expect, test } from './support/test.ts'

test.describe('Bericht', () => {
  test('says who may read each report, what is in it and what is left out', async ({ page }) => {
    const report = new ReportPage(page)
    await report.openSample()
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "Bericht" [level=1]
        - heading "Mindestanforderungen dieses Checks nicht erfüllt" [level=2]
        - region "Bericht als PDF":
          - group "Für wen ist der Bericht?":
            - radio "Öffentlich"
            - radio /^Nichtöffentlich/ [checked]
            - radio /^Intern/
          - group "Inhalt":
            - checkbox "Fehlende Mindestanforderungen beim Namen nennen" [checked]
          - textbox "Empfänger (freiwillig)"
          - group "Sprache des Berichts":
            - radio "Deutsch" [checked]
            - radio "Englisch"
          - heading "Wer diesen Bericht lesen darf" [level=3]
          - paragraph: /nichtöffentliche Beratung/
          - paragraph: /TLP:AMBER\\+STRICT/
          - paragraph: /entscheidet Ihre Verwaltung/
          - heading "Das steht im Bericht" [level=3]
          - heading "Das bleibt draußen" [level=3]
          - button "PDF erstellen"
    `)
    await expectAccessible(page)
    await expectFitsNarrow(page)

    await report.profile('Intern').check()
    await expect(page.getByRole('radio', { name: 'TLP:RED' })).toBeVisible()
    await expect(report.left).toContainText('die eigenen Notizen')
    await page.getByLabel('Eigene Notizen').check()
    await expect(report.left).not.toContainText('die eigenen Notizen')

    await report.profile('Öffentlich').check()
    await expect(page.getByText('TLP:CLEAR')).toBeVisible()
    await expect(report.left).toContainText('das Ergebnis, auch nicht in Worten')
    await expectAccessible(page)
    await expectFitsNarrow(page)
  })

  test('releases to the public only what is ticked, and remembers the choices', async ({ page }) => {
    const report = new ReportPage(page)
    await report.openFullSample()
    await report.profile('Öffentlich').check()
    await page.getByLabel('Was die Kommune vorhat').fill('Wir schulen alle Beschäftigten.')
    await page.getByRole('checkbox', { name: /1\.\sHalbjahr 2027, Mittel/ }).check()
    await page.getByLabel('Empfänger').fill('Presse & Öffentlichkeit')
    await report.date.fill('2026-12-01')
    const download = await report.makePdf()
    expect(download.suggestedFilename()).toBe(
      'IT-Check_Musterstadt_oeffentlich_TLP-CLEAR_Presse-Oeffentlichkeit_2026-12-01.pdf',
    )
    await page.reload()
    await expect(report.profile('Öffentlich')).toBeChecked()
    await expect(page.getByLabel('Was die Kommune vorhat')).toHaveValue('Wir schulen alle Beschäftigten.')
    await expect(page.getByRole('checkbox', { name: /1\.\sHalbjahr 2027, Mittel/ })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: /1\.\sHalbjahr 2027, Personal/ })).not.toBeChecked()
  })

  test('takes a logo for the cover, and says what is wrong with one that cannot be drawn', async ({ page }) => {
    const report = new ReportPage(page)
    await report.openSample()
    const choose = page.getByLabel(/Bild auswählen/)
    await choose.setInputFiles({ name: 'wappen.txt', mimeType: 'text/plain', buffer: Buffer.from('kein Bild') })
    await expect(page.getByText('Die Datei ist kein Bild.')).toBeVisible()
    await expectAccessible(page)
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAABmJLR0QA/wD/AP+gvaeTAAAAB3RJTUUH6gsaDAEkH304WgAAABZJREFUCNdjVHBZxcDAwMTAwMDAwAAADEgBErtlE1oAAAAldEVYdGRhdGU6Y3JlYXRlADIwMjYtMTEtMjZUMTI6MDE6MzYrMDA6MDC0i3OVAAAAJXRFWHRkYXRlOm1vZGlmeQAyMDI2LTExLTI2VDEyOjAxOjM2KzAwOjAwxdbLKQAAAABJRU5ErkJggg==',
      'base64',
    )
    await choose.setInputFiles({ name: 'wappen.png', mimeType: 'image/png', buffer: png })
    await expect(page.getByRole('img', { name: 'Gewähltes Bild: wappen.png' })).toBeVisible()
    const withLogo = readFileSync(await (await report.makePdf()).path())
    await page.getByRole('button', { name: 'Bild entfernen' }).click()
    await expect(page.getByRole('img', { name: /Gewähltes Bild/ })).toBeHidden()
    const without = readFileSync(await (await report.makePdf()).path())
    expect(withLogo.length).toBeGreaterThan(without.length)
  })

  test('makes a PDF in a worker, names it, and hands the same bytes out again', async ({ page }) => {
    const report = new ReportPage(page)
    await report.openSample()
    await report.date.fill('2026-12-01')
    const workers: string[] = []
    page.on('worker', (worker) => workers.push(worker.url()))
    const download = await report.makePdf()
    expect(download.suggestedFilename()).toBe('IT-Check_Musterstadt_nichtoeffentlich_TLP-AMBER-STRICT_2026-12-01.pdf')
    const bytes = readFileSync(await download.path())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(workers).toEqual([expect.stringContaining('drawPdf.worker')])

    const status = page.getByRole('status').filter({ hasText: 'Der Bericht ist fertig' })
    await expect(status).toContainText('IT-Check_Musterstadt_nichtoeffentlich_TLP-AMBER-STRICT_2026-12-01.pdf')
    await expectAccessible(page)
    const [again] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Noch einmal herunterladen' }).click(),
    ])
    expect(readFileSync(await again.path()).equals(bytes)).toBe(true)
    await report.language('Englisch').check()
    await expect(status).toContainText('Seitdem hat sich etwas geändert')
  })

  test('where workers do not start, it draws the same bytes on the page', async ({ page, complaints }) => {
    const report = new ReportPage(page)
    await report.openSample()
    await report.date.fill('2026-12-01')
    const byWorker = readFileSync(await (await report.makePdf()).path())
    let refused = 0
    await page.route(/drawPdf\.worker/, (route) => {
      refused++
      return route.fulfill({ status: 404, body: '' })
    })
    await page.reload()
    await expect(report.heading).toBeVisible()
    await report.date.fill('2026-12-01')
    const here = readFileSync(await (await report.makePdf()).path())
    expect(refused).toBe(1)
    expect(here.equals(byWorker)).toBe(true)
    complaints.take(/drawPdf\.worker|404/)
  })

  test('can be cancelled, and the focus returns to the button', async ({ page }) => {
    const report = new ReportPage(page)
    await report.openSample()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(/FiraSans-.*\.ttf/, async (route) => {
      await held
      await route.continue().catch(() => undefined)
    })
    await report.make.click()
    await expect(page.getByRole('progressbar', { name: 'Das PDF wird erstellt' })).toBeVisible()
    await expectAccessible(page)
    await report.cancelIt()
    release()
  })

  test('without its fonts it says so, and a second try works', async ({ page, complaints }) => {
    const report = new ReportPage(page)
    await report.openSample()
    await page.route(/FiraSans-.*\.ttf/, (route) => route.abort())
    await report.make.click()
    await expect(page.getByText('Das PDF konnte nicht erstellt werden')).toBeVisible()
    await expectAccessible(page)
    await complaints.takeFailedRequest(/ERR_FAILED/)
    await page.unroute(/FiraSans-.*\.ttf/)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Noch einmal versuchen' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  })

  test('an empty date is refused at its field', async ({ page }) => {
    const report = new ReportPage(page)
    await report.openSample()
    await report.date.fill('')
    await report.make.press('Enter')
    await expect(report.date).toBeFocused()
    await expect(report.date).toHaveAccessibleDescription(/Geben Sie ein Datum an/)
    await expectAccessible(page)
  })

  test('warns when there are no answers yet', async ({ page }) => {
    const id = await new NewAssessmentPage(page).begin('Leerstadt')
    await page.goto(`./#/p/${id}/bericht`)
    await expect(page.getByRole('heading', { name: 'Es gibt noch keine Antworten' })).toBeVisible()
    await expect(page.getByText('vorläufig', { exact: true })).toBeVisible()
  })
})
