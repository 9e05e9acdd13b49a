import type { Page } from '@playwright/test'
import { HistoryPage } from './pages/history.ts'
import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { expect, test } from './support/test.ts'

const NOTICE = /^Abgeschlossen am .*: nur lesen$/

/** With the keyboard alone, from the button on. */
async function sign(page: Page, side: 'Kommune' | 'prüfende Stelle', role: string): Promise<void> {
  await page.getByRole('button', { name: `Unterschreiben für die ${side}` }).press('Enter')
  const dialog = page.getByRole('dialog', { name: `Unterschreiben für die ${side}` })
  await expect(dialog).toContainText(/von „Musterstadt“.*Sein Fingerabdruck: *[0-9a-f]{4} /)
  await dialog.getByRole('button', { name: 'Unterschreiben', exact: true }).press('Enter')
  await expect(dialog.getByText('Geben Sie an, in welcher Rolle unterschrieben wird.')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Rolle' }).fill(role)
  if (side === 'Kommune') await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Unterschreiben', exact: true }).press('Enter')
  await expect(page.getByText(`${role}, `)).toBeVisible()
  // as long as it is there, nothing behind it can be reached
  await expect(dialog).toBeHidden()
}

test.describe('Abschluss', () => {
  test('both sides sign, every screen and the other tab only read, and a reason opens it again', async ({
    page,
    context,
  }) => {
    const overview = new OverviewPage(page)
    const id = await overview.haveSample()
    const other = await context.newPage()
    await other.goto(`./#/p/${id}/fragen/ORG/ORG-01`)
    await expect(other.getByRole('radio').first()).toBeEnabled()

    await page.goto(`./#/p/${id}/abschluss`)
    await expect(page.getByRole('heading', { name: 'Abschluss', level: 1 })).toBeVisible()
    const freeze = page.getByRole('button', { name: 'Prüfung abschließen' })
    await expect(freeze).toBeDisabled()
    await expectAccessible(page)
    await expectFitsNarrow(page)
    await sign(page, 'Kommune', 'Verwaltungsleitung')
    // what is changed after that ends the signature
    await other.getByRole('radio', { name: 'teilweise' }).first().check()
    await expect(page.getByText('Diese Unterschrift gilt nicht mehr')).toBeVisible()
    await sign(page, 'Kommune', 'Bürgermeisterin')
    await sign(page, 'prüfende Stelle', 'Beratung')
    await expect(freeze).toBeEnabled()
    await freeze.press('Enter')
    await expect(page.getByRole('heading', { name: /^Abgeschlossen: / })).toBeFocused()
    await expect(page.getByText('Unverändert seit dem Abschluss')).toBeVisible()
    await expectAccessible(page)
    await expectFitsNarrow(page)

    await expect(other.getByText(NOTICE)).toBeVisible()
    await expect(other.getByRole('radio').first()).toBeDisabled()
    await expect(other.getByRole('textbox', { name: 'Kommentar' }).first()).toHaveAttribute('readonly')
    await expectAccessible(other)
    await expectFitsNarrow(other)
    for (const place of ['muss-zuerst', 'massnahmen', 'plan', 'ziele', 'angaben', 'verlauf']) {
      await other.goto(`./#/p/${id}/${place}`)
      await expect(other.getByText(NOTICE)).toBeVisible()
      const writing = /^(In den Plan|Maßnahme hinzufügen|Speichern|Änderungen speichern|Diesen Stand)/
      await expect(other.getByRole('main').getByRole('button', { name: writing })).toHaveCount(0)
    }

    await page.getByRole('button', { name: 'Wieder öffnen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Wieder öffnen' })
    await dialog.getByRole('button', { name: 'Wieder öffnen' }).click()
    await expect(dialog.getByText('Geben Sie an, warum die Prüfung wieder geöffnet wird.')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Grund' }).fill('Zahl der Arbeitsplätze war falsch')
    await dialog.getByRole('button', { name: 'Wieder öffnen' }).click()
    await expect(page.getByText(/^Wieder geöffnet am .*, weil: Zahl der Arbeitsplätze war falsch$/)).toBeVisible()
    await other.goto(`./#/p/${id}/fragen/ORG/ORG-01`)
    await expect(other.getByRole('radio').first()).toBeEnabled()

    const history = new HistoryPage(page)
    await history.open(id)
    await page.getByText('Suchen und eingrenzen').click()
    await page.getByRole('combobox', { name: 'Was' }).selectOption('Abschluss')
    await expect(history.log.getByRole('row').nth(2)).toContainText('abgeschlossenoffen')
    await page.getByRole('textbox', { name: 'Text' }).fill('gibt es nicht')
    await expect(page.getByText('Dazu steht nichts im Protokoll.')).toBeVisible()
    await expectAccessible(page)
    await expectFitsNarrow(page)
  })

  test('proposes the own role for one side, not for both', async ({ page }) => {
    const id = await new OverviewPage(page).haveSample()
    await new HistoryPage(page).open(id)
    await page.getByRole('textbox', { name: 'Ihre Rolle' }).fill('IT-Leitung')
    await page.getByRole('link', { name: 'Abschluss' }).click()
    for (const [side, proposed] of [
      ['Kommune', 'IT-Leitung'],
      ['prüfende Stelle', ''],
    ] as const) {
      await page.getByRole('button', { name: `Unterschreiben für die ${side}` }).click()
      const dialog = page.getByRole('dialog', { name: `Unterschreiben für die ${side}` })
      await expect(dialog.getByRole('combobox', { name: 'Rolle' })).toHaveValue(proposed)
      if (proposed !== '') await dialog.getByRole('button', { name: 'Unterschreiben', exact: true }).click()
    }
  })

  test('goes on as a new version, which has the answers to be confirmed', async ({ page }) => {
    const id = await new OverviewPage(page).haveSample()
    await page.goto(`./#/p/${id}/abschluss`)
    await sign(page, 'Kommune', 'Verwaltungsleitung')
    await sign(page, 'prüfende Stelle', 'Beratung')
    await page.getByRole('button', { name: 'Prüfung abschließen' }).click()
    await page.getByRole('button', { name: 'Neue Fassung anlegen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Als neue Fassung weiterführen' })
    await dialog.getByRole('textbox', { name: 'Bezeichnung der neuen Fassung' }).fill('Prüfung 2027')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Neue Fassung anlegen' }).click()
    await expect(page).toHaveURL(/\/fragen/)
    expect(page.url()).not.toContain(id)
    await expect(page.getByRole('radio').first()).toBeEnabled()
    await expect(page.getByRole('button', { name: 'Stimmt weiterhin' }).first()).toBeVisible()
  })
})
