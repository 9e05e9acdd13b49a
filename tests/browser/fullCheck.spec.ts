import { readFileSync } from 'node:fs'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

interface Words {
  readonly de: string
  readonly en: string
}
interface FullCheck {
  readonly version: string
  readonly scoping: readonly { readonly id: string; readonly text: Words; readonly help: Words }[]
  readonly domains: readonly {
    readonly id: string
    readonly title: Words
    readonly questions: readonly {
      readonly id: string
      readonly text: Words
      readonly levels: Record<string, Words>
      readonly criteria: readonly { readonly kind: string }[]
    }[]
  }[]
}
const file = new URL('../../questionnaires/it-check-kommunen/1.1.0.json', import.meta.url)
const { domains, scoping, version }: FullCheck = JSON.parse(readFileSync(file, 'utf8'))
const COUNT = domains.flatMap(({ questions }) => questions).length

test.describe('The full check', () => {
  test.setTimeout(360_000)

  test('is offered beside the Kurz-Check, asks first what exists, and shows every level of every question, in both languages', async ({
    page,
  }) => {
    const form = new NewAssessmentPage(page)
    await form.open()
    const choice = page.getByRole('radio', { name: 'IT-Check für Kommunen' })
    await expect(page.getByRole('radio', { name: 'Kurz-Check' })).toBeChecked()
    await choice.check()
    await expect(choice).toHaveAccessibleDescription(
      new RegExp(`^Version ${version}, ${COUNT} Fragen\\. Der vollständige`),
    )
    for (const { text } of scoping) await expect(page.getByRole('group', { name: text.de, exact: true })).toBeVisible()
    await page.getByText('Was zählt dazu?').first().click()
    await expect(page.getByText(scoping[0]?.help.de ?? '')).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await whatDoesNotFit(page)).toEqual([])
    await form.name.fill('Musterdorf')
    await form.create.click()
    await page.waitForURL(/#\/p\/[^/]+\/fragen/)
    const id = /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? ''

    for (const language of ['de', 'en'] as const) {
      if (language === 'en') await page.getByRole('button', { name: /English/ }).click()
      for (const domain of domains) {
        await page.goto(`./#/p/${id}/fragen/${domain.id}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(domain.title[language])
        await expect(page.getByRole('article')).toHaveCount(domain.questions.length)
        const shown = await page.getByRole('article').evaluateAll((cards) =>
          cards.map((card) => ({
            id: card.dataset['question'],
            text: card.querySelector('h2')?.textContent,
            anchors: [...card.querySelectorAll('.answer-scale input[type=radio]')].map(
              (input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? null,
            ),
          })),
        )
        expect(shown).toEqual(
          domain.questions.map(({ id: question, text, levels }) => ({
            id: question,
            text: text[language],
            anchors: [...Object.values(levels).map((anchor) => anchor[language]), null, null],
          })),
        )
        expect(await whatDoesNotFit(page)).toEqual([])
      }
      await expectAccessible(page)
    }
  })

  test('answers with the number of the level, by key', async ({ page }) => {
    await new NewAssessmentPage(page).begin('Musterdorf', 'IT-Check für Kommunen')
    const card = page.getByRole('article').first()
    // keys work as soon as there is something to see
    await expect(card).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.keyboard.press('j')
    await expect(card.getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('3')
    await expect(card.getByRole('radio', { name: '3 – umgesetzt' })).toBeChecked()
    await page.keyboard.press('0')
    await expect(card.getByRole('radio', { name: '0 – nicht vorhanden' })).toBeChecked()
    await page.keyboard.press('6')
    await expect(card.getByRole('radio', { name: 'weiß nicht' })).toBeChecked()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog').getByRole('term').first()).toHaveText('0 bis 7')
  })

  test('[S31] ticked criteria suggest a level, which is shown and never stored', async ({ page }) => {
    await new NewAssessmentPage(page).begin('Musterdorf', 'IT-Check für Kommunen')
    const [question] = domains[0]?.questions ?? []
    const card = page.getByRole('article').first()
    await card.getByText('Kriterien und Nachweise').click()
    const core = card.getByRole('group', { name: 'Was ist bei Ihnen erfüllt?' }).getByRole('checkbox')
    const count = (question?.criteria ?? []).filter(({ kind }) => kind === 'core').length
    await expect(core).toHaveCount(count)
    await expect(card.getByText(/Ihre Kreuze/)).toHaveCount(0)
    for (let i = 0; i < count; i++) await core.nth(i).check()
    await expect(
      card.getByText('Ihre Kreuze bei den Kriterien sprechen für: 3 – umgesetzt. Sie entscheiden.'),
    ).toBeVisible()
    await core.last().uncheck()
    await expect(card.getByText('sprechen für: 2 – teilweise umgesetzt')).toBeVisible()
    await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
    await page.reload()
    await expect(card.getByText('sprechen für: 2 – teilweise umgesetzt')).toBeVisible()
    await expect(card.getByRole('radio', { checked: true })).toHaveCount(0)
    await card.getByRole('radio', { name: '2 – teilweise umgesetzt' }).check()
    await expect(card.getByText('Ihre Kreuze bei den Kriterien passen zu Ihrer Antwort.')).toBeVisible()
    await expectAccessible(page)
  })
})
