import { KeyboardWalk } from './journey/keyboardWalk.ts'
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
    await form.unfold()
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
    const hands = new KeyboardWalk(page)
    await hands.tabTo(page.getByRole('radio', { name: 'Kurz-Check' }))
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'IT-Check für Kommunen' })).toBeChecked()
    await page.keyboard.press('ArrowUp')
    await hands.tabTo(form.name)
    await page.keyboard.type('Musterdorf')
    await hands.tabTo(page.getByRole('combobox', { name: 'Bundesland' }))
    await page.keyboard.press('ArrowDown')
    const provider = page.getByRole('group', { name: /Erbringt ein Rechenzentrum/ })
    await hands.tabTo(provider.getByRole('radio', { name: 'noch offen' }))
    await page.keyboard.press('ArrowUp')
    await expect(provider.getByRole('radio', { name: 'nein' })).toBeChecked()
    await hands.tabTo(form.create)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/fragen/)
  })

  test('tells a screen reader what each field is', async ({ page }) => {
    const form = new NewAssessmentPage(page)
    await form.open()
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "Neue Prüfung" [level=1]
        - group "Welchen Fragenkatalog möchten Sie beantworten?":
          - radio "Kurz-Check zur IT-Sicherheit in Kommunen" [checked]
          - radio "IT-Check für Kommunen"
        - heading "Ihre Kommune" [level=2]
        - textbox "Name der Kommune"
        - combobox "Bundesland (freiwillig)"
        - heading "Zur Prüfung" [level=2]
        - heading "Vorfragen" [level=2]
        - group /Erbringt ein Rechenzentrum/:
          - radio "ja"
          - radio "nein"
          - radio "noch offen" [checked]
        - button "Prüfung anlegen und beginnen"
        - link "Abbrechen"
    `)
  })
})
