import { QuestionsPage } from './pages/questions.ts'
import { expect, test } from './support/test.ts'

const LEADERSHIP = /Verwaltungsleitung schriftlich festgelegt/
const OFFICER = /eine Person bestellt/

test.describe('Fragen by keyboard alone', () => {
  test('moves, answers, comments, searches', async ({ page }) => {
    const questions = new QuestionsPage(page)
    await questions.begin()
    const press = (key: string) => page.keyboard.press(key)
    await press('j')
    await expect(questions.question(LEADERSHIP).heading).toBeFocused()
    await press('3')
    await expect(questions.question(LEADERSHIP).option('ja')).toBeChecked()
    await press('j')
    await expect(questions.question(OFFICER).heading).toBeFocused()
    await press('5')
    await expect(questions.question(OFFICER).option('trifft nicht zu')).toBeChecked()
    await press('k')
    await expect(questions.question(LEADERSHIP).heading).toBeFocused()
    await press('c')
    await expect(questions.question(LEADERSHIP).comment).toBeFocused()
    await page.keyboard.type('jn3')
    await expect(questions.question(LEADERSHIP).comment).toHaveValue('jn3')
    await expect(questions.question(LEADERSHIP).option('ja')).toBeChecked()
    await questions.question(LEADERSHIP).heading.focus()
    await press('n')
    await expect(questions.question(OFFICER).heading).toBeFocused()
    await press('/')
    await expect(questions.search).toBeFocused()
  })

  test('the digits stand beside the answers only for who uses keys, and never break a word', async ({ page }) => {
    const questions = new QuestionsPage(page)
    await questions.begin()
    const question = questions.question(LEADERSHIP)
    const digit = page.getByRole('article').first().getByText('2', { exact: true })
    await expect(digit).toBeHidden()
    await question.option('teilweise').click()
    await expect(digit).toBeHidden()
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await expect(question.heading).toBeFocused()
    await expect(digit).toBeVisible()
    for (const width of [650, 740, 1000, 1100, 1160, 1280]) {
      await page.setViewportSize({ width, height: 768 })
      const lines = await page
        .getByRole('article')
        .first()
        .getByText('teilweise', { exact: true })
        .evaluate((label) => {
          const range = document.createRange()
          range.selectNodeContents(label)
          return range.getClientRects().length
        })
      expect.soft(lines, `${width} px`).toBe(1)
    }
  })

  test('the keys can be looked up and switched off [WCAG 2.1.4]', async ({ page }) => {
    const questions = new QuestionsPage(page)
    await questions.begin()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Mit der Tastatur arbeiten' })
    await expect(dialog).toBeVisible()
    await page.keyboard.press('j')
    await dialog.getByRole('checkbox', { name: 'Tasten verwenden' }).uncheck()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await questions.question(LEADERSHIP).heading.focus()
    await page.keyboard.press('3')
    await page.keyboard.press('j')
    await expect(questions.question(LEADERSHIP).heading).toBeFocused()
    await expect(questions.question(LEADERSHIP).option('ja')).not.toBeChecked()
    await questions.reload()
    await page.keyboard.press('?')
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: 'Tastatur' }).click()
    await expect(dialog.getByRole('checkbox')).not.toBeChecked()
  })

  test('keys walk into the next Themenfeld', async ({ page }) => {
    const questions = new QuestionsPage(page)
    const id = await questions.begin()
    await questions.open(id, 'MENSCHEN', 'PER-07')
    await expect(page.getByRole('article').filter({ hasText: 'PER-07' }).getByRole('heading')).toBeFocused()
    await page.keyboard.press('j')
    await expect(questions.title).toHaveText('Konten und Zugänge')
    await expect(page).toHaveTitle('Konten und Zugänge – Fragen – IT-Check')
    await expect(page.getByRole('article').first().getByRole('heading')).toBeFocused()
  })
})
