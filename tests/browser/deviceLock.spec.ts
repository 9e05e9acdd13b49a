import type { Page } from '@playwright/test'
import { KURZ_CHECK } from './journey/answers.ts'
import { Walk } from './journey/walk.ts'
import { DeviceLockPage } from './pages/deviceLock.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { expect, test } from './support/test.ts'

const PASSWORD = 'Tasse Wolke Hammer Biene'
const OTHER = 'Leiter Mond Gabel Kissen'
const WORD = 'Grossmuehlendorf'
const [DOMAIN] = KURZ_CHECK.domains
const [QUESTION] = DOMAIN?.questions ?? []
if (!DOMAIN || !QUESTION) throw new Error('the Kurz-Check has questions')

test('everything is under one password, in all tabs at once, and nothing that was typed is lost on the way in or out', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000)
  await page.goto('./')
  const id = await new Walk(page).begin(WORD)
  const other = await context.newPage()
  await other.goto(`./#/p/${id}/fragen/${DOMAIN.id}/${QUESTION.id}`)
  const there = new Walk(other)
  await there.comment(QUESTION).pressSequentially('bis zuletzt')

  const [lock, otherLock] = [new DeviceLockPage(page), new DeviceLockPage(other)]
  await lock.switchOn(PASSWORD)
  await expect(otherLock.lockedHeading).toBeVisible()
  expect(await databases(page)).toEqual(['it-check-locked'])
  await expect(lock.password).toBeFocused()
  await expectAccessible(page)
  await expectFitsNarrow(page)
  await lock.password.dispatchEvent('keydown', { key: 'A', modifierCapsLock: true })
  await expect(page.getByRole('status').getByText('Die Feststelltaste ist an.')).toBeVisible()
  await lock.password.fill('Tasse Wolke Hammer biene')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Das Passwort stimmt nicht/).first()).toBeVisible()
  await expect(lock.password).toBeFocused()
  await expectAccessible(page)

  await lock.unlock(PASSWORD)
  await expect(page.getByRole('heading', { level: 1, name: 'Daten & Sicherheit' })).toBeVisible()
  await expectAccessible(page)
  await expectFitsNarrow(page)
  await otherLock.unlock(PASSWORD)
  await expect(there.comment(QUESTION)).toHaveValue('bis zuletzt')
  await there.comment(QUESTION).pressSequentially(' und weiter')
  await lock.lockNow.click()
  for (const each of [page, other]) {
    await expect(new DeviceLockPage(each).lockedHeading).toBeVisible()
    await expect(each).toHaveTitle('Gesperrt – IT-Check')
    expect(await each.content()).not.toContain(WORD)
  }

  await otherLock.unlock(PASSWORD)
  await expect(there.comment(QUESTION)).toHaveValue('bis zuletzt und weiter')
  await other.getByRole('link', { name: 'Daten & Sicherheit' }).click()
  await other.getByRole('button', { name: 'Passwort ändern' }).click()
  await otherLock.dialog.getByLabel('Bisheriges Passwort').fill(PASSWORD)
  await otherLock.choose(OTHER)
  await otherLock.submit('Passwort ändern')
  await expect(other.getByText('Das Passwort ist geändert.')).toBeVisible()
  await other.getByRole('button', { name: 'Gerätesperre ausschalten' }).click()
  await otherLock.dialog.getByLabel('Bisheriges Passwort').fill(OTHER)
  await otherLock.submit('Entschlüsseln')
  await expect(other.getByRole('button', { name: 'Gerätesperre einrichten' })).toBeVisible()
  expect(await databases(other)).toEqual(['it-check'])
  // the tab at the locked door learns that there is none any more
  await expect(page.getByRole('button', { name: 'Gerätesperre einrichten' })).toBeVisible()
  await other.goto(`./#/p/${id}/fragen/${DOMAIN.id}/${QUESTION.id}`)
  await expect(there.comment(QUESTION)).toHaveValue('bis zuletzt und weiter')
})

test('a tab that nobody touches warns, and then locks', async ({ page }) => {
  test.setTimeout(120_000)
  await page.clock.install()
  await page.goto('./')
  const lock = new DeviceLockPage(page)
  await lock.switchOn(PASSWORD)
  await lock.unlock(PASSWORD)
  await page.getByLabel('Sperren nach einer Pause von').selectOption('5 Minuten')
  await page.clock.fastForward('04:30')
  const warning = page.getByRole('alert').getByText('IT-Check sperrt sich in weniger als einer Minute.')
  await expect(warning).toBeVisible()
  await expectAccessible(page)
  await page.mouse.move(5, 5)
  await expect(warning).toBeHidden()
  await page.clock.fastForward('05:01')
  await expect(lock.lockedHeading).toBeVisible()
  // the choice stands where it can be read before the password
  await lock.unlock(PASSWORD)
  await expect(page.getByLabel('Sperren nach einer Pause von')).toHaveValue('5')
})

function databases(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
}
