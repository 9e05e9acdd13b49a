import { readFileSync } from 'node:fs'
import type { Download } from '@playwright/test'
import { pdfText } from './journey/pdfText.ts'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { PaperPage } from './pages/paper.ts'
import { QuestionsPage } from './pages/questions.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

async function textOf(download: Download): Promise<string> {
  return pdfText(new Uint8Array(readFileSync(await download.path())))
}

test.describe('Auf Papier', () => {
  test('makes an empty questionnaire in a worker and names it', async ({ page }) => {
    const paper = new PaperPage(page)
    await paper.openSample()
    await expect(paper.section.getByText('Das sind 33 Fragen.')).toBeVisible()
    const workers: string[] = []
    page.on('worker', (worker) => workers.push(worker.url()))
    const download = await paper.makePdf()
    expect(download.suggestedFilename()).toMatch(/^IT-Check_Musterstadt_Fragebogen_\d{4}-\d\d-\d\d\.pdf$/)
    expect(workers).toEqual([expect.stringContaining('drawPdf.worker')])
    const text = await textOf(download)
    for (const words of ['Fragebogen', 'Datum', 'ORG-01', 'MUSS', 'weiß nicht', 'trifft nicht zu, weil', 'Von wem?']) {
      expect(text).toContain(words)
    }
    expect(text).toMatch(/Seite 1 von \d+/)
    expect(text).not.toContain('Hauptamtsleitung')
    expect(text).not.toContain('Warum das wichtig ist')

    const status = paper.section.getByRole('status').filter({ hasText: 'Die Druckfassung ist fertig' })
    await expect(status).toContainText(download.suggestedFilename())
    await expectAccessible(page)
    await paper.filled.check()
    await expect(status).toContainText('Seitdem hat sich etwas geändert')
  })

  test('one role gets its questions, with help and the answers so far, in either language', async ({ page }) => {
    const paper = new PaperPage(page)
    await paper.openSample()
    await paper.role.selectOption('Personalstelle')
    await expect(paper.section.getByText('Das sind 3 Fragen.')).toBeVisible()
    await paper.help.check()
    await paper.filled.check()
    const download = await paper.makePdf()
    expect(download.suggestedFilename()).toMatch(/^IT-Check_Musterstadt_Fragebogen-personal_/)
    const text = await textOf(download)
    for (const words of ['Für wen Personalstelle', 'ORG-03', 'Warum das wichtig ist', 'Wir teilen uns die Stelle']) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain('ORG-01 ')
    await paper.language('Englisch').check()
    const english = await paper.makePdf()
    expect(english.suggestedFilename()).toMatch(/^IT-Check_Musterstadt_Questionnaire-personal_/)
    expect(await textOf(english)).toContain('Why it matters')
  })

  test('only what is open: answered questions stay away', async ({ page }) => {
    const questions = new QuestionsPage(page)
    const id = await questions.begin()
    await questions
      .question(/Gesamtverantwortung/)
      .option('ja')
      .check()
    await expect(questions.saved).toBeVisible()
    const paper = new PaperPage(page)
    await paper.open(id)
    await paper.questions('nur offene').check()
    await expect(paper.section.getByText('Das sind 32 Fragen.')).toBeVisible()
    const text = await textOf(await paper.makePdf())
    expect(text).toContain('32 offene Fragen')
    expect(text).not.toContain('ORG-01')
  })

  test('without a question it says what to do', async ({ page }) => {
    const paper = new PaperPage(page)
    await paper.openSample()
    await paper.questions('nur offene').check()
    await expect(paper.section.getByText('Zu dieser Auswahl gibt es keine Frage.', { exact: true })).toBeVisible()
    await paper.make.click()
    await expect(paper.questions('nur offene')).toBeFocused()
    await expect(paper.section.getByRole('group', { name: 'Welche Fragen?' })).toHaveAccessibleDescription(
      /Wählen Sie „alle“ oder eine andere Rolle/,
    )
    await expectAccessible(page)
    await paper.questions('alle').check()
    expect((await paper.makePdf()).suggestedFilename()).toMatch(/\.pdf$/)
  })

  test('works with the keyboard alone', async ({ page }) => {
    const paper = new PaperPage(page)
    await paper.openSample()
    await paper.questions('alle').focus()
    await page.keyboard.press('Tab')
    await expect(paper.role).toBeFocused()
    await page.keyboard.type('Verwaltungs')
    await page.keyboard.press('Tab')
    await expect(paper.language('Deutsch')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(paper.help).toBeChecked()
    await page.keyboard.press('Tab')
    await expect(paper.filled).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(paper.make).toBeFocused()
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toContain('Fragebogen-leitung')
    const again = paper.section.getByRole('button', { name: 'Noch einmal herunterladen' })
    // the file is handed over a moment before the screen says so
    await expect(again).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(again).toBeFocused()
  })

  test('can be cancelled while all 180 questions are drawn, and the focus returns to the button', async ({ page }) => {
    const paper = new PaperPage(page)
    await paper.open(await new NewAssessmentPage(page).begin('Musterdorf', 'IT-Check für Kommunen'))
    await paper.help.check()
    await paper.make.click()
    await expect(paper.section.getByRole('progressbar', { name: 'Die Druckfassung wird erstellt' })).toBeVisible()
    await expect(paper.section.getByText(/\d+ von 18 Schritten/)).toBeVisible()
    await paper.cancelIt()
    // left to itself it comes to an end
    const download = await paper.makePdf()
    expect(await textOf(download)).toContain('alle 180 Fragen, die für Sie gelten')
  })

  test('fits narrow screens', async ({ page }) => {
    const paper = new PaperPage(page)
    await paper.openSample()
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await whatDoesNotFit(page)).toEqual([])
    await expectFitsNarrow(page)
  })
})
