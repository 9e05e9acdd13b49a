import { type Given, KURZ_CHECK, QUESTIONS, told } from './journey/answers.ts'
import { expectResult } from './journey/expectResult.ts'
import { Walk } from './journey/walk.ts'
import { expect, test } from './support/test.ts'

/** The questions of the first Themenfeld, which stand on one page. */
const [FIRST] = KURZ_CHECK.domains
const SHARED = FIRST?.questions ?? []

const VALUES = ['no', 'partly', 'yes', 'unknown'] as const

test.describe('Two tabs on one assessment', () => {
  test('answer different questions at the same time: both see both at once, nothing is overwritten', async ({
    page,
    context,
  }) => {
    await page.goto('./')
    const here = new Walk(page)
    const id = await here.begin('Musterdorf')
    const there = new Walk(await context.newPage())
    await there.page.goto(`./#/p/${id}/fragen/${FIRST?.id}`)
    const mine = SHARED.filter((_, i) => i % 2 === 0)
    const theirs = SHARED.filter((_, i) => i % 2 === 1)
    for (const value of VALUES) {
      await Promise.all([answer(here, mine, value), answer(there, theirs, value)])
      for (const tab of [here, there]) {
        for (const question of SHARED) await expect(tab.radio(question, value)).toBeChecked()
        await tab.expectProgress(SHARED.length)
      }
    }
    await expect(here.saved).toBeVisible()
    await expect(there.saved).toBeVisible()
    await page.reload()
    for (const question of SHARED) await expect(here.radio(question, 'unknown')).toBeChecked()
  })

  test('one types a comment while the other answers the same question: each keeps what it did', async ({
    page,
    context,
  }) => {
    await page.goto('./')
    const writer = new Walk(page)
    const id = await writer.begin('Musterdorf')
    const chooser = new Walk(await context.newPage())
    await chooser.page.goto(`./#/p/${id}/fragen/${FIRST?.id}`)
    const [question] = SHARED
    if (!question) throw new Error('the first Themenfeld has questions')
    const words = 'Steht seit Mai in der Dienstanweisung, wird jährlich geprüft.'
    const typing = writer.comment(question).pressSequentially(words)
    for (const value of [...VALUES, ...VALUES]) await chooser.radio(question, value).check()
    await typing
    for (const tab of [writer, chooser]) {
      await expect(tab.comment(question)).toHaveValue(words)
      await expect(tab.radio(question, 'unknown')).toBeChecked()
      await expect(tab.saved).toBeVisible()
    }
    await page.reload()
    await expect(writer.comment(question)).toHaveValue(words)
    await expect(writer.radio(question, 'unknown')).toBeChecked()
  })

  test('the result in one tab follows the answers in the other', async ({ page, context }) => {
    await page.goto('./')
    const answering = new Walk(page)
    const id = await answering.begin('Musterdorf')
    const watching = new Walk(await context.newPage())
    await watching.page.goto(`./#/p/${id}/ergebnis`)
    await expect(watching.page.getByRole('heading', { name: 'Noch keine Antworten' })).toBeVisible()
    const given = new Map<string, Given>()
    for (const question of SHARED) {
      given.set(question.id, { value: 'partly' })
      await answering.answer(question, { value: 'partly' })
      const { must } = told(given).score().overall
      await expect(watching.page.getByText(`${must.open} offen von ${must.total}`)).toBeVisible()
    }
    await expectResult(watching, told(given).score(), 'Noch keine Aussage möglich')
    expect(given.size).toBeLessThan(QUESTIONS.length)
  })
})

/** One after the other, as somebody does with one mouse. */
async function answer(tab: Walk, questions: typeof SHARED, value: (typeof VALUES)[number]): Promise<void> {
  for (const question of questions) await tab.radio(question, value).check()
}
