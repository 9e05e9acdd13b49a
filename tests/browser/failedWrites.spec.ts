import { readFile } from 'node:fs/promises'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { accepted } from '../accepted.ts'
import { QUESTIONS } from './journey/answers.ts'
import { Walk } from './journey/walk.ts'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { PlanPage } from './pages/plan.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { limitStorage, offerShortCheckOnly } from './support/quota.ts'
import { expect, test } from './support/test.ts'

const [QUESTION, NEXT] = QUESTIONS
/** 1.2 MB: more than the room there is */
const TOO_LONG = 'Das darf nicht verloren gehen. '.repeat(40_000).trim()

test.describe('When the browser cannot write', () => {
  test.describe('because the disk is full', onlyChromium(NEEDS.littleRoom), () => {
    test.beforeEach(async ({ page }) => {
      // before the app runs: the browser remembers for a while how much room it had at the first write
      await offerShortCheckOnly(page)
      await page.goto('./LICENSE.txt')
      await limitStorage(page, 1_000_000)
      await page.goto('./')
    })
    test.afterEach(({ complaints }) => {
      complaints.take(/quota|favicon/i)
    })

    test('the file saved instead holds what is on the screen, and with room the next attempt saves', async ({
      page,
    }) => {
      if (!QUESTION || !NEXT) throw new Error('the Kurz-Check has questions')
      const walk = new Walk(page)
      const id = await walk.begin('Musterdorf')
      await walk.answer(QUESTION, { value: 'partly', comment: 'vorher' })
      await walk.comment(QUESTION).fill(TOO_LONG)
      const alert = page.getByRole('alert')
      await expect(alert).toContainText('Eine Antwort ist noch nicht gespeichert')
      await walk.radio(NEXT, 'no').check()
      // the second answer may find room where the long one did not
      await expect(alert).toContainText(/(Eine Antwort ist|2 Antworten sind) noch nicht gespeichert/)
      await expect(alert).toContainText('Der Speicher dieses Browsers ist voll.')
      await expect(page.getByText('Nicht gespeichert', { exact: true })).toBeVisible()
      await expect(walk.saved).toBeHidden()
      await expect(walk.comment(QUESTION)).toHaveValue(TOO_LONG)

      const download = page.waitForEvent('download')
      await alert.getByRole('button', { name: 'Als Datei sichern' }).click()
      const file = accepted(readItcheck(new Uint8Array(await readFile(await (await download).path()))))
      expect(file.assessment.id).toBe(id)
      expect(file.assessment.answers[QUESTION.id]).toMatchObject({ value: 'partly', comment: TOO_LONG })
      expect(file.assessment.answers[NEXT.id]).toMatchObject({ value: 'no' })

      await limitStorage(page, null)
      await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click()
      await expect(walk.saved).toBeVisible()
      await expect(alert).toBeHidden()
      await page.reload()
      await expect(walk.comment(QUESTION)).toHaveValue(TOO_LONG)
      await expect(walk.radio(NEXT, 'no')).toBeChecked()
    })

    test('a measure keeps what was typed, leaves in the file saved instead, and is written with room', async ({
      page,
    }) => {
      const plan = new PlanPage(page)
      const id = await new Walk(page).begin('Musterdorf')
      await plan.open(id)
      await page.getByRole('button', { name: 'Eigene Maßnahme anlegen' }).click()
      await plan.field('Was ist zu tun?').fill('Ersatzserver beschaffen')
      await page.keyboard.press('Enter')
      await plan.field('Notiz').fill(TOO_LONG)
      // the page lies behind the dialog, so the dialog says it
      const alert = page.getByRole('alert')
      await expect(plan.dialog.getByRole('alert')).toContainText('Eine Maßnahme ist noch nicht gespeichert')
      await expect(alert).toContainText('Der Speicher dieses Browsers ist voll.')
      await plan.field('Verantwortlich').fill('Hauptamt')
      await plan.closeDialog()
      await expect(alert).toContainText('Eine Maßnahme ist noch nicht gespeichert')
      await expect(plan.cell('Ersatzserver beschaffen', 'Verantwortlich')).toContainText('Hauptamt')

      const download = page.waitForEvent('download')
      await alert.getByRole('button', { name: 'Als Datei sichern' }).click()
      const file = accepted(readItcheck(new Uint8Array(await readFile(await (await download).path()))))
      expect(file.assessment.measures).toMatchObject([
        { title: 'Ersatzserver beschaffen', owner: 'Hauptamt', note: TOO_LONG },
      ])

      await limitStorage(page, null)
      await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click()
      await expect(alert).toBeHidden()
      await plan.reload()
      await plan.openMeasure('Ersatzserver beschaffen')
      await expect(plan.field('Notiz')).toHaveValue(TOO_LONG)
      await expect(plan.field('Verantwortlich')).toHaveValue('Hauptamt')
    })

    test('a new assessment stays on the screen until there is room', async ({ page }) => {
      const walk = new Walk(page)
      await page.getByRole('link', { name: walk.words.newAssessment }).click()
      await page.getByRole('textbox', { name: walk.words.name }).fill('Musterdorf')
      await new NewAssessmentPage(page).unfold()
      await page.getByRole('textbox', { name: /Geltungsbereich/ }).fill(TOO_LONG)
      await page.getByRole('button', { name: walk.words.create }).click()
      await expect(page.getByRole('alert')).toContainText('Die Prüfung konnte nicht gespeichert werden')
      await expect(page.getByRole('textbox', { name: walk.words.name })).toHaveValue('Musterdorf')
      await limitStorage(page, null)
      await page.getByRole('button', { name: walk.words.create }).click()
      await page.waitForURL(/fragen/)
    })
  })

  test('a write that takes long says so, and "Gespeichert" comes only after it', async ({ page }) => {
    if (!QUESTION) throw new Error('the Kurz-Check has questions')
    const walk = new Walk(page)
    await page.goto('./')
    await walk.begin('Musterdorf')
    await expect(walk.saved).toBeVisible()
    const release = await page.evaluateHandle(holdAnswers)
    await walk.radio(QUESTION, 'partly').check()
    await expect(page.getByText('Wird gespeichert …', { exact: true })).toBeVisible()
    await expect(walk.saved).toBeHidden()
    await release.evaluate((letGo) => letGo())
    await expect(walk.saved).toBeVisible()
    await page.reload()
    await expect(walk.radio(QUESTION, 'partly')).toBeChecked()
  })

  for (const [how, breakIt] of [
    ['refused by policy', refuseDatabase],
    ['not there at all', removeDatabase],
  ] as const) {
    test(`storage ${how}: the app opens and says in a clear sentence that it can keep nothing`, async ({
      page,
      complaints,
    }) => {
      await page.addInitScript(breakIt)
      await page.goto('./')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ohne Speicher geht es hier nicht weiter')
      await expect(page.getByText('Dieser Browser kann nichts speichern')).toBeVisible()
      await expect(page.getByText(/Bitte verwenden Sie einen anderen Browser oder fragen Sie Ihre IT/)).toBeVisible()
      await page.getByRole('main').getByRole('link', { name: 'Hilfe' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Hilfe' })).toBeVisible()
      expect(complaints.all).toEqual([])
    })
  }
})

/** Keeps a transaction open that every write of an answer has to wait for, until the function it returns is called. */
async function holdAnswers(): Promise<() => void> {
  const [{ name } = {}] = await indexedDB.databases()
  const opening = indexedDB.open(name ?? '')
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  const store = opening.result.transaction('answers', 'readwrite').objectStore('answers')
  let held = true
  const hold = () => {
    if (held) store.count().addEventListener('success', hold)
    else opening.result.close()
  }
  hold()
  return () => {
    held = false
  }
}

/** As browsers do under a policy that forbids storage: the open fails. */
function refuseDatabase(): void {
  IDBFactory.prototype.open = () => {
    const request = new EventTarget() as IDBOpenDBRequest
    const error = new DOMException('The user denied permission to access the database.', 'SecurityError')
    Object.defineProperty(request, 'error', { value: error })
    request.addEventListener('error', (event) => request.onerror?.(event))
    setTimeout(() => request.dispatchEvent(new Event('error', { cancelable: true })))
    return request
  }
}

function removeDatabase(): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
}
