import { HistoryPage } from './pages/history.ts'
import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { expect, test } from './support/test.ts'

test.describe('Verlauf', () => {
  test('says what changed since the day began, and brings that state back and takes it back again', async ({
    page,
  }) => {
    const overview = new OverviewPage(page)
    const id = await overview.haveSample()
    const history = new HistoryPage(page)
    await page.goto(`./#/p/${id}/fragen/ORG/ORG-01`)
    const answers = page.getByRole('radio', { name: 'teilweise' })
    await expect(answers.first()).toBeVisible()
    await history.open(id)
    await expect(history.points).toHaveCount(1)
    await expect(history.points).toContainText('Vor der ersten Änderung des Tages')
    await expect(history.points).toContainText('Seitdem hat sich nichts geändert.')

    await page.goto(`./#/p/${id}/fragen/ORG/ORG-01`)
    await answers.first().check()
    await overview.open()
    await overview.choose('Musterstadt', 'Verlauf')
    await expect(history.heading).toBeFocused()
    await expect(history.points).toContainText('Seitdem geändert: eine Antwort.')
    await history.points.getByText('Was sich seitdem geändert hat').click()
    await expect(history.points.getByRole('row').last()).toContainText(/ORG-01 Hat die .*jateilweise/)
    await expect(history.log.getByRole('row')).toHaveCount(2)
    await expectAccessible(page)
    await expectFitsNarrow(page)

    await history.points.getByRole('button').click()
    const dialog = page.getByRole('dialog', { name: /zurückholen\?/ })
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Diesen Stand zurückholen' }).click()
    await expect(history.points).toHaveCount(2)
    await expect(history.points.last()).toContainText('Seitdem hat sich nichts geändert.')
    await expect(history.points.first()).toContainText('Vor dem Zurückholen eines früheren Standes')
    await expect(history.log.getByRole('row').nth(1)).toContainText('Ein früherer Stand wurde zurückgeholt')
    await history.toast.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(history.points.last()).toContainText('Seitdem geändert: eine Antwort.')
  })

  test('keeps no log where it is switched off, after asking, also in another tab', async ({ page, context }) => {
    const overview = new OverviewPage(page)
    const id = await overview.haveSample()
    const history = new HistoryPage(page)
    await page.goto(`./#/p/${id}/fragen/ORG/ORG-01`)
    await page.getByRole('radio', { name: 'teilweise' }).first().check()
    await history.open(id)
    await expect(history.log).toBeVisible()
    const other = await context.newPage()
    await other.goto(`./#/p/${id}/fragen/ORG/ORG-01`)
    await expect(other.getByRole('radio').first()).toBeVisible()

    await history.logSwitch.click()
    const dialog = page.getByRole('dialog', { name: 'Protokoll dieser Prüfung abschalten und löschen?' })
    await expect(dialog).toContainText('Eine Zeile wird gelöscht.')
    await dialog.getByRole('button', { name: 'Abschalten und löschen' }).click()
    await expect(history.logSwitch).not.toBeChecked()
    await expect(history.log).toHaveCount(0)

    await other.getByRole('radio', { name: 'nein' }).first().check()
    await history.open(id)
    await page.reload()
    await expect(history.points).toContainText('Seitdem geändert: eine Antwort.')
    await expect(page.getByText('Zu dieser Prüfung wird nicht festgehalten, wer was ändert.')).toBeVisible()
    await expect(history.log).toHaveCount(0)
    await expectAccessible(page)
  })
})
