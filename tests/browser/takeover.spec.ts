import { type Given, QUESTIONS } from './journey/answers.ts'
import { Walk } from './journey/walk.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const MARKED = 'übernommen, bitte bestätigen'

test.describe('A Kurz-Check as the start of a full check', () => {
  test('[S6] its answers come along by question, count, and are marked until somebody confirms or changes them', async ({
    page,
  }) => {
    await page.goto('./')
    const walk = new Walk(page)
    const id = await walk.begin('Musterdorf')
    const values = ['yes', 'partly', 'no'] as const
    const given = QUESTIONS.slice(0, 3).map((question, i): [(typeof QUESTIONS)[number], Given] => [
      question,
      { value: values[i] ?? 'yes' },
    ])
    for (const [question, answer] of given) await walk.answer(question, answer)
    await page.goto(`./#/p/${id}/ergebnis`)
    await page.getByRole('link', { name: 'Mit dem vollständigen Check weitermachen' }).click()

    await expect(page.getByText('Antworten aus „Kurz-Check')).toBeVisible()
    await expect(page.getByText(/^3 der \d+ Fragen sind dann schon beantwortet\./)).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Name der Kommune' })).toHaveValue('Musterdorf')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Prüfung anlegen und beginnen' }).click()
    await page.waitForURL(/#\/p\/[^/]+\/fragen/)
    const full = /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? ''
    expect(full).not.toBe(id)
    await expect(page.getByText(/^3 von \d+ beantwortet/).first()).toBeVisible()

    await page.getByRole('button', { name: 'übernommen (3)' }).click()
    const list = page.getByRole('listitem').filter({ hasText: MARKED })
    await expect(list).toHaveCount(3)
    await page.getByRole('button', { name: /^alle \(/ }).click()
    const levels = ['3 – umgesetzt', '2 – teilweise umgesetzt', '0 – nicht vorhanden']
    const cards = given.map(([question]) => page.locator(`[data-question="${question.id}"]`))
    for (const [i, [question]] of given.entries()) {
      await page.goto(`./#/p/${full}/fragen/${question.id.split('-')[0]}/${question.id}`)
      await expect(cards[i]?.getByRole('radio', { name: levels[i] ?? '' }) ?? list).toBeChecked()
      await expect(cards[i]?.getByText(MARKED) ?? list).toBeVisible()
    }
    // below the status bar, which stays in view, axe would take a question for covered
    await page.evaluate('scrollTo(0, 0)')
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await whatDoesNotFit(page)).toEqual([])

    // one confirmed, one changed: both are own answers now, also after a reload
    const [question] = given[0] ?? []
    await page.goto(`./#/p/${full}/fragen/${question?.id.split('-')[0]}/${question?.id}`)
    await cards[0]?.getByRole('button', { name: 'Stimmt weiterhin' }).click()
    await expect(cards[0]?.getByText(MARKED) ?? list).toHaveCount(0)
    await page.goto(`./#/p/${full}/fragen/${given[1]?.[0].id.split('-')[0]}/${given[1]?.[0].id}`)
    await cards[1]?.getByRole('radio', { name: '1 – ansatzweise' }).check()
    await expect(cards[1]?.getByText(MARKED) ?? list).toHaveCount(0)
    await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.reload()
    await expect(page.getByRole('button', { name: 'übernommen (1)' })).toBeVisible()

    // the Kurz-Check is as it was
    await page.goto(`./#/p/${id}/fragen`)
    await walk.expectProgress(3)
  })

  test('an address that names no assessment says so, and the form works without it', async ({ page }) => {
    await page.goto('./#/neu/gibt-es-nicht')
    await expect(page.getByText(/ist nicht mehr da\. Sie können hier ohne sie beginnen/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Name der Kommune' }).fill('Musterdorf')
    await page.getByRole('button', { name: 'Prüfung anlegen und beginnen' }).click()
    await page.waitForURL(/#\/p\/[^/]+\/fragen/)
  })
})
