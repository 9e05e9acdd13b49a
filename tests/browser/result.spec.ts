import { NewAssessmentPage } from './pages/newAssessment.ts'
import { ResultPage } from './pages/result.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { expect, test } from './support/test.ts'

test.describe('Ergebnis', () => {
  test('[S19] says the stage in words with its date, then the counts and lists, then numbers', async ({ page }) => {
    const result = new ResultPage(page)
    await result.openSample()
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - paragraph: Musterstadt · Kurz-Check zur IT-Sicherheit in Kommunen
        - heading "Ergebnis" [level=1]
        - link "Bericht erstellen"
        - heading "Mindestanforderungen dieses Checks nicht erfüllt" [level=2]
        - paragraph: nach Selbstauskunft vom 16. November 2026
        - paragraph:
          - strong: "Mindestanforderungen: 18 erfüllt, 4 nicht erfüllt, 2 ungeklärt, 0 offen von 24"
        - region "Mindestanforderungen":
          - heading "Mindestanforderungen" [level=2]
          - heading "Nicht erfüllt (4)" [level=3]
          - heading "Ungeklärt (2)" [level=3]
        - region "Warum dieses Ergebnis?":
          - heading "Warum dieses Ergebnis?" [level=2]
        - region "Erste Schritte":
          - heading "Erste Schritte" [level=2]
        - region "Themenfelder":
          - heading "Themenfelder" [level=2]
          - group "Diagramm":
            - button "Balken" [pressed]
            - button "Netzdiagramm"
          - img /Balkendiagramm/
          - table "Themenfelder in Zahlen"
          - heading "Wie sich die Antworten verteilen" [level=3]
          - img /Gestapelte Balken/
          - table "Anzahl der Fragen je Stufe"
        - region "Fragen im Einzelnen":
          - heading "Fragen im Einzelnen" [level=2]
          - group "Fragen filtern":
            - combobox "Dringlichkeit"
            - combobox "Nachweis"
            - combobox "Wen fragen"
            - combobox "Themenfeld"
            - checkbox "nur Mindestanforderungen"
            - checkbox "nur „weiß nicht“"
            - button "Filter zurücksetzen"
          - status: 33 Fragen, nach Themenfeldern
    `)
    await expectAccessible(page)
    await expectFitsNarrow(page)
  })

  test('[S2] a consequence is stated for what is missed, never for what nobody knows', async ({ page }) => {
    const result = new ResultPage(page)
    await result.openSample()
    const must = result.section('Mindestanforderungen')
    await expect(must.getByText('Mögliche Folge:')).toHaveCount(4)
    const unclear = must.getByRole('listitem').filter({ hasText: 'BAK-02' })
    await expect(unclear).toContainText('Ihre Antwort war „weiß nicht“')
    await expect(unclear).not.toContainText('Mögliche Folge')
  })

  test('[S13] a Themenfeld shows its Stufe together with the questions that cap it', async ({ page }) => {
    const result = new ResultPage(page)
    const id = await result.openSample()
    const row = result.row('Sicherung und Erkennung')
    await expect(row.getByRole('cell')).toHaveText(['1', 'BAK-02, DET-03', '1,5 von 3', '1,5 bis 2,7', '50 %', '100 %'])
    await expect(result.chart).toContainText('Sicherung und Erkennung: 1,5 von 3')
    const domain = result.domain('Sicherung und Erkennung')
    await expect(domain.summary).toHaveText('Sicherung und Erkennung: Stufe 1')
    await domain.summary.click()
    await domain.why.locator('summary').click()
    await expect(domain.why.getByText(/^Höchstens Stufe 1, weil/)).toBeVisible()
    await row.getByRole('link', { name: 'BAK-02' }).click()
    await expect(page).toHaveURL(new RegExp(`#/p/${id}/fragen/SICHERUNG/BAK-02$`))
  })

  test('[S25] names six first steps, each with class, effort and what must be clarified first', async ({ page }) => {
    const result = new ResultPage(page)
    await result.openSample()
    const steps = result.section('Erste Schritte')
    await expect(steps.getByRole('heading', { level: 3 })).toHaveCount(6 + 1)
    const first = steps
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .first()
    await expect(first).toContainText('sofort')
    await expect(first).toContainText(
      'Innerhalb von 4 Wochen beginnen, innerhalb von 3 Monaten erledigen oder entscheiden',
    )
    await expect(first).toContainText('etwa 5 Personentage')
    await expect(first).toContainText('schneller Erfolg')
    await expect(
      steps.getByRole('heading', { name: 'Klären: Eine Sicherung außer Reichweite von Angreifern schaffen' }),
    ).toBeVisible()
  })

  test('follows what another tab answers', async ({ page, context }) => {
    const result = new ResultPage(page)
    const id = await result.openSample()
    const other = await context.newPage()
    await other.goto(`./#/p/${id}/fragen/SICHERUNG/BAK-02`)
    const question = other
      .getByRole('radiogroup', { name: /die ein Angreifer in Ihrem Netz nicht löschen/ })
      .or(other.getByRole('group', { name: /die ein Angreifer in Ihrem Netz nicht löschen/ }))
    await question.first().getByRole('radio', { name: 'ja' }).check()
    await expect(page.getByText('19 erfüllt, 4 nicht erfüllt, 1 ungeklärt, 0 offen von 24')).toBeVisible()
    await expect(result.row('Sicherung und Erkennung').getByRole('cell').nth(1)).toHaveText('DET-03')
  })

  test('before the first answer it says what will be here and leads to the questions', async ({ page }) => {
    const id = await new NewAssessmentPage(page).begin('Leerstadt')
    const result = new ResultPage(page)
    await result.open(id)
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "Ergebnis" [level=1]
        - heading "Noch keine Antworten" [level=2]
        - paragraph
        - link "Mit den Fragen beginnen"
    `)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Mit den Fragen beginnen' }).click()
    await expect(page).toHaveURL(new RegExp(`#/p/${id}/fragen`))
  })

  test('[S5] while most is open it is provisional, and the chart shows the ranges though every bar is empty', async ({
    page,
  }) => {
    const id = await new NewAssessmentPage(page).begin('Musterdorf')
    await page.getByRole('radio', { name: 'nein' }).first().check()
    const result = new ResultPage(page)
    await result.open(id)
    await expect(page.getByRole('heading', { name: 'Noch keine Aussage möglich', level: 2 })).toBeVisible()
    await expect(page.getByText('vorläufig', { exact: true })).toBeVisible()
    await expect(result.chart.getByText('Konten und Zugänge: noch nicht beantwortet')).toBeVisible()
    await expect(result.chart.locator('.domain-bars__range')).toHaveCount(6)
    await expect(result.row('Konten und Zugänge').getByRole('cell').nth(3)).toHaveText('0,0 bis 3,0')
    await expectAccessible(page)
  })

  test('works by keyboard: the list of met requirements opens and its questions are reached', async ({ page }) => {
    const result = new ResultPage(page)
    await result.openSample()
    const met = page.locator('summary', { hasText: 'Erfüllt (18)' })
    await met.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: /Hat die Verwaltungsleitung schriftlich festgelegt/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/fragen\/MENSCHEN\/ORG-01$/)
  })

  test('is complete in English', async ({ page }) => {
    const result = new ResultPage(page)
    await result.openSample()
    await page.getByRole('button', { name: /English/ }).click()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Minimum requirements of this check not met',
      'Minimum requirements',
      'Why this result?',
      'First steps',
      'Domains',
      'The questions one by one',
      'Standards and catalogues',
      'Looking more closely',
    ])
    await expect(page.getByText('as self-declared on 16 November 2026')).toBeVisible()
  })
})
