import { OverviewPage } from './pages/overview.ts'
import { QuestionsPage } from './pages/questions.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const LEADERSHIP = /Verwaltungsleitung schriftlich festgelegt/
const OFFICER = /eine Person bestellt/

test('two tabs answer for the two views; what was settled counts, and can be opened again', async ({
  page,
  context,
}) => {
  const questions = new QuestionsPage(page)
  const id = await questions.begin()
  await questions.question(LEADERSHIP).option('ja').check()
  await questions.question(LEADERSHIP).comment.fill('Dienstanweisung von 2021')
  await expect(questions.saved).toBeVisible()
  await expect(page.getByRole('link', { name: /^Abweichungen/ })).toHaveCount(0)

  const tablet = await context.newPage()
  await tablet.setViewportSize({ width: 1280, height: 900 })
  const onSite = new QuestionsPage(tablet)
  await onSite.open(id)
  await tablet.locator('summary').filter({ hasText: 'Sie antworten als: Verwaltung' }).click()
  await tablet.getByRole('radio', { name: 'Prüferin oder Prüfer' }).check()
  await tablet.getByRole('textbox', { name: 'Ihre Rolle' }).fill('Beratung')
  await expect(tablet.locator('.assessor-strip')).toHaveText(/Sie antworten als Prüferin oder Prüfer/)
  const leadership = onSite.question(LEADERSHIP)
  const beside = leadership.card.getByRole('region', { name: 'Antwort der Verwaltung' })
  await expect(beside).toContainText('Dienstanweisung von 2021')
  await expect(leadership.option('ja')).not.toBeChecked()
  await leadership.option('nein').check()
  await leadership.comment.fill('Liegt nur als Entwurf vor')
  await leadership.card.getByRole('textbox', { name: 'Eigene Notiz' }).fill('Streng vertraulich')
  await onSite.question(OFFICER).option('ja').check()
  await onSite.reload()
  await expect(leadership.option('nein')).toBeChecked()
  const [form, other] = await Promise.all([leadership.card.locator('form').boundingBox(), beside.boundingBox()])
  expect(other?.x).toBeGreaterThan((form?.x ?? 0) + (form?.width ?? 0) - 1)

  const theirs = questions.question(LEADERSHIP).card.getByRole('region', { name: /Antwort der Prüferin/ })
  await expect(theirs).toContainText('Liegt nur als Entwurf vor')
  await expect(theirs).toContainText('Beratung')
  await expect(theirs).not.toContainText('vertraulich')
  await expect(questions.question(LEADERSHIP).option('ja')).toBeChecked()
  await expect(questions.progress).toHaveAttribute('aria-valuetext', '1 von 33 beantwortet')

  await page.getByRole('link', { name: 'Abweichungen (1 offen)' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Abweichungen')
  await page.getByRole('button', { name: /^Klären/ }).press('Enter')
  await expect(page.getByRole('radio', { name: 'Die der Prüfenden' })).toBeFocused()
  await page.keyboard.press('Space')
  await page.getByRole('textbox', { name: 'Warum?' }).fill('Der Entwurf wurde gemeinsam angesehen')
  await page.getByRole('button', { name: /^Klären/ }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Geklärt (1)' })).toBeVisible()
  await page.getByRole('button', { name: '1 Antwort bestätigen' }).click()
  await expect(page.getByText('vor Ort bestätigt')).toBeVisible()
  await expect(onSite.progress).toHaveAttribute('aria-valuetext', '2 von 33 beantwortet')
  await expect(tablet.getByRole('region', { name: 'Zwischenstand in diesem Themenfeld' })).toContainText(
    'Mittelwert 1,5 von 3',
  )
  await page.getByRole('button', { name: 'Wieder öffnen: ORG-01' }).click()
  await expect(page.getByRole('heading', { name: 'Noch zu klären (1)' })).toBeVisible()
  await expect(tablet.getByRole('link', { name: 'Abweichungen (1 offen)' })).toBeVisible()
})

test('both screens are usable for everybody, at 390 and 320 px', async ({ page }) => {
  const questions = new QuestionsPage(page)
  const id = await questions.begin()
  await questions.question(LEADERSHIP).option('ja').check()
  await expect(questions.saved).toBeVisible()
  await page.evaluate((key) => {
    sessionStorage.setItem(key, JSON.stringify({ view: 'assessor', role: 'Beratung' }))
  }, `it-check-view-${id}`)
  await page.reload()
  await questions.question(LEADERSHIP).option('nein').check()
  await questions.question(OFFICER).option('ja').check()
  await expect(questions.saved).toBeVisible()
  await expectAccessible(page)
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await whatDoesNotFit(page)).toEqual([])
  }
  await page.goto(`./#/p/${id}/abweichungen`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Abweichungen')
  expect(await whatDoesNotFit(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })
  await expectAccessible(page)
})

test('notes leave with a file only when ticked, and stay here when the file comes back without them', async ({
  page,
}) => {
  const questions = new QuestionsPage(page)
  const id = await questions.begin()
  await page.evaluate((key) => {
    sessionStorage.setItem(key, JSON.stringify({ view: 'assessor', role: '' }))
  }, `it-check-view-${id}`)
  await page.reload()
  const note = questions.question(LEADERSHIP).card.getByRole('textbox', { name: 'Eigene Notiz' })
  await note.fill('Noch einmal nachfragen')
  await expect(questions.saved).toBeVisible()
  await page.goto('./#/')
  const overview = new OverviewPage(page)
  await overview.choose('Musterdorf', 'Als Datei sichern')
  const dialog = page.getByRole('dialog')
  const tick = dialog.getByRole('checkbox', { name: '1 eigene Notiz der prüfenden Person mitgeben' })
  await expect(tick).not.toBeChecked()
  await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Datei sichern' }).click(),
  ])
  await expect(page.getByText('Ihre Notizen sind nicht in der Datei.')).toBeVisible()
  const file = await download.path()
  await overview.openFile(file)
  await page.getByRole('button', { name: 'Bisherigen Stand ersetzen' }).click()
  await expect(page.getByText('„Musterdorf“ wurde ersetzt.')).toBeVisible()
  await questions.open(id)
  await expect(note).toHaveValue('Noch einmal nachfragen')
})
