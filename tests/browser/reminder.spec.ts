import type { Page } from '@playwright/test'
import { KURZ_CHECK } from './journey/answers.ts'
import { Walk } from './journey/walk.ts'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const HINT = 'Denken Sie ans Sichern'

/** A week later without anybody waiting. */
async function aWeekLater(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-12-01T08:00:00Z') })
  await new NewAssessmentPage(page).begin('Musterdorf')
  const walk = new Walk(page)
  const [question] = KURZ_CHECK.domains[0]?.questions ?? []
  if (!question) throw new Error('the Kurz-Check has questions')
  await walk.answer(question, { value: 'yes' })
  await page.clock.setSystemTime(new Date('2026-12-08T09:00:00Z'))
}

test.describe('The reminder of a backup', () => {
  test('comes on arriving somewhere, once in a session and in one of the tabs, and saves with one click', async ({
    page,
    context,
  }) => {
    await aWeekLater(page)
    const [here, there] = [page.getByText(HINT), (await context.newPage()).getByText(HINT)]
    const other = there.page()
    await other.clock.install({ time: new Date('2026-12-08T09:00:00Z') })
    await other.goto('./')
    await expect(new OverviewPage(other).card('Musterdorf')).toBeVisible()
    await expect(there).toBeHidden()
    await page.getByRole('link', { name: 'Ergebnis', exact: true }).click()
    await page.getByRole('link', { name: 'Übersicht' }).click()
    await expect(here).toBeVisible()
    await expect(
      page.getByText('„Musterdorf“ hat eine Änderung, die in keiner Datei ist. Sie ist 7 Tage alt.'),
    ).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await whatDoesNotFit(page)).toEqual([])

    await other.getByRole('link', { name: 'Hilfe' }).click()
    await other.getByRole('link', { name: 'Übersicht' }).click()
    await expect(new OverviewPage(other).heading).toBeFocused()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Jetzt sichern' }).click()
    await download
    await expect(here).toBeHidden()
    await expect(there).toBeHidden()
  })

  test('goes when the assessment is saved in another way', async ({ page }) => {
    await aWeekLater(page)
    await page.getByRole('link', { name: 'Ergebnis', exact: true }).click()
    await page.getByRole('link', { name: 'Übersicht' }).click()
    await expect(page.getByText(HINT)).toBeVisible()
    const download = page.waitForEvent('download')
    await new OverviewPage(page).choose('Musterdorf', 'Als Datei sichern')
    await download
    await expect(page.getByText(HINT)).toBeHidden()
  })

  test('stays away after "Später", also over a reload, and from the sample', async ({ page }) => {
    await aWeekLater(page)
    await page.getByRole('link', { name: 'Ergebnis', exact: true }).click()
    await page.getByRole('link', { name: 'Übersicht' }).click()
    await expect(page.getByText(/hat eine Änderung, die/)).toBeVisible()
    await page.goBack()
    await page.goBack()
    const [, second] = KURZ_CHECK.domains[0]?.questions ?? []
    if (!second) throw new Error('the Kurz-Check has two questions')
    await new Walk(page).answer(second, { value: 'yes' })
    await page.getByRole('link', { name: 'Übersicht' }).click()
    await expect(page.getByText(/hat 2 Änderungen, die/)).toBeVisible()
    await page.getByRole('button', { name: 'Später' }).click()
    await expect(page.getByText(HINT)).toBeHidden()
    expect(await page.evaluate(() => sessionStorage.getItem('it-check-reminded'))).toBe('')
    await page.reload()
    await page.getByRole('link', { name: 'Fragenkataloge' }).click()
    await page.getByRole('link', { name: 'Übersicht' }).click()
    await expect(new OverviewPage(page).heading).toBeFocused()
    await expect(page.getByText(HINT)).toBeHidden()
  })
})
