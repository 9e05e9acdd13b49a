import { readFileSync } from 'node:fs'
import { HistoryPage } from './pages/history.ts'
import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

test.describe('Übersicht', () => {
  test('explains itself on the first visit, and by whom it is not offered', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "Übersicht" [level=1]
        - paragraph: Ihre Prüfungen liegen nur in diesem Browser. Nichts davon wird übertragen.
        - heading "Wie sicher ist die IT Ihrer Kommune?" [level=2]
        - paragraph: /Kurz-Check dauert etwa 20 Minuten/
        - paragraph: IT-Check ist kein Angebot des Bundes, eines Landes, des BSI oder eines Unternehmens.
        - link "Neue Prüfung"
        - button /Musterstadt/
        - button "Datei öffnen"
    `)
    await expectAccessible(page)
  })

  test('the sample opens with one click, goes with one click and comes back', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openSample()
    const card = overview.card('Musterstadt')
    await expect(card).toContainText('33 von 33 Fragen beantwortet')
    await expect(card).toContainText('18 erfüllt, 4 nicht erfüllt, 2 ungeklärt, 0 offen von 24')
    await expectAccessible(page)
    await card.getByRole('button', { name: 'Beispiel entfernen' }).click()
    await expect(card).toBeHidden()
    await overview.toast.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(card).toBeVisible()
  })

  test('a way back stays on the next page and is gone on the one after it', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openSample()
    await overview.choose('Musterstadt', 'Löschen')
    const undo = overview.toast.getByRole('button', { name: 'Rückgängig' })
    await expect(undo).toBeVisible()
    await page.getByRole('link', { name: 'Vergleich' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Vergleich' })).toBeFocused()
    await expect(undo).toBeVisible()
    await page.getByRole('link', { name: 'Daten & Sicherheit' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Daten & Sicherheit' })).toBeFocused()
    await expect(undo).toBeHidden()
  })

  test('deletes with undo, also by keyboard', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openSample()
    await page.getByRole('button', { name: 'Weitere Aktionen für Musterstadt' }).focus()
    await page.keyboard.press('Enter')
    const remove = page.getByRole('button', { name: 'Löschen' })
    await expect(remove).toBeVisible()
    const isReached = () => remove.evaluate((button) => button === document.activeElement)
    // as many as the menu could have
    for (let i = 0; i < 15 && !(await isReached()); i++) await page.keyboard.press('Tab')
    await expect(remove).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(overview.card('Musterstadt')).toBeHidden()
    await overview.toast.getByRole('button', { name: 'Rückgängig' }).press('Enter')
    await expect(overview.card('Musterstadt')).toBeVisible()
  })

  test('a saved file opens again: as a copy or in place of what is there', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openSample()
    const id = await overview.toResult()
    await overview.open()
    const file = await (await overview.save('Musterstadt')).path()
    const saved = { name: 'gesichert.itcheck', mimeType: 'application/zip', buffer: readFileSync(file) }

    await overview.openFile(saved)
    const dialog = page.getByRole('dialog', { name: 'Diese Prüfung gibt es hier schon' })
    await expect(dialog).toContainText('In der Datei sind 33 Fragen beantwortet')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Als Kopie daneben öffnen' }).click()
    await expect(overview.card('Musterstadt')).toHaveCount(2)

    await overview.openFile(saved)
    await dialog.getByRole('button', { name: 'Bisherigen Stand ersetzen' }).click()
    await expect(overview.toast).toContainText('Verlauf')
    const history = new HistoryPage(page)
    await history.open(id)
    await expect(history.points.first()).toContainText('Vor dem Ersetzen durch eine Datei')
  })

  const foreign: readonly (readonly [what: string, content: string | Buffer, says: RegExp])[] = [
    ['a PDF', '%PDF-1.7\n', /PDF/],
    ['an empty file', '', /leer/],
    ['text', 'Hallo', /nicht/],
    ['a damaged file', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(300, 7)]), /beschädigt|ZIP|Archiv/],
  ]
  for (const [what, content, says] of foreign) {
    test(`${what} is refused with a clear sentence and changes nothing`, async ({ page }) => {
      const overview = new OverviewPage(page)
      await overview.open()
      await overview.openFile({ name: 'x.itcheck', mimeType: 'application/zip', buffer: Buffer.from(content) })
      const alert = page.getByRole('dialog').getByRole('alert')
      await expect(alert).toContainText(says)
      await expect(alert).toContainText('In IT-Check wurde nichts verändert.')
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(overview.openFileButton).toBeFocused()
    })
  }

  test('the menu of an assessment lies inside a narrow window, and over what follows it', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openSample()
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await page.getByRole('button', { name: 'Weitere Aktionen für Musterstadt' }).click()
      expect(await whatDoesNotFit(page)).toEqual([])
      // a trial click finds out whether something covers it
      await page.getByRole('button', { name: 'Löschen', exact: true }).click({ trial: true })
      await page.keyboard.press('Escape')
    }
  })

  test('speaks English at once and remembers it', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await page.getByRole('button', { name: /English/ }).click()
    await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible()
  })
})
