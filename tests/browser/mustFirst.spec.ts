import { readFileSync } from 'node:fs'
import { Walk } from './journey/walk.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

interface Question {
  readonly id: string
  readonly rank: number
  readonly must?: boolean
  readonly when?: unknown
  readonly text: { readonly de: string }
}
const file = new URL('../../questionnaires/kurz-check/1.0.2.json', import.meta.url)
const { domains }: { domains: { questions: Question[] }[] } = JSON.parse(readFileSync(file, 'utf8'))
const questions = domains.flatMap((domain) => domain.questions)
const byRank = (must: boolean) =>
  questions.filter((question) => (question.must ?? false) === must).toSorted((a, b) => a.rank - b.rank)
const ORDER = [...byRank(true), ...byRank(false)]
const MUSTS = byRank(true).length

test.describe('MUSS zuerst', () => {
  test('asks the minimum requirements by rank, then the rest, and reckons the time left from the own pace', async ({
    page,
  }) => {
    await page.goto('./')
    const walk = new Walk(page)
    const id = await walk.begin('Musterdorf')
    await page.getByRole('link', { name: 'Mindestanforderungen (MUSS) zuerst' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('MUSS zuerst')
    await expect(page.getByText('Wie lange es noch dauert, steht hier nach den ersten sechs Antworten.')).toBeVisible()
    const card = page.getByRole('article')
    for (const [i, question] of ORDER.slice(0, 6).entries()) {
      await expect(page.getByText(`Mindestanforderung ${i + 1} von ${MUSTS}`)).toBeVisible()
      await expect(card).toHaveCount(1)
      await expect(card.getByRole('heading', { level: 2 })).toHaveText(question.text.de)
      if (i > 0) await expect(card.getByRole('heading', { level: 2 })).toBeFocused()
      await page.keyboard.press('3')
      await expect(card.getByRole('radio', { name: 'ja' })).toBeChecked()
      await expect(walk.saved).toBeVisible()
      if (i < 5) await page.getByRole('link', { name: 'Weiter' }).click()
    }
    await expect(
      page.getByText(
        /^Noch \d+ Mindestanforderungen offen, etwa \d+ Minuten?\. Insgesamt noch \d+ Fragen, etwa \d+ Minuten?\.$/,
      ),
    ).toBeVisible()
    await expect(
      page.getByText(/^Gerechnet mit Ihrem Tempo bei den letzten Antworten: \d+ Sekunden? je Frage\./),
    ).toBeVisible()
    await page.evaluate('scrollTo(0, 0)')
    await expectAccessible(page)

    // the address names the question; begun again, it begins with what is open
    await page.reload()
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(ORDER[5]?.text.de ?? '')
    await page.goto('about:blank')
    await page.goto(`./#/p/${id}/muss-zuerst`)
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(ORDER[6]?.text.de ?? '')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await whatDoesNotFit(page)).toEqual([])
    await expectAccessible(page)
  })

  test('goes on by key and ends with the rest', async ({ page }) => {
    await page.goto('./')
    const walk = new Walk(page)
    const id = await walk.begin('Musterdorf')
    await page.goto(`./#/p/${id}/muss-zuerst/${ORDER[MUSTS - 1]?.id}`)
    // until then the questions of the first Themenfeld are still there
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('MUSS zuerst')
    const heading = page.getByRole('article').getByRole('heading', { level: 2 })
    await expect(heading).toHaveText(ORDER[MUSTS - 1]?.text.de ?? '')
    await page.keyboard.press('j')
    await expect(heading).toHaveText(ORDER[MUSTS]?.text.de ?? '')
    await expect(heading).toBeFocused()
    await expect(page.getByText(`Weitere Frage 1 von ${ORDER.length - MUSTS}`)).toBeVisible()
    await page.keyboard.press('k')
    await expect(heading).toHaveText(ORDER[MUSTS - 1]?.text.de ?? '')
    // past the last the search for what is open starts over
    await page.keyboard.press('n')
    await expect(heading).toHaveText(ORDER[MUSTS]?.text.de ?? '')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Nach Themenfeldern beantworten' }).click()
    await expect(page).toHaveURL(/\/fragen\//)
  })
})
