import { QuestionsPage } from './pages/questions.ts'
import { expect, test } from './support/test.ts'

const LEADERSHIP = /Verwaltungsleitung schriftlich festgelegt/
const OFFICER = /eine Person bestellt/
const PLAN = /Gibt es einen Plan/

test.describe('Fragen', () => {
  test('an answer shows at once, is saved by itself, moves score and progress, and is there after a reload', async ({
    page,
  }) => {
    const questions = new QuestionsPage(page)
    await questions.begin()
    const score = page.getByRole('region', { name: 'Zwischenstand in diesem Themenfeld' })
    await expect(score).toHaveText('Ein Zwischenstand erscheint mit der ersten Antwort.')
    await questions.question(LEADERSHIP).option('ja').check()
    await expect(score).toContainText('Mittelwert 3,0 von 3')
    await questions.question(OFFICER).option('nein').check()
    await expect(questions.question(LEADERSHIP).option('ja')).toBeChecked()
    await expect(score).toContainText(
      'Mehr als Stufe 1 ist nicht möglich, solange die MUSS-Frage ORG-03 nicht umgesetzt oder nicht geklärt ist.',
    )
    await expect(questions.progress).toHaveAttribute('aria-valuetext', '2 von 33 beantwortet')
    await expect(questions.domain(/Verantwortung/)).toContainText('2 von 5 beantwortet')
    await questions.reload()
    await expect(questions.question(LEADERSHIP).option('ja')).toBeChecked()
    await expect(questions.question(OFFICER).option('nein')).toBeChecked()
    await questions.question(OFFICER).button('Antwort löschen').click()
    await expect(questions.question(OFFICER).option('nein')).not.toBeChecked()
    await expect(questions.question(OFFICER).heading).toBeFocused()
    await questions.reload()
    await expect(questions.question(OFFICER).card).toContainText('offen')
    await expect(questions.question(OFFICER).option('nein')).not.toBeChecked()
  })

  test('[S3] "trifft nicht zu" stays open until it has a reason, and a MUSS until a second role confirms', async ({
    page,
  }) => {
    const questions = new QuestionsPage(page)
    await questions.begin()
    const officer = questions.question(OFFICER)
    await officer.option('trifft nicht zu').check()
    await expect(officer.option('trifft nicht zu')).toBeFocused()
    await expect(officer.card).toContainText('offen, Begründung fehlt')
    await expect(questions.progress).toHaveAttribute('aria-valuetext', '0 von 33 beantwortet')
    await officer.button('Bestätigen').click()
    const role = officer.card.getByRole('combobox', { name: 'Wer bestätigt?' })
    await expect(role).toHaveAccessibleDescription(/Schreiben Sie zuerst die Begründung/)
    await officer.reason.fill('Aufgabe liegt beim Kreis')
    await expect(officer.card).toContainText('ungeklärt, Bestätigung fehlt')
    await expect(questions.progress).toHaveAttribute('aria-valuetext', '1 von 33 beantwortet')
    await role.fill('Verwaltungsleitung')
    await officer.button('Bestätigen').click()
    await expect(officer.card).toContainText(/Bestätigt: Verwaltungsleitung, \d+\. \S+ \d{4}/)
    await expect(officer.reason).not.toBeEditable()
    await questions.reload()
    await expect(officer.card).toContainText('beantwortet')
    await officer.button('Bestätigung zurücknehmen').click()
    await expect(officer.card).toContainText('ungeklärt, Bestätigung fehlt')
    await expect(officer.reason).toBeEditable()
  })

  test('comment, role, follow-up, performer and criteria are kept', async ({ page }) => {
    const questions = new QuestionsPage(page)
    await questions.begin()
    const plan = questions.question(PLAN)
    await plan.comment.fill('Entwurf liegt beim Kreis')
    await plan.unfold(/^Mehr/)
    await plan.card.getByRole('combobox', { name: 'Zuständig' }).fill('IT')
    await plan.card.getByLabel('Wiedervorlage am').fill('2027-02-01')
    await plan.card.getByRole('combobox', { name: 'Wer macht das?' }).selectOption('wir und ein Dienstleister')
    await plan.unfold(/^Kriterien/)
    await plan.card.getByRole('checkbox').first().check()
    await questions.reload()
    await expect(plan.comment).toHaveValue('Entwurf liegt beim Kreis')
    await expect(plan.card.locator('summary').filter({ hasText: /^Mehr/ })).toHaveText(
      'Mehr: zuständig IT · Wiedervorlage 1. Februar 2027 · wir und ein Dienstleister ORG-08',
    )
    await plan.unfold(/^Kriterien und Nachweise \(1 von 4 angekreuzt\)/)
    await expect(plan.card.getByRole('checkbox').first()).toBeChecked()
    await expect(plan.card).toContainText('offen')
  })

  test('questions that scoping takes out come back with their answers', async ({ page }) => {
    const questions = new QuestionsPage(page)
    await questions.begin()
    await questions.domain(/Notfall/).click()
    await expect(questions.title).toBeFocused()
    const contract = questions.question(/Mindestsicherheit sie einhalten/)
    await contract.option('teilweise').check()
    await page.getByRole('button', { name: 'Vorfragen ändern' }).click()
    const dialog = page.getByRole('dialog', { name: 'Vorfragen' })
    const provider = dialog.getByRole('group', { name: /Erbringt ein Rechenzentrum/ })
    await provider.getByRole('radio', { name: 'nein' }).check()
    await expect(dialog).toContainText('2 Fragen entfallen nach Ihren Vorfragen.')
    await page.keyboard.press('Escape')
    await expect(contract.card).toBeHidden()
    await expect(questions.progress).toHaveAttribute('aria-valuetext', '0 von 31 beantwortet')
    await questions.reload()
    await page.getByRole('button', { name: 'Vorfragen ändern' }).click()
    await provider.getByRole('radio', { name: 'noch offen' }).check()
    await page.keyboard.press('Escape')
    await expect(contract.option('teilweise')).toBeChecked()
    await questions.reload()
    await page.getByRole('button', { name: 'Vorfragen ändern' }).click()
    await expect(provider.getByRole('radio', { name: 'noch offen' })).toBeChecked()
  })

  test('coming back goes on after the last answer, not at the first question that was put off', async ({ page }) => {
    const questions = new QuestionsPage(page)
    const id = await questions.begin()
    await questions.question(OFFICER).option('teilweise').check()
    await questions.domain(/Konten/).click()
    await expect(questions.title).toHaveText('Konten und Zugänge')
    await page.getByRole('article').first().getByRole('radio').first().check()
    await questions.reload()
    await questions.open(id)
    await expect(questions.title).toHaveText('Konten und Zugänge')
    await questions.nextOpen.click()
    await expect(page.getByRole('article').nth(1).getByRole('heading', { level: 2 })).toBeFocused()
  })

  test('filters and search work across all Themenfelder and lead to the question and back', async ({ page }) => {
    const questions = new QuestionsPage(page)
    await questions.begin()
    await questions.question(PLAN).option('weiß nicht').check()
    await questions.filter('weiß nicht').click()
    await expect(questions.title).toHaveText('Gefundene Fragen')
    await expect(page.getByText('1 Frage gefunden')).toBeVisible()
    await expect(questions.results.filter({ hasText: PLAN })).toContainText('zu klären')
    await questions.filter('Wiedervorlage').click()
    await expect(page.getByRole('heading', { name: 'Keine Treffer' })).toBeVisible()
    await page.getByRole('button', { name: 'Alle Fragen zeigen' }).click()
    await questions.search.fill('Notebooks verschlüsselt')
    await page
      .getByRole('link', { name: /Notebooks/ })
      .first()
      .click()
    await expect(questions.title).toHaveText('Netze und Geräte')
    await expect(page.getByRole('heading', { name: /Notebooks und mobilen/ })).toBeFocused()
    await page.getByRole('button', { name: /^Zurück zu/ }).click()
    await expect(questions.title).toHaveText('Gefundene Fragen')
    await questions.search.fill('gibtesnicht')
    await expect(page.getByText('Zu „gibtesnicht“ gibt es hier keine Frage.')).toBeVisible()
  })

  test('an address names a question, and the focus moves the address', async ({ page }) => {
    const questions = new QuestionsPage(page)
    const id = await questions.begin()
    await questions.open(id, 'SICHERUNG', 'BAK-02')
    await expect(page.getByRole('article').filter({ hasText: 'BAK-02' }).getByRole('heading')).toBeFocused()
    await page.getByRole('article').filter({ hasText: 'DET-01' }).getByRole('radio').first().focus()
    await expect(page).toHaveURL(/fragen\/SICHERUNG\/DET-01$/)
    await questions.nextOpen.click()
    await expect(page).toHaveURL(/fragen\/SICHERUNG\/DET-03$/)
  })

  test('the last answer leads to the result', async ({ page }) => {
    test.slow()
    const questions = new QuestionsPage(page)
    const id = await questions.begin()
    for (const [domain, count] of [
      ['MENSCHEN', 5],
      ['KONTEN', 6],
      ['GERAETE', 8],
      ['UPDATES', 4],
      ['SICHERUNG', 5],
      ['NOTFALL', 5],
    ] as const) {
      await questions.open(id, domain)
      await expect(page).toHaveURL(new RegExp(domain))
      await expect(questions.domains.getByRole('link').and(page.locator(`[href$="${domain}"]`))).toHaveAttribute(
        'aria-current',
        'true',
      )
      const yes = page.getByRole('radio', { name: 'ja', exact: true })
      // the cards below the first ones are drawn a moment later
      await expect(yes).toHaveCount(count)
      for (const option of await yes.all()) await option.check()
    }
    await expect(page.getByText('Alle Fragen sind beantwortet')).toBeVisible()
    await page.getByRole('link', { name: 'Zum Ergebnis' }).first().click()
    await expect(page).toHaveURL(/ergebnis$/)
  })
})
