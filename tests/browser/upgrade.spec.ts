import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { OverviewPage } from './pages/overview.ts'
import { UpgradePage } from './pages/upgrade.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { COMMENT, olderCheck, SPLIT } from './support/olderCheck.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const NOTICE = /^Es gibt Version 1\.1\.0 dieses Fragenkatalogs/

test.describe('A newer version of the questionnaire, without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('half-filled: shown first, made with the keyboard and without a network, taken back, and read again', async ({
    page,
    context,
    complaints,
  }) => {
    const overview = new OverviewPage(page)
    const upgrade = new UpgradePage(page)
    const server = await startServer(DIST)
    await page.goto(`${server.origin}/`)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
    await overview.openFile(olderCheck('half'))
    await expect(overview.toast).toContainText('Musterstadt')
    await page.goto(`${server.origin}/#/`)
    await server.close()
    await context.setOffline(true)
    const card = overview.card('Musterstadt')
    await expect(card.getByText(NOTICE)).toBeVisible()
    await expectAccessible(page)

    await card.getByRole('link', { name: 'Ansehen, was sich ändert' }).press('Enter')
    await upgrade.expectOpen()
    const split = upgrade.card(`${SPLIT} → NET-13, NET-14`)
    await expect(split.getByText('ins Archiv', { exact: true })).toBeVisible()
    await expect(split.getByText(COMMENT)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Danach, Version 1.1.0' })).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await whatDoesNotFit(page)).toEqual([])
    await expectFitsNarrow(page)

    await upgrade.cancel.press('Enter')
    await expect(page).toHaveURL(/older-half\/fragen/)
    await page.goBack()
    await upgrade.create.press('Enter')
    await expect(page.getByRole('heading', { name: 'Gefundene Fragen' })).toBeVisible()
    await expect(page.getByText('übernommen, bitte bestätigen').first()).toBeVisible()
    const id = /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? ''
    expect(id).not.toBe('older-half')

    await overview.toast.getByRole('button', { name: 'Rückgängig' }).press('Enter')
    await expect(upgrade.create).toBeVisible()
    await upgrade.create.press('Enter')
    await expect(page.getByRole('heading', { name: 'Gefundene Fragen' })).toBeVisible()
    // the questionnaires are asked for in vain and come from the database
    complaints.take(/questionnaires\/index\.json/)
  })
})

test.describe('A newer version of the questionnaire', () => {
  test('signed off: the old one stays closed, and the archive is read with photos where the question goes on', async ({
    page,
  }) => {
    const overview = new OverviewPage(page)
    const upgrade = new UpgradePage(page)
    await overview.open()
    await overview.openFile(olderCheck('signed'))
    await expect(overview.toast).toContainText('Unverändert seit dem Abschluss')
    await page.goto('./#/p/older-signed/neue-fassung')
    await upgrade.create.press('Enter')
    await expect(page.getByRole('heading', { name: 'Gefundene Fragen' })).toBeVisible()
    const id = /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? ''

    await page.getByRole('button', { name: 'Alle Fragen zeigen' }).press('Enter')
    await page.goto(`./#/p/${id}/fragen/NET/NET-13`)
    const question = page.locator('[data-question="NET-13"]')
    await question.getByText(`Frühere Antwort auf ${SPLIT}`).click()
    await expect(question.getByText(COMMENT)).toBeVisible()
    await expect(question.getByRole('img', { name: 'Schrank der Partnernetze' })).toBeVisible()
    await question.getByRole('link', { name: 'Zum ganzen Archiv' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Archiv früherer Versionen' })).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await whatDoesNotFit(page)).toEqual([])

    await overview.open()
    const [older, newer] = [
      overview.card('Musterstadt').filter({ hasText: 'Fortgeführt mit Version 1.1.0' }),
      overview.card('Musterstadt').filter({ hasText: 'Führt eine frühere Prüfung fort, Version 1.0.1' }),
    ]
    await expect(older).toContainText('Abgeschlossen')
    await expect(older.getByText(NOTICE)).toBeHidden()
    await newer.getByRole('link', { name: 'Vollständiger Check 2026' }).click()
    await expect(page).toHaveURL(/older-signed/)
  })

  test('the notice is put away for this version', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openFile(olderCheck('half'))
    const notice = overview.card('Musterstadt').getByText(NOTICE)
    await overview.card('Musterstadt').getByRole('button', { name: 'Nicht mehr anzeigen' }).click()
    await expect(notice).toBeHidden()
    await overview.open()
    await expect(overview.card('Musterstadt')).toContainText('Zuletzt geändert')
    await expect(notice).toBeHidden()
  })

  test('the example, which nobody keeps up to date, says nothing of it', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openFullSample()
    // what comes after it on the card has been read with it
    await expect(overview.card('Musterstadt')).toContainText('Zuletzt geändert')
    await expect(overview.card('Musterstadt').getByText(NOTICE)).toBeHidden()
    await overview.openFile(olderCheck('half'))
    await expect(page.getByText(NOTICE)).toHaveCount(1)
  })
})
