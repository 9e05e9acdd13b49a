import { WorkFilePage } from './pages/workFile.ts'
import { failWrites, filesIn, forgetPermission, givePickers } from './support/disk.ts'
import { expectGood } from './support/good.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { expect, test } from './support/test.ts'

const NAME = /^Musterdorf \d{4}-\d\d-\d\d \d\d-\d\d-\d\d( \(\d+\))?\.itcheck$/

test.beforeEach(({ context }) => givePickers(context))

test.describe('The folder for backups', onlyChromium(NEEDS.fileSystemAccess), () => {
  test('gets a backup when an assessment is left, on demand and once the browser was asked again', async ({ page }) => {
    const file = new WorkFilePage(page)
    await file.begin()
    await file.toData()
    await page.getByRole('button', { name: 'Ordner oder USB-Stick wählen' }).click()
    await expect(page.getByRole('row', { name: /Musterdorf noch nie keiner/ })).toBeVisible()
    await file.toQuestions()
    await file.choose(0, 'yes')
    await expect(file.walk.saved).toBeVisible()
    // what writes the backup is loaded after the questions
    await page.waitForLoadState('networkidle')
    await file.toData()
    await expect(page.getByRole('row', { name: /Musterdorf .* \d{4}, \d\d:\d\d keiner/ })).toBeVisible()
    const [[name, content] = ['', '']] = Object.entries(await filesIn(page, 'Stick'))
    expect(name).toMatch(NAME)
    expect(file.valuesIn(content)).toMatchObject({ [file.questions[0]?.id ?? '']: 'yes' })
    await expectGood(page)

    await forgetPermission(page)
    await page.reload()
    await page.getByRole('button', { name: 'Jetzt sichern', exact: true }).click()
    await expect(page.getByText('Eine Prüfung gesichert und nachgelesen.')).toBeVisible()
    expect(Object.keys(await filesIn(page, 'Stick'))).toHaveLength(2)

    await forgetPermission(page)
    await file.toQuestions()
    await page.reload()
    await expect(page.getByText('Zugriff auf den Ordner für Sicherungen erlauben?')).toBeVisible()
    await page.getByRole('button', { name: 'Zugriff erlauben' }).click()
    await expect(file.line.getByText(/^Sicherung im Ordner, \d\d:\d\d$/)).toBeVisible()
    // nothing has changed since
    expect(Object.keys(await filesIn(page, 'Stick'))).toHaveLength(2)
  })

  test('says why nothing could be written, and keeps the last success in sight', async ({ page }) => {
    const file = new WorkFilePage(page)
    await file.begin()
    await file.toData()
    await page.getByRole('button', { name: 'Ordner oder USB-Stick wählen' }).click()
    const now = page.getByRole('button', { name: 'Jetzt sichern', exact: true })
    for (const [failure, sentence] of [
      ['QuotaExceededError', 'Auf dem Laufwerk ist kein Platz mehr.'],
      ['NotFoundError', 'Datei oder Ordner ist nicht erreichbar'],
    ] as const) {
      await failWrites(page, failure)
      await now.click()
      await expect(page.getByText('Eine Prüfung ließ sich nicht sichern.')).toBeVisible()
      await expect(page.getByRole('row', { name: /Musterdorf/ }).last()).toContainText(sentence)
    }
    await expect.poll(() => filesIn(page, 'Stick')).toEqual({})
    await expectGood(page)
    await failWrites(page, null)
    await now.click()
    await expect(page.getByRole('row', { name: /Musterdorf .* \d{4}, \d\d:\d\d keiner/ })).toBeVisible()
    await page.getByRole('button', { name: 'Nicht mehr sichern' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Nicht mehr sichern' }).click()
    await expect(page.getByRole('button', { name: 'Ordner oder USB-Stick wählen' })).toBeVisible()
    expect(Object.keys(await filesIn(page, 'Stick'))).toHaveLength(1)
  })

  test('encrypts with a password that is in memory only', async ({ page }) => {
    const file = new WorkFilePage(page)
    await file.begin()
    await file.toData()
    await page.getByRole('button', { name: 'Ordner oder USB-Stick wählen' }).click()
    await page.getByRole('checkbox', { name: 'Sicherungen mit Passwort verschlüsseln' }).check()
    await expect(page.getByRole('button', { name: 'Jetzt sichern', exact: true })).toBeDisabled()
    await page.getByRole('button', { name: 'Passwort vorschlagen' }).click()
    await expectGood(page)
    await page.getByRole('button', { name: 'Passwort verwenden' }).click()
    await page.getByRole('button', { name: 'Jetzt sichern', exact: true }).click()
    // the password costs a second of work twice, on a busy computer many
    await expect(page.getByText('Eine Prüfung gesichert und nachgelesen.')).toBeVisible({ timeout: 90_000 })
    const [[name, content] = ['', '']] = Object.entries(await filesIn(page, 'Stick'))
    expect(name).toMatch(/\.itcheck\.age$/)
    expect(Buffer.from(content, 'base64').subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    await page.goto(`./#/p/${file.id}/fragen`)
    await page.reload()
    await expect(page.getByText('Die Sicherungen brauchen Ihr Passwort')).toBeVisible()
  })
})
