import { readFileSync } from 'node:fs'
import { pdfText } from './journey/pdfText.ts'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { QuestionnairesPage } from './pages/questionnaires.ts'
import { ReportPage } from './pages/report.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

/** On another subject, by other hands, from the authoring guide alone: 40 questions, two scales, conditions. */
const BYTES = readFileSync('tests/files/questionnaires/schul-it-check.json')
const { domains, title }: { title: { de: string }; domains: { id: string; title: { de: string } }[] } = JSON.parse(
  BYTES.toString('utf8'),
)

test('a foreign questionnaire is installed, answered and reported like one of ours', async ({ page }) => {
  const questionnaires = new QuestionnairesPage(page)
  await questionnaires.open()
  await questionnaires.installOwn({ name: 'schul-it-check.json', mimeType: 'application/json', buffer: BYTES })
  await expect(questionnaires.card(title.de, '1.0.0')).toContainText('40 Fragen (davon 8 Mindestanforderungen)')

  const form = new NewAssessmentPage(page)
  await form.open()
  await page.getByRole('radio', { name: title.de }).check()
  await form.name.fill('Schulträger Musterstadt')
  await form.create.click()
  await page.waitForURL(/#\/p\/[^/]+\/fragen/)
  const id = /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? ''
  await page.setViewportSize({ width: 390, height: 844 })
  for (const domain of domains) {
    await page.goto(`./#/p/${id}/fragen/${domain.id}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(domain.title.de)
    // an answer may bring a question up that was not asked before
    for (let i = 0; i < (await page.getByRole('article').count()); i++) {
      const card = page.getByRole('article').nth(i)
      const yes = card.getByRole('radio', { name: /^(ja|3 – umgesetzt)$/ })
      const partly = card.getByRole('radio', { name: /^(teilweise|2 – teilweise umgesetzt)$/ })
      await (i % 3 === 2 ? partly : yes).check()
    }
    expect(await whatDoesNotFit(page)).toEqual([])
  }
  await expect(page.getByText('Alle Fragen sind beantwortet')).toBeVisible()
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
  await page.evaluate('scrollTo(0, 0)')
  await expectAccessible(page)

  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`./#/p/${id}/ergebnis`)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  for (const domain of domains) await expect(page.getByText(domain.title.de, { exact: true }).first()).toBeVisible()
  await expectAccessible(page)
  await page.goto(`./#/p/${id}/bericht`)
  const report = new ReportPage(page)
  await expect(report.heading).toBeVisible()
  const text = await pdfText(new Uint8Array(readFileSync(await (await report.makePdf()).path())))
  expect(text).toContain(title.de)
  expect(text).toContain('Schulträger Musterstadt')
  for (const domain of domains) expect(text).toContain(domain.title.de)
})
