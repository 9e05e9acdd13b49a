import { OverviewPage } from './pages/overview.ts'
import { QuestionsPage } from './pages/questions.ts'
import { setClock } from './support/clock.ts'
import { expect, test } from './support/test.ts'

test.describe('a clock that is wrong', () => {
  test('loses no answer when it is set back by years, and the newest change stays the newest', async ({ page }) => {
    const questions = new QuestionsPage(page)
    await setClock(page, '2031-05-06T07:08:09Z')
    const id = await questions.begin()
    const first = questions.question(/Gesamtverantwortung/)
    await first.option('ja').check()
    await expect(questions.saved).toBeVisible()

    await setClock(page, '2019-01-02T03:04:05Z')
    const second = questions.question(/eine Person bestellt/)
    await second.option('teilweise').check()
    await questions.reload()
    await expect(first.option('ja')).toBeChecked()
    await expect(second.option('teilweise')).toBeChecked()

    const overview = new OverviewPage(page)
    await overview.open()
    await expect(overview.card('Musterdorf')).toContainText('2 von 33 Fragen beantwortet')
    await expect(overview.card('Musterdorf')).toContainText('Zuletzt geändert am 6. Mai 2031')
    const file = await overview.save('Musterdorf')
    expect(file.suggestedFilename()).toBe('IT-Check_Musterdorf_2019-01-02.itcheck')
    await questions.open(id)
  })
})
