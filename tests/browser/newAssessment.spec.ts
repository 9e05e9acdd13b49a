import { NewAssessmentPage } from './pages/newAssessment.ts'
import { expectAccessible } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test.describe('Neue Prüfung', () => {
  test('needs the name only, and says so when it is missing', async ({ page }) => {
    const form = new NewAssessmentPage(page)
    await form.open()
    await expectAccessible(page)
    await form.create.click()
    await expect(form.name).toBeFocused()
    await expect(form.name).toHaveAccessibleDescription(/Bitte geben Sie den Namen der Kommune ein/)
    await expectAccessible(page)
    await form.name.fill('Gemeinde Musterdorf')
    await form.create.click()
    await expect(page).toHaveURL(/#\/p\/[0-9a-f-]{36}\/fragen/)
    expect(page.url()).not.toContain('Muster')
    expect(await page.title()).not.toContain('Muster')
  })

  test('keeps the header for later, where it can be changed', async ({ page }) => {
    const form = new NewAssessmentPage(page)
    await form.open()
    await form.name.fill('Gemeinde Musterdorf')
    await page.getByRole('combobox', { name: 'Bundesland' }).selectOption('NW')
    await page.getByRole('textbox', { name: /Einwohner/ }).fill('6.200')
    await page.getByRole('textbox', { name: /Geltungsbereich/ }).fill('Rathaus und Bauhof')
    await form.scoping(/Erbringt ein Rechenzentrum/, 'nein')
    await form.create.click()
    await page.waitForURL(/fragen\/MENSCHEN/)
    const id = /#\/p\/([^/]+)/.exec(page.url())?.[1]
    await page.goto(`./#/p/${id}/angaben`)
    await expect(page.getByRole('textbox', { name: /Einwohner/ })).toHaveValue('6200')
    await expect(page.getByRole('textbox', { name: /Geltungsbereich/ })).toHaveValue('Rathaus und Bauhof')
    await expectAccessible(page)
    await page.getByRole('textbox', { name: /Einwohner/ }).fill('')
    await page.getByRole('button', { name: 'Angaben speichern' }).click()
    await page.waitForURL(/fragen\/MENSCHEN/)
    await page.goto(`./#/p/${id}/angaben`)
    await expect(page.getByRole('textbox', { name: /Einwohner/ })).toHaveValue('')
    await expect(page.getByRole('combobox', { name: 'Bundesland' })).toHaveValue('NW')
  })

  test('a number that is none is explained and stops nothing else', async ({ page }) => {
    const form = new NewAssessmentPage(page)
    await form.open()
    await form.name.fill('Musterdorf')
    const inhabitants = page.getByRole('textbox', { name: /Einwohner/ })
    await inhabitants.fill('etwa sechstausend')
    await form.create.click()
    await expect(inhabitants).toHaveAccessibleDescription(/ganze Zahl/)
    await inhabitants.fill('6 200')
    await form.create.click()
    await expect(page).toHaveURL(/fragen/)
  })

  test('can be filled in with the keyboard alone', async ({ page }) => {
    const form = new NewAssessmentPage(page)
    await form.open()
    await page.keyboard.press('Tab')
    await form.name.focus()
    await page.keyboard.type('Musterdorf')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/fragen/)
  })
})
