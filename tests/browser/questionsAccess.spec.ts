import { QuestionsPage } from './pages/questions.ts'
import { expectAccessible } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const OFFICER = /eine Person bestellt/

test.describe('Fragen for everyone', () => {
  test('a question is a heading, a group of answers and fields, by name', async ({ page }) => {
    const questions = new QuestionsPage(page)
    await questions.begin()
    await expect(questions.question(OFFICER).card).toMatchAriaSnapshot(`
      - article /Ist für Ihre Verwaltung eine Person bestellt/:
        - paragraph: /2 ORG-03 MUSS offen/
        - heading /Ist für Ihre Verwaltung eine Person bestellt/ [level=2]
        - group /Ist für Ihre Verwaltung eine Person bestellt/:
          - radio "nein"
          - radio "teilweise"
          - radio "ja"
          - radio "weiß nicht"
          - radio "trifft nicht zu"
        - textbox "Kommentar ORG-03"
    `)
  })

  test('axe finds nothing with everything open', async ({ page }) => {
    test.slow()
    const questions = new QuestionsPage(page)
    await questions.begin()
    const officer = questions.question(OFFICER)
    await officer.option('trifft nicht zu').check()
    await officer.unfold(/^Hilfe/)
    await officer.unfold(/^Kriterien/)
    await officer.unfold(/^Mehr/)
    await officer.button('Bestätigen').click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Vorfragen ändern' }).click()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Tastatur' }).click()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await questions.filter('offen').click()
    await expectAccessible(page)
    await questions.filter('Wiedervorlage').click()
    await expectAccessible(page)
  })

  for (const width of [390, 320]) {
    test(`nothing is cut off at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      const questions = new QuestionsPage(page)
      await questions.begin()
      const officer = questions.question(OFFICER)
      await officer.option('trifft nicht zu').check()
      await officer.unfold(/^Hilfe/)
      await officer.unfold(/^Kriterien/)
      await officer.unfold(/^Mehr/)
      await page
        .locator('summary')
        .filter({ hasText: /^Themenfeld 1 von 6/ })
        .click()
      await page.locator('summary').filter({ hasText: 'Suchen und filtern' }).click()
      await expect(questions.search).toBeVisible()
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond).toBeLessThanOrEqual(0)
      await questions.domain(/Konten/).click()
      await expect(questions.title).toHaveText('Konten und Zugänge')
      await expect(questions.domains).toBeHidden()
    })
  }

  test('a focused question is not under the bar', async ({ page }) => {
    const questions = new QuestionsPage(page)
    await questions.begin()
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('j')
    const heading = page.getByRole('article').nth(3).getByRole('heading')
    await expect(heading).toBeFocused()
    const bar = await page.getByRole('region', { name: 'Fortschritt' }).boundingBox()
    const box = await heading.boundingBox()
    expect(box?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0))
  })
})
