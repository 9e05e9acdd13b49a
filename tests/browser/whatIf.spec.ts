import fullCheck from '../../questionnaires/it-check-kommunen/1.0.0.json' with { type: 'json' }
import type { Measure } from '../../src/core/assessment/schema.ts'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { OverviewPage } from './pages/overview.ts'
import { ResultPage } from './pages/result.ts'
import { WhatIfPage } from './pages/whatIf.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

/** Measures on three questions each, in strides that tie all of them together. */
function tangle(): Measure[] {
  const questions = fullCheck.domains.flatMap((domain) => domain.questions.map(({ id }) => id))
  const days = [1, 5, 20, 60, 120]
  return Array.from({ length: 150 }, (_, i) => {
    const served = [i, i * 37 + 11, i * 83 + 5].map((at) => questions[at % questions.length] ?? '')
    return {
      id: `m-${i}`,
      title: `Schritt ${i + 1}`,
      questions: [...new Set(served)],
      lifts: [...new Set(served)].map((question) => ({ question, to: 4 })),
      status: 'open',
      days: days[(i * 7) % 5] ?? 1,
    }
  })
}

const TODAY = 'Mindestanforderungen: 19 erfüllt, 8 nicht erfüllt, 4 ungeklärt, 0 offen von 31'

test.describe('Was wäre wenn', () => {
  test('says that nothing is changed, and shows before and after at once', async ({ page }) => {
    const whatIf = new WhatIfPage(page)
    const id = await whatIf.openFullSample()
    await expect(page).toHaveTitle('Was wäre wenn? – IT-Check')
    await expect(page.getByText('Ihre Antworten und Ihr Plan bleiben, wie sie sind.')).toBeVisible()
    await expect(whatIf.status).toHaveText('Nichts angekreuzt')
    await expect(whatIf.effect.getByText(TODAY)).toBeVisible()
    await expect(whatIf.effect.getByText('Dann steht hier, wie das Ergebnis aussähe.')).toBeVisible()
    await whatIf.list.getByRole('button', { name: 'Alle „sofort“ ankreuzen' }).click()
    await expect(whatIf.group('Sofort')).toHaveText('Sofort: 12, davon 12 angekreuzt')
    await expect(whatIf.status).toContainText('12 Maßnahmen angekreuzt, ')
    await expect(whatIf.effect.getByText('12 Mindestanforderungen wären zusätzlich erfüllt.')).toBeVisible()
    await expect(whatIf.effect).toContainText('31 erfüllt, 0 nicht erfüllt, 0 ungeklärt, 0 offen von 31')
    await expect(whatIf.effect).toMatchAriaSnapshot(`
      - region "Wirkung":
        - heading "Wirkung" [level=2]
        - heading "Heute" [level=3]
        - heading "Mindestanforderungen dieses Checks nicht erfüllt" [level=4]
        - heading "Wenn die angekreuzten Maßnahmen umgesetzt sind" [level=3]
        - heading "Mindestanforderungen dieses Checks erfüllt" [level=4]
        - paragraph: angenommen, nicht geprüft
        - button "12 Vorschläge in den Plan übernehmen"
        - heading "Diese Mindestanforderungen wären erfüllt" [level=3]
        - list
        - heading "Themenfelder vorher und nachher" [level=3]
        - img /Balkendiagramm der Themenfelder, die sich ändern würden/
        - table "Stufe und Zielerfüllung je Themenfeld, vorher und nachher"
    `)
    await expect(whatIf.row('Datensicherung').getByRole('cell').first()).toContainText('von 1 auf ')
    await whatIf.list.getByRole('button', { name: 'Auswahl leeren' }).click()
    await expect(whatIf.status).toHaveText('Nichts angekreuzt')
    const result = new ResultPage(page)
    await result.open(id)
    await expect(page.getByText(TODAY)).toBeVisible()
  })

  test('[S27] ticks what brings most for some days, says how it was found, and keeps the ticks over a reload', async ({
    page,
  }) => {
    const whatIf = new WhatIfPage(page)
    await whatIf.openFullSample()
    await whatIf.findFor('zwanzig')
    await expect(whatIf.budget).toHaveAccessibleDescription(/Bitte geben Sie eine Zahl ein, zum Beispiel 20 oder 2,5\./)
    await whatIf.findFor('20')
    await expect(whatIf.found).toContainText('Für 20 Personentage: 4 Maßnahmen angekreuzt')
    await expect(whatIf.found).toContainText('Für höchstens 20 Personentage gibt es keine bessere Auswahl')
    await expect(whatIf.found).toContainText('Das ist genau gerechnet')
    await expect(whatIf.status).toHaveText('4 Maßnahmen angekreuzt, 20 Personentage')
    await expect(whatIf.effect.getByText('4 Mindestanforderungen wären zusätzlich erfüllt.')).toBeVisible()
    await expectAccessible(page)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      // the chart follows the width a moment later
      await expect.poll(() => whatDoesNotFit(page)).toEqual([])
    }
    await expectFitsNarrow(page)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.reload()
    await expect(whatIf.status).toHaveText('4 Maßnahmen angekreuzt, 20 Personentage')
    await expect(whatIf.budget).toHaveValue('20')
    // with another choice the sentence would be wrong
    await whatIf.find.click()
    await expect(whatIf.found).toContainText('4 Maßnahmen')
    await whatIf.list.getByRole('checkbox', { checked: true }).first().uncheck()
    await expect(whatIf.found).toBeEmpty()
    await whatIf.findFor('0,5')
    await expect(whatIf.found).toContainText('Für 0,5 Personentage wurde nichts gefunden')
  })

  test('[S27] says how good a choice is at least and at most where too many measures act on the same questions', async ({
    page,
  }) => {
    const whatIf = new WhatIfPage(page)
    await whatIf.open(await new OverviewPage(page).openPlanned({ measures: tangle() }))
    await whatIf.findFor('150')
    await expect(whatIf.found).toContainText('Das ist eine gute Auswahl, vielleicht nicht die beste')
    await expect(whatIf.found).toContainText(
      /Mindestens erreicht: zusätzlich erfüllte Mindestanforderungen: \d+, weniger Abstand zu Ihren Zielen: [\d.,]+ Punkte\. Höchstens möglich wäre: zusätzlich/,
    )
    await expect(whatIf.found).not.toContainText('genau gerechnet')
    await expectAccessible(page)
  })

  test('takes proposals into the plan and out of it again', async ({ page }) => {
    const whatIf = new WhatIfPage(page)
    await whatIf.openFullSample()
    await whatIf.findFor('20')
    await whatIf.effect.getByRole('button', { name: '4 Vorschläge in den Plan übernehmen' }).click()
    await expect(whatIf.toast).toContainText('4 Vorschläge stehen jetzt im Plan.')
    await expect(whatIf.effect.getByText('Alles Angekreuzte steht schon im Plan.')).toBeVisible()
    await expect(whatIf.status).toHaveText('4 Maßnahmen angekreuzt, 20 Personentage')
    await expect(whatIf.list.getByText('im Plan')).toHaveCount(4)
    await page.reload()
    await expect(whatIf.list.getByText('im Plan')).toHaveCount(4)
    await expect(whatIf.status).toHaveText('4 Maßnahmen angekreuzt, 20 Personentage')
    await whatIf.list.getByRole('checkbox', { checked: false }).first().check()
    await whatIf.effect.getByRole('button', { name: '1 Vorschlag in den Plan übernehmen' }).click()
    await expect(whatIf.list.getByText('im Plan')).toHaveCount(5)
    await whatIf.toast.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(whatIf.toast).toContainText('Rückgängig gemacht.')
    await expect(whatIf.list.getByText('im Plan')).toHaveCount(4)
    await expect(whatIf.status).toContainText('5 Maßnahmen angekreuzt')
  })

  test('[S27] what it foretells comes true when the answer is really changed', async ({ page, context }) => {
    const whatIf = new WhatIfPage(page)
    const id = await whatIf.openSample()
    const counts = whatIf.effect.getByText(/^Mindestanforderungen: \d/)
    await expect(counts).toHaveCount(1)
    await whatIf.list.getByRole('searchbox', { name: 'Maßnahme suchen' }).fill('IAM-01')
    await whatIf.list.getByRole('checkbox').check()
    await expect(counts).toHaveCount(2)
    const foretold = await counts.last().textContent()
    expect(foretold).not.toBe(await counts.first().textContent())
    const other = await context.newPage()
    await other.goto(`./#/p/${id}/fragen/KONTEN/IAM-01`)
    await other.locator('[data-question="IAM-01"]').getByRole('radio', { name: 'ja', exact: true }).check()
    // the measure is gone with its gap, and today is what was foretold
    await expect(counts).toHaveText([foretold ?? ''])
  })

  test('works by keyboard', async ({ page }) => {
    const whatIf = new WhatIfPage(page)
    await whatIf.openSample()
    await whatIf.budget.focus()
    await page.keyboard.type('5')
    await page.keyboard.press('Enter')
    await expect(whatIf.found).toContainText('Für 5 Personentage')
    const box = whatIf.list.getByRole('checkbox', { checked: false }).first()
    const before = await whatIf.status.textContent()
    await box.focus()
    await page.keyboard.press('Space')
    await expect(whatIf.status).not.toHaveText(before ?? '')
    await whatIf.list.getByRole('button', { name: 'Zur Wirkung' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Wirkung', exact: true })).toBeFocused()
    const more = whatIf.group('Kurzfristig')
    await more.focus()
    await page.keyboard.press('Enter')
    await expect(whatIf.list.getByRole('group', { name: 'Kurzfristig' })).toBeVisible()
    await whatIf.list.getByRole('searchbox').fill('gibt es nicht')
    await expect(whatIf.list.getByText('Keine Maßnahme passt zu „gibt es nicht“.')).toBeVisible()
  })

  test('before the first answer, and without a gap, it says what to do next', async ({ page }) => {
    const id = await new NewAssessmentPage(page).begin('Leerstadt')
    const whatIf = new WhatIfPage(page)
    await whatIf.open(id)
    await expect(page.getByRole('heading', { name: 'Noch keine Antworten' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Mit den Fragen beginnen' }).click()
    const card = page.getByRole('article').first()
    await card.getByRole('radio', { name: 'ja', exact: true }).check()
    await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
    await whatIf.open(id)
    await expect(page.getByRole('heading', { name: 'Hier gibt es nichts auszuprobieren' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Ziele ansehen' })).toBeVisible()
  })

  test('is complete in English', async ({ page }) => {
    const whatIf = new WhatIfPage(page)
    await whatIf.openFullSample()
    await whatIf.findFor('20')
    await page.getByRole('button', { name: /English/ }).click()
    await expect(page.getByRole('heading', { name: 'What if?', level: 1 })).toBeVisible()
    await expect(page.getByText('This is exact: IT-Check goes through')).toBeVisible()
    await expect(page.getByText('4 more minimum requirements would be met.')).toBeVisible()
    await expect(page.getByText('Once the ticked measures are in place')).toBeVisible()
  })
})
