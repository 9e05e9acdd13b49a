import { readFile } from 'node:fs/promises'
import { QuestionsPage } from './pages/questions.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { limitStorage, offerShortCheckOnly } from './support/quota.ts'
import { expect, test } from './support/test.ts'

const LEADERSHIP = /Verwaltungsleitung schriftlich festgelegt/
const OFFICER = /eine Person bestellt/

test.describe('Saving answers', () => {
  test('what another tab writes comes in without disturbing what is being typed', async ({ page, context }) => {
    const here = new QuestionsPage(page)
    const id = await here.begin()
    const there = new QuestionsPage(await context.newPage())
    await there.open(id, 'MENSCHEN')
    await here.question(LEADERSHIP).comment.pressSequentially('Hier wird')
    await there.question(LEADERSHIP).option('teilweise').check()
    await there.question(OFFICER).comment.fill('von dort')
    await expect(here.question(LEADERSHIP).option('teilweise')).toBeChecked()
    await expect(here.question(OFFICER).comment).toHaveValue('von dort')
    await here.page.bringToFront()
    await expect(here.question(LEADERSHIP).comment).toBeFocused()
    await here.page.keyboard.type(' getippt')
    await expect(there.question(LEADERSHIP).comment).toHaveValue('Hier wird getippt')
    await here.reload()
    await expect(here.question(LEADERSHIP).option('teilweise')).toBeChecked()
    await expect(here.question(LEADERSHIP).comment).toHaveValue('Hier wird getippt')
  })

  test.describe('on a full disk', onlyChromium(NEEDS.littleRoom), () => {
    test('a failed save is told, loses nothing, and has two ways out', async ({ page, complaints }) => {
      const questions = new QuestionsPage(page)
      // before the app runs: the browser remembers for a while how much room it had at the first write
      await offerShortCheckOnly(page)
      await page.goto('./LICENSE.txt')
      await limitStorage(page, 1_000_000)
      await questions.begin()
      const { comment } = questions.question(LEADERSHIP)
      const text = 'Das darf nicht verloren gehen. '.repeat(40_000)
      await comment.fill(text)
      const alert = page.getByRole('alert')
      await expect(alert).toContainText('Eine Antwort ist noch nicht gespeichert')
      await expect(alert).toContainText('Der Speicher dieses Browsers ist voll.')
      await expect(questions.saved).toBeHidden()
      await expect(comment).toHaveValue(text)

      const download = page.waitForEvent('download')
      await alert.getByRole('button', { name: 'Als Datei sichern' }).click()
      expect((await readFile(await (await download).path())).subarray(0, 2).toString()).toBe('PK')
      await expect(alert).toContainText(/Gesichert als „.*\.itcheck“\. Antworten darin: 1\./)

      // to another screen and back: the text is still here
      await page.getByRole('link', { name: 'Hilfe', exact: true }).click()
      await expect(questions.progress).toBeHidden()
      await page.goBack()
      await expect(comment).toHaveValue(text)

      await limitStorage(page, null)
      await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click()
      await expect(questions.saved).toBeVisible()
      await expect(alert).toBeHidden()
      await questions.reload()
      await expect(comment).toHaveValue(text)
      complaints.take(/quota|favicon/i)
    })
  })
})
