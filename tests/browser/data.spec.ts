import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { sealItcheck } from '../../src/files/age/sealItcheck.ts'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { accepted } from '../accepted.ts'
import { QUESTIONS } from './journey/answers.ts'
import { KeyboardWalk } from './journey/keyboardWalk.ts'
import { Walk } from './journey/walk.ts'
import { DataPage } from './pages/data.ts'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { OverviewPage } from './pages/overview.ts'
import { SealedPage } from './pages/sealed.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const [FIRST, SECOND] = [questionAt(0), questionAt(1)]

function questionAt(index: number) {
  const question = QUESTIONS[index]
  if (!question) throw new Error('the Kurz-Check has questions')
  return question
}

async function expectFitsNarrow(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 })
    expect.soft(await whatDoesNotFit(page), `${width} px`).toEqual([])
  }
  if (before) await page.setViewportSize(before)
}

test.describe('Daten & Sicherheit', () => {
  test('answers first whether the data are safe, and saving changes the answer', async ({ page }) => {
    const data = new DataPage(page)
    await data.open()
    await expect(data.status).toContainText('Es gibt noch nichts zu sichern.')
    await new NewAssessmentPage(page).begin('Musterdorf')
    const walk = new Walk(page)
    await walk.answer(FIRST, { value: 'yes' })
    await page.getByRole('link', { name: 'Daten & Sicherheit' }).click()
    await expect(data.heading).toBeFocused()
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "Daten & Sicherheit" [level=1]
        - heading "Sind meine Daten sicher?" [level=2]
        - paragraph: Nein. Einiges gibt es nur in diesem Browser, und er hat nicht zugesagt, es zu behalten.
        - list:
          - listitem: Eine Prüfung hat Änderungen, die in keiner Datei sind.
          - listitem: Der Browser darf die Daten löschen, wenn der Platz auf dem Gerät knapp wird.
        - heading "Als Datei sichern" [level=2]
        - table "Als Datei sichern"
        - heading "Wiederherstellung üben" [level=2]
        - heading "Im Browser behalten" [level=2]
        - term: Dauerhaft gespeichert
        - definition: /Nein/
        - term: Belegt
        - definition: /von/
        - term: Offene Tabs
        - definition: nur dieser
        - heading "IT-Check als App installieren" [level=3]
        - heading "Wenn der Browser trotzdem löscht" [level=2]
        - heading "Gerätesperre" [level=2]
        - heading "Papierkorb" [level=2]
        - heading "Was mit Ihren Angaben geschieht" [level=2]
    `)
    await expect(data.row('Musterdorf')).toContainText('noch nie')
    await expectAccessible(page)
    await expectFitsNarrow(page)
    await page.getByRole('button', { name: '„Musterdorf“ mit Passwort sichern' }).click()
    await expect(page.getByRole('dialog', { name: 'Mit Passwort verschlüsseln' })).toBeVisible()
    await page.keyboard.press('Escape')
    const download = await data.save('Musterdorf')
    expect(download.suggestedFilename()).toMatch(/^IT-Check_Musterdorf_\d{4}-\d{2}-\d{2}\.itcheck$/)
    await expect(data.status).toContainText(
      'Ja. Alles, was Sie eingegeben haben, ist auch außerhalb dieses Browsers gesichert.',
    )
    await expect(data.row('Musterdorf')).toContainText(/heute \(Datei\)\s*nichts/)
    await page.goBack()
    await walk.answer(SECOND, { value: 'no' })
    await page.goForward()
    await expect(data.row('Musterdorf')).toContainText('eine Änderung')
    await expect(data.status).toContainText('Nein.')
  })

  test('asks for persistent storage, offers the installation and counts other tabs', async ({
    page,
    context,
    browserName,
  }) => {
    const data = new DataPage(page)
    await data.open()
    const prompt = page.evaluate(() => {
      const event = new Event('beforeinstallprompt')
      const asked = new Promise<void>((resolve) => {
        Object.assign(event, { prompt: async () => resolve(), userChoice: Promise.resolve({ outcome: 'accepted' }) })
      })
      dispatchEvent(event)
      return asked
    })
    await page.getByRole('button', { name: 'IT-Check installieren' }).click()
    await prompt
    await expect(page.getByText('IT-Check wird installiert.')).toBeVisible()
    await page.getByRole('button', { name: 'Dauerhaft speichern lassen' }).click()
    const advice = browserName === 'firefox' ? 'Wenn Firefox noch einmal fragt' : 'Installieren Sie IT-Check als App'
    await expect(page.getByText(`Der Browser hat das nicht zugesagt. ${advice}`)).toBeVisible()
    // Chromium grants it without a question, by rules that no test can bring about
    await page.evaluate(() => {
      const granted = () => Promise.resolve(true)
      Object.assign(StorageManager.prototype, { persist: granted, persisted: granted })
    })
    await page.getByRole('button', { name: 'Dauerhaft speichern lassen' }).click()
    await expect(page.getByText('Der Browser speichert die Daten jetzt dauerhaft.')).toBeVisible()
    await expect(data.status).toContainText('Der Browser hat zugesagt, die Daten nicht von selbst zu löschen.')
    const other = await context.newPage()
    await other.goto('./#/hilfe')
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await expect(data.status).toContainText('IT-Check ist in einem weiteren Tab offen.')
    await expect(page.getByText('dieser und ein weiterer')).toBeVisible()
  })

  test('warns of the seven days in Safari only', async ({ browser, site }) => {
    const userAgent =
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15'
    const context = await browser.newContext({ userAgent, locale: 'de-DE', serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(`${site.origin}/#/daten`)
    await expect(new DataPage(page).status).toContainText('Safari kann die Daten löschen')
    await expect(page.getByText(/Quelle: webkit.org/)).toBeVisible()
    await expect(page.getByText('Safari auf dem Mac: im Menü „Ablage“')).toBeVisible()
    await context.close()
  })

  test('practises restoring: same, behind, with a password, and of no use; nothing is written', async ({ page }) => {
    const data = new DataPage(page)
    const id = await new NewAssessmentPage(page).begin('Musterdorf')
    const walk = new Walk(page)
    await walk.answer(FIRST, { value: 'yes' })
    await data.open()
    await expect(page.getByText('Noch nie geübt.')).toBeVisible()
    const buffer = await readFile(await (await data.save('Musterdorf')).path())
    const file = { name: 'm.itcheck', mimeType: 'application/zip', buffer }
    await data.drillPicker.setInputFiles(file)
    await expect(page.getByText('Die Sicherung ist vollständig und aktuell')).toBeVisible()
    await expect(page.getByText(/Zuletzt geübt: .*, heute\./)).toBeVisible()
    await expectAccessible(page)
    await expectFitsNarrow(page)

    await page.goto(`./#/p/${id}/fragen`)
    await walk.answer(SECOND, { value: 'no' })
    await data.open()
    const content = accepted(readItcheck(new Uint8Array(buffer)))
    const sealed = accepted(await sealItcheck(content, '1.0.0', 'Tasse Wolke Hammer', { workFactor: 4 }))
    await data.drillPicker.setInputFiles({ ...file, name: 'm.itcheck.age', buffer: Buffer.from(sealed.bytes) })
    await new SealedPage(page).password.fill('Tasse Wolke Hammer')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Die Sicherung lässt sich öffnen, ist aber nicht auf dem neuesten Stand')).toBeVisible()
    await expect(page.getByText('Eine Antwort ist hier neu.')).toBeVisible()
    await expect(page.getByRole('row', { name: /Antworten 1 2/ })).toBeVisible()

    await data.drillPicker.setInputFiles({ ...file, buffer: buffer.subarray(0, 300) })
    await expect(page.getByRole('alert')).toContainText('Diese Datei ließe sich nicht wiederherstellen')
    await expectAccessible(page)
    await page.reload()
    await expect(page.getByText(/Zuletzt geübt: .*, heute\./)).toBeVisible()
  })

  test('works by keyboard: what was deleted comes back without a mouse', async ({ page }) => {
    await new NewAssessmentPage(page).begin('Musterdorf')
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.choose('Musterdorf', 'Löschen')
    const hands = new KeyboardWalk(page)
    await hands.follow(page.getByRole('link', { name: 'Daten & Sicherheit' }))
    await expect(page.getByRole('heading', { name: 'Daten & Sicherheit', level: 1 })).toBeFocused()
    await hands.follow(page.getByRole('button', { name: '„Musterdorf“ zurückholen' }))
    await expect(page.getByText('Der Papierkorb ist leer.')).toBeVisible()
    await hands.follow(page.getByRole('button', { name: '„Musterdorf“ jetzt sichern' }))
    await expect(new DataPage(page).row('Musterdorf')).toContainText('heute (Datei)')
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
