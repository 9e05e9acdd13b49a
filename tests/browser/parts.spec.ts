import type { Page } from '@playwright/test'
import { OverviewPage } from './pages/overview.ts'
import { PartsPage } from './pages/parts.ts'
import { QuestionsPage } from './pages/questions.ts'
import { SealedPage } from './pages/sealed.ts'
import { expectAccessible } from './support/axe.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const PASSWORD = 'Tasse Wolke Hammer Biene'
const FIRST = /Verwaltungsleitung schriftlich festgelegt/

async function expectFitsNarrow(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 })
    expect.soft(await whatDoesNotFit(page), `${width} px`).toEqual([])
  }
  if (before) await page.setViewportSize(before)
}

test.describe('On a tablet', onlyChromium(NEEDS.fingers), () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })

  test('a part is handed out from the questions too, and no keys are offered', async ({ page }) => {
    await new QuestionsPage(page).begin()
    await page.getByRole('button', { name: 'Teil herausgeben' }).tap()
    await expect(new PartsPage(page).dialog).toContainText('Welche Fragen?')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Tastatur' })).toBeHidden()
  })
})

test.describe('A part of an assessment', () => {
  test('is handed out, filled in elsewhere, returned, compared and merged, and all of it is taken back', async ({
    page,
    browser,
  }, info) => {
    const overview = new OverviewPage(page)
    const parts = new PartsPage(page)
    const questions = new QuestionsPage(page)
    const id = await questions.begin()

    await page.getByRole('button', { name: 'Teil herausgeben' }).click()
    await expect(parts.dialog).toContainText(/Musterdorf · Prüfung \d{4}/)
    await parts.dialog.getByRole('button', { name: 'Teil als Datei sichern' }).click()
    await expect(parts.dialog).toContainText('Wählen Sie mindestens eine Frage.')
    await expect(parts.dialog.getByRole('radio', { name: 'nach Themenfeld' })).toBeFocused()
    await parts.box(/Verantwortung und Menschen/).check()
    await expect(parts.dialog).toContainText(/Der Teil enthält \d+ Fragen\./)
    await parts.dialog.getByRole('textbox', { name: /Für wen ist der Teil/ }).fill('Hauptamt')
    await expectAccessible(page)
    await expectFitsNarrow(page)
    const out = await parts.saveTo(info.outputPath('out.itcheck-part'))
    expect(out.suggestedFilename()).toMatch(/^IT-Check_Musterdorf_Teil_Hauptamt_.*\.itcheck-part$/)
    await expect(parts.dialog).toContainText('alle Prüfsummen stimmen überein')
    await page.keyboard.press('Enter')
    await expect(parts.dialog).toBeHidden()

    // nobody is led through what somebody else answers
    await expect(
      page.getByText(/^Diese Fragen beantwortet „Hauptamt“: Teil herausgegeben am .*, noch nicht zurück$/),
    ).toBeVisible()
    await questions.nextOpen.click()
    await expect(questions.title).toHaveText('Konten und Zugänge')

    // elsewhere
    const elsewhere = await (await browser.newContext()).newPage()
    const there = new OverviewPage(elsewhere)
    const theirParts = new PartsPage(elsewhere)
    const theirQuestions = new QuestionsPage(elsewhere)
    await there.open()
    await there.openFile(info.outputPath('out.itcheck-part'))
    await expect(theirParts.dialog).toHaveAccessibleName(/^\d+ Fragen für „Hauptamt“ ausfüllen$/)
    await expect(theirParts.dialog).toContainText(/Musterdorf · Prüfung \d{4}/)
    await theirParts.dialog.getByRole('button', { name: 'Teil hier öffnen' }).click()
    await expect(there.toast).toContainText('Der Teil für Hauptamt')
    await there.card('Musterdorf').getByRole('link', { name: 'Beginnen' }).click()
    await expect(theirParts.banner).toBeVisible()
    await expect(theirQuestions.domains.getByRole('link')).toHaveCount(1)
    // and no view that comes out of all questions
    await expect(elsewhere.getByRole('navigation', { name: 'In dieser Prüfung' }).getByRole('listitem')).toHaveText([
      'Fragen',
      'Gesprächsmodus',
    ])
    await expectAccessible(elsewhere)
    await expectFitsNarrow(elsewhere)
    const answers = elsewhere.getByRole('article').getByRole('radio', { name: 'ja', exact: true })
    for (let i = await answers.count(); i > 0; i--) await answers.nth(i - 1).check()
    // a part has no result: nothing leads there
    await expect(elsewhere.getByText('Geben Sie den Teil jetzt zurück')).toBeVisible()
    await expect(elsewhere.getByRole('main').getByRole('link', { name: 'Zum Ergebnis' })).toHaveCount(0)
    await theirQuestions.question(FIRST).comment.fill('Dienstanweisung von 2025')
    await expect(theirQuestions.saved).toBeVisible()
    // all of it: the way on leads back with the part, not to a result that a part does not have
    for (const card of (await elsewhere.getByRole('article').all()).slice(1))
      await card.getByRole('radio').nth(2).check()
    const done = elsewhere.getByRole('status').filter({ hasText: 'Alle Fragen sind beantwortet' })
    await expect(done.getByRole('button', { name: 'Teil zurückgeben' })).toBeVisible()
    await expect(elsewhere.getByRole('link', { name: 'Zum Ergebnis' })).toHaveCount(0)
    await elsewhere.goto(elsewhere.url().replace(/fragen.*/, 'ergebnis'))
    await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Das gibt es nur in der ganzen Prüfung')
    await elsewhere.getByRole('link', { name: 'Zu den Fragen' }).click()
    await elsewhere.getByRole('button', { name: 'Teil zurückgeben' }).first().click()
    await theirParts.box('Mit Passwort verschlüsseln').check()
    const theirs = new SealedPage(elsewhere)
    await theirs.password.fill(PASSWORD)
    await theirs.repeat.fill(PASSWORD)
    await expectAccessible(elsewhere)
    const sealed = await theirParts.saveTo(info.outputPath('back.itcheck-part.age'))
    expect(sealed.suggestedFilename()).toMatch(/\.itcheck-part\.age$/)
    await expect(theirParts.dialog).toContainText('Schicken Sie diese Datei an die Person')
    await elsewhere.context().close()

    const openBack = async () => {
      await overview.openFile(info.outputPath('back.itcheck-part.age'))
      await new SealedPage(page).password.fill(PASSWORD)
      await page.keyboard.press('Enter')
    }

    // here the same question was answered otherwise meanwhile
    await questions.open(id)
    await questions.question(FIRST).option('nein').check()
    await expect(questions.saved).toBeVisible()
    await overview.open()
    await expect(overview.card('Musterdorf')).toContainText('Teil für Hauptamt herausgegeben')
    await openBack()
    await expect(parts.dialog).toContainText('1 Stelle wurde hier und dort verschieden geändert')
    await expect(parts.dialog).toContainText(/Musterdorf · Prüfung \d{4}/)
    await expect(parts.dialog).toContainText('Dienstanweisung von 2025')
    await expectAccessible(page)
    await expectFitsNarrow(page)
    const go = parts.dialog.getByRole('button', { name: 'Zusammenführen' })
    await go.click()
    const radios = parts.dialog.getByRole('radio')
    await expect(radios.first()).toBeFocused()
    await expect(parts.dialog).toContainText('Noch 1 Stelle ist zu entscheiden.')
    await page.keyboard.press('Space')
    await parts.box('Den anderen Kommentar mit Namen anfügen').check()
    await go.click()
    await expect(overview.toast).toContainText('„Musterdorf“ wurde zusammengeführt.')
    await expect(overview.card('Musterdorf')).toContainText('Teil von Hauptamt zurück')

    await openBack()
    await expect(parts.dialog).toContainText('Es gibt nichts zu übernehmen.')
    await page.keyboard.press('Escape')
    await overview.toast.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(overview.toast).toContainText('zurückgenommen')
    await expect(overview.card('Musterdorf')).toContainText('noch nicht zurück')
    await questions.open(id)
    await expect(questions.question(FIRST).option('nein')).toBeChecked()
    await expect(questions.question(FIRST).comment).toHaveValue('')
    await page.goto(`./#/p/${id}/verlauf`)
    await expect(page.getByText('Mit einer Datei zusammengeführt').first()).toBeVisible()
  })
})
