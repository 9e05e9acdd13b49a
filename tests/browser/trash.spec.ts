import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { setClock } from './support/clock.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { expect, test } from './support/test.ts'

test.describe('The trash', () => {
  test('says how long a deleted assessment stays, and is emptied only after asking', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openSample()
    await overview.choose('Musterstadt', 'Löschen')
    await page.goto('./#/daten')
    const row = page.getByRole('table', { name: 'Papierkorb' }).getByRole('row').last()
    await expect(row).toContainText('noch 30 Tage')
    await setClock(page, new Date(Date.now() + 10 * 86_400_000).toISOString())
    await page.reload()
    await expect(row).toContainText('noch 20 Tage')
    await expectFitsNarrow(page)

    await page.getByRole('button', { name: 'Papierkorb leeren' }).click()
    const dialog = page.getByRole('dialog', { name: 'Papierkorb leeren?' })
    await expect(dialog).toContainText('Eine Prüfung wird')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Papierkorb leeren' }).click()
    await expect(page.getByText('Der Papierkorb ist leer.')).toBeVisible()
  })
})
