import type { Measure } from '../../src/core/assessment/schema.ts'
import { OverviewPage } from './pages/overview.ts'
import { PlanPage } from './pages/plan.ts'
import { PracticePage } from './pages/practice.ts'
import { ProposalsPage } from './pages/proposals.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const DRILL = 'Abschalten im Krisenstab üben'
const SERVER = 'Server im Keller ersetzen'
const SWITCH_OFF = 'Schriftlich festlegen, wer bei einem Angriff abschalten darf und was zuerst zu tun ist'
const WORKED = 'Eine Übung an einem Freitag hat gezeigt, wer fehlt.'
const SOURCE = 'Gemeinde Birkenfelde, IT'
const MEASURES: readonly Measure[] = [
  {
    id: 'm1',
    title: DRILL,
    questions: ['VOR-02'],
    lifts: [{ question: 'VOR-02', to: 3 }],
    status: 'done',
    days: 5,
    cost: { once: 900, yearly: 120, product: '01.11.02' },
    owner: 'IT-Leitung',
    note: 'nur für uns',
    decision: 'HFA, TOP 7',
  },
  { id: 'm2', title: SERVER, questions: [], status: 'open' },
]

test.describe('Gute Praxis', () => {
  test('leaves the plan of one municipality, is read in full before, and comes into the plan of another one with source and date', async ({
    page,
    browser,
    baseURL,
  }) => {
    const plan = new PlanPage(page)
    await plan.begin(MEASURES)
    const giving = new PracticePage(page)
    await giving.give.press('Enter')
    await expect(giving.dialog).toContainText('keine heutigen Schwächen')
    await expectAccessible(page)
    // what is done is chosen, the rest is at hand
    const drill = giving.dialog.getByRole('checkbox', { name: DRILL })
    await expect(drill).toBeChecked()
    await giving.dialog.getByText('Eine weitere Maßnahme').click()
    await expect(giving.dialog.getByRole('checkbox', { name: SERVER })).not.toBeChecked()
    await drill.uncheck()
    await giving.next.click()
    await expect(giving.dialog.getByRole('heading', { name: 'Welche Maßnahmen?' })).toBeFocused()
    await expect(giving.dialog).toContainText('Wählen Sie mindestens eine Maßnahme.')
    await drill.check()
    const fields = giving.given(DRILL)
    await fields.getByLabel('Was hat funktioniert?').fill(WORKED)
    await fields.getByLabel('Aufwand: 5 Personentage').check()
    await fields.getByLabel(/^Kosten einmalig: 900/).check()
    await giving.dialog.getByLabel('Quelle, so wie Sie genannt werden möchten').fill(SOURCE)
    await expectFitsNarrow(page)

    await giving.next.click()
    await expect(giving.dialog.getByRole('heading', { name: 'Das steht in der Datei' })).toBeFocused()
    await expect(giving.dialog).toContainText(WORKED)
    await expect(giving.dialog).toContainText('Themenfeld: Sicherheitsvorfälle und Krisenstab')
    await expect(giving.dialog).toContainText('Erreicht: VOR-02 auf Stufe 3')
    await giving.dialog.getByText('Der Text der Datei, Zeichen für Zeichen').click()
    const shown = await giving.dialog.locator('pre').textContent()
    await expectAccessible(page)
    await expectFitsNarrow(page)
    const file = await giving.save()
    await expect(giving.dialog).toBeHidden()
    await expect(giving.toast).toContainText('1 Maßnahme ist als „gute-praxis-')
    expect(file.name).toMatch(/^gute-praxis-\d{4}-\d\d-\d\d\.json$/)
    expect(file.text).toBe(shown)
    for (const stays of ['Musterstadt', 'IT-Leitung', 'nur für uns', 'TOP 7', '01.11.02', '120', SERVER])
      expect(file.text).not.toContain(stays)
    // typed once: it stands at the measure
    await plan.reload()
    await giving.give.click()
    await expect(giving.given(DRILL).getByLabel('Was hat funktioniert?')).toHaveValue(WORKED)

    const there = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'de-DE', serviceWorkers: 'block' })
    const other = await there.newPage()
    const overview = new OverviewPage(other)
    const proposals = new ProposalsPage(other)
    const library = new PracticePage(other)
    const id = await proposals.openFullSample()
    await expect(other.getByText(/^Gute Praxis: /)).toHaveCount(0)
    await overview.open()
    await overview.openFile({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) })
    await expect(library.toast).toContainText(`1 Beispiel guter Praxis aufgenommen. Quelle: ${SOURCE}.`)
    await overview.openFile({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) })
    await expect(library.toast).toContainText('Sie zählt nur einmal.')
    await library.toast.getByRole('button', { name: 'Ansehen' }).click()
    await expect(library.heading).toBeFocused()
    await expect(library.library).toContainText('1 von 1 Beispielen')

    await proposals.open(id)
    const card = proposals.card(proposals.steps, SWITCH_OFF)
    await card.locator('summary', { hasText: 'Gute Praxis: 1 Beispiel' }).press('Enter')
    await expect(card).toContainText(WORKED)
    await expect(card).toContainText('etwa 5 Personentage · 900')
    await expect(card).toContainText(`Quelle: ${SOURCE}. Stand: `)
    await expectAccessible(other)
    await expectFitsNarrow(other)
    const takeIt = card.getByRole('button', { name: `Gute Praxis in den Plan übernehmen: ${DRILL}` })
    await takeIt.press('Enter')
    await expect(library.toast).toContainText(`In den Plan übernommen: ${DRILL}`)
    await expect(card.getByRole('heading', { name: DRILL, level: 4 })).toBeFocused()
    await library.undo()
    await expect(takeIt).toBeVisible()
    await takeIt.click()
    await card.getByRole('link', { name: `Steht im Plan: ${DRILL} (offen).` }).click()
    const theirs = new PlanPage(other)
    await theirs.table.getByRole('button', { name: DRILL }).first().click()
    await expect(theirs.dialog.getByLabel('Notiz')).toHaveValue(
      new RegExp(`^Nach guter Praxis von ${SOURCE}, Stand \\d+\\. \\S+ \\d{4}\\.$`),
    )
    await expect(theirs.dialog.getByLabel('Kosten einmalig')).toHaveValue('900')
    await expect(theirs.dialog).toContainText('VOR-02')
    await there.close()
  })

  test('of the built-in example is looked at and not saved', async ({ page }) => {
    const id = await new OverviewPage(page).haveSample('full')
    await page.goto(`./#/p/${id}/plan`)
    const giving = new PracticePage(page)
    await giving.give.click()
    await giving.dialog.getByRole('checkbox').first().check()
    await giving.next.click()
    await expect(giving.dialog).toContainText('Das Beispiel ist erfunden')
    await expect(giving.dialog.getByRole('button', { name: 'Zurück' })).toBeVisible()
    await expect(giving.dialog.getByRole('button', { name: 'Datei speichern' })).toHaveCount(0)
  })

  test('keeps what several sources passed on, searched and by Themenfeld; what is removed comes back, what is no good practice is refused with a sentence', async ({
    page,
  }) => {
    const library = new PracticePage(page)
    await library.open()
    await expect(page.getByRole('heading', { name: 'Noch keine gute Praxis' })).toBeVisible()
    await expectAccessible(page)
    await library.take(
      fileOf('Kreis Auental', ['Sicherung trennen', 'Rückweg üben'], 'Datensicherung'),
      fileOf('Gemeinde Birkenfelde', ['Sicherung trennen', '<img src=x onerror=alert(1)>'], 'Netze'),
      { name: 'neuer.json', text: '{"format":"it-check/practice@2"}' },
      { name: 'brief.json', text: '{"format":"letter"}' },
    )
    await expect(page.getByText('2 Beispiele aus „Kreis Auental.json“ aufgenommen.')).toBeVisible()
    await expect(page.getByRole('alert').filter({ hasText: 'neuer.json' })).toContainText('ab Version 2.0')
    await expect(page.getByRole('alert').filter({ hasText: 'brief.json' })).toContainText('steht keine gute Praxis')
    await expect(library.library).toContainText('4 von 4 Beispielen')
    await expect(library.example('Sicherung trennen')).toHaveCount(2)
    // text of others is text
    await expect(library.example('<img src=x onerror=alert(1)>')).toBeVisible()
    await expectAccessible(page)
    await expectFitsNarrow(page)
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await whatDoesNotFit(page)).toEqual([])

    await library.search.fill('auental SICHERUNG')
    await expect(library.library).toContainText('2 von 4 Beispielen')
    await library.search.fill('')
    await library.library.getByLabel('Themenfeld').selectOption('Netze')
    await expect(library.library).toContainText('2 von 4 Beispielen')
    await library.search.fill('nirgends')
    await library.library.getByRole('button', { name: 'Suche zurücksetzen' }).press('Enter')
    await expect(library.library.getByRole('heading', { name: 'Bibliothek' })).toBeFocused()

    await library.example('Rückweg üben').getByRole('button').press('Enter')
    await expect(library.toast).toContainText('„Rückweg üben“ ist aus der Bibliothek entfernt.')
    await expect(library.library.getByRole('heading', { name: 'Bibliothek' })).toBeFocused()
    await expect(library.library).toContainText('3 von 3 Beispielen')
    await library.undo()
    await expect(library.example('Rückweg üben')).toBeVisible()
    await library.sources.getByRole('button', { name: /Kreis Auental/ }).click()
    await expect(library.library).toContainText('2 von 2 Beispielen')
    await library.sources.getByRole('button', { name: /Gemeinde Birkenfelde/ }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Gute Praxis öffnen' })).toBeFocused()
    await library.undo()
    await expect(library.library).toContainText('2 von 2 Beispielen')
    await page.reload()
    await expect(library.library).toContainText('2 von 2 Beispielen')
  })
})

function fileOf(source: string, titles: readonly string[], domain: string) {
  const practices = titles.map((title) => ({
    title,
    questions: [{ id: 'BAK-02', text: 'Wird getrennt gesichert?', domain }],
    worked: 'Ein fester Termin.',
  }))
  const questionnaire = { id: 'it-check-kommunen', version: '1.1.0' }
  const file = { format: 'it-check/practice@1', source, date: '2026-10-02', language: 'de', questionnaire, practices }
  return { name: `${source}.json`, text: JSON.stringify(file) }
}
