import { KeyboardWalk } from './journey/keyboardWalk.ts'
import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test.describe('Daten & Sicherheit', () => {
  test('says how the data are kept and saves each assessment', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openSample()
    await page.getByRole('link', { name: 'Daten & Sicherheit' }).click()
    await expect(page.getByRole('heading', { name: 'Daten & Sicherheit', level: 1 })).toBeFocused()
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "Daten & Sicherheit" [level=1]
        - heading "Speicher" [level=2]
        - term: Dauerhaft gespeichert
        - definition: /Nein|Ja/
        - term: Belegt
        - definition: /von/
        - heading "Sichern" [level=2]
        - table "Sichern"
        - heading "Gerätesperre" [level=2]
        - heading "Papierkorb" [level=2]
        - heading "Was mit Ihren Angaben geschieht" [level=2]
    `)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '„Musterstadt“ als Datei sichern' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^IT-Check_Musterstadt_\d{4}-\d{2}-\d{2}\.itcheck$/)
    await expectAccessible(page)
  })

  test('works by keyboard: what was deleted comes back without a mouse', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openSample()
    await overview.choose('Musterstadt', 'Löschen')
    const hands = new KeyboardWalk(page)
    await hands.follow(page.getByRole('link', { name: 'Daten & Sicherheit' }))
    await expect(page.getByRole('heading', { name: 'Daten & Sicherheit', level: 1 })).toBeFocused()
    await hands.follow(page.getByRole('button', { name: '„Musterstadt“ zurückholen' }))
    await expect(page.getByText('Der Papierkorb ist leer.')).toBeVisible()
    await hands.follow(page.getByRole('button', { name: '„Musterstadt“ als Datei sichern' }))
    await expect(page.getByText(/Gesichert als/)).toBeVisible()
  })

  test('gives back what was deleted, and deletes for good only when asked twice', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openSample()
    await overview.choose('Musterstadt', 'Löschen')
    await page.goto('./#/daten')
    await page.getByRole('button', { name: '„Musterstadt“ zurückholen' }).click()
    await expect(page.getByText('Der Papierkorb ist leer.')).toBeVisible()

    await overview.open()
    await overview.choose('Musterstadt', 'Löschen')
    await page.goto('./#/daten')
    await page.getByRole('button', { name: '„Musterstadt“ endgültig löschen' }).click()
    const dialog = page.getByRole('dialog', { name: /endgültig löschen/ })
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Endgültig löschen' }).click()
    await expect(page.getByText('Der Papierkorb ist leer.')).toBeVisible()
    await overview.open()
    await expect(overview.sampleButton).toBeVisible()
  })
})
