import { readFileSync } from 'node:fs'
import { pdfText } from './journey/pdfText.ts'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { ProposalsPage } from './pages/proposals.ts'
import { expectAccessible } from './support/axe.ts'
import { setClock } from './support/clock.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const SWITCH_OFF = 'Schriftlich festlegen, wer bei einem Angriff abschalten darf und was zuerst zu tun ist'
const SECOND_FACTOR = 'Alle Zugänge aus dem Internet mit einem zweiten Faktor schützen'
const ADMIN = 'Die höchsten Administrationskonten von allen Arbeitsplätzen fernhalten'
const BACKUP = 'Klären: Eine Sicherung außer Reichweite von Angreifern schaffen'

test.describe('Vorschläge', () => {
  test('[S25] begins with six first steps, then the classes, closed, each with count and person-days', async ({
    page,
  }) => {
    const proposals = new ProposalsPage(page)
    await proposals.openFullSample()
    await expect(page).toHaveTitle(/IT-Check$/)
    await expect(proposals.heading).toBeFocused()
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(6)
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - navigation "Maßnahmen":
          - list:
            - listitem:
              - link "Vorschläge"
        - heading "Vorschläge aus den Antworten" [level=1]
        - region "Erste Schritte":
          - heading "Erste Schritte" [level=2]
          - list:
            - listitem:
              - heading "${SWITCH_OFF}" [level=3]
              - text: sofort Mindestanforderung schneller Erfolg
              - paragraph:
                - strong: Warum?
                - link "Ist schriftlich festgelegt, wer bei einem Angriff Netze trennen und Systeme abschalten darf?"
              - paragraph: "Heute: 1 – ansatzweise. Ziel: 3 – umgesetzt."
              - paragraph:
                - strong: "Erste Schritte:"
              - list:
                - listitem: "Aufwand: etwa 5 Personentage"
                - listitem: "Kosten: keine (nur eigene Arbeitszeit)"
              - paragraph: Sicherheitsvorfälle und Krisenstab · VOR-02
              - 'button "In den Plan übernehmen: ${SWITCH_OFF}"'
              - 'button "Risiko tragen: ${SWITCH_OFF}"'
        - region "Alle Vorschläge":
          - heading "Alle Vorschläge" [level=2]
          - combobox "Themenfeld"
          - group "Vorschläge filtern":
            - checkbox "noch nicht im Plan"
            - checkbox "schnelle Erfolge"
            - checkbox "Mindestanforderungen"
        - region "Brief an den Dienstleister":
          - heading "Brief an den Dienstleister" [level=2]
    `)
    await expect(proposals.programme.locator('summary')).toHaveText([
      'sofort: 8 Vorschläge, etwa 155 Personentage',
      'kurzfristig: 5 Vorschläge, etwa 85 Personentage',
      'mittelfristig: 38 Vorschläge, etwa 362 Personentage',
      'laufend: 59 Vorschläge, etwa 485 Personentage',
      'zu klären: 10 Vorschläge',
    ])
    await expectAccessible(page)
  })

  test('[S2] what nobody knows is a task of finding out, and its risk cannot be borne unseen', async ({ page }) => {
    const proposals = new ProposalsPage(page)
    await proposals.openFullSample()
    const card = proposals.card(proposals.steps, BACKUP)
    await expect(card).toContainText('erst klären')
    await expect(card).toContainText('Heute: weiß nicht. Ziel: 3 – umgesetzt.')
    await expect(card).toContainText('Kosten: mittel (5.000 bis 50.000 €)')
    await expect(card.getByRole('button', { name: /Risiko/ })).toHaveCount(0)
    await proposals.take(BACKUP).click()
    await expect(card.getByRole('link', { name: /^Steht im Plan/ })).toHaveText(`Steht im Plan: ${BACKUP} (offen).`)
  })

  test('takes one into the plan with one click, undoes it, and keeps it over a reload', async ({ page }) => {
    const proposals = new ProposalsPage(page)
    const id = await proposals.openFullSample()
    const card = proposals.card(proposals.steps, SWITCH_OFF)
    await proposals.take(SWITCH_OFF).click()
    await expect(proposals.toast).toContainText(`In den Plan übernommen: ${SWITCH_OFF}`)
    await expect(card.getByText('im Plan', { exact: true })).toBeVisible()
    await expect(card.getByRole('heading')).toBeFocused()
    await expect(proposals.take(SWITCH_OFF)).toHaveCount(0)
    await proposals.undo()
    await expect(proposals.take(SWITCH_OFF)).toBeVisible()
    await expect(card.getByText('im Plan', { exact: true })).toHaveCount(0)

    await proposals.take(SWITCH_OFF).evaluate(clickThrice)
    await expect(card.getByRole('link', { name: /^Steht im Plan/ })).toHaveCount(1)
    await page.reload()
    await expect(card.getByRole('link', { name: /^Steht im Plan/ })).toHaveCount(1)
    await card.getByRole('link', { name: /^Steht im Plan/ }).click()
    await expect(page).toHaveURL(new RegExp(`#/p/${id}/plan$`))
  })

  test('takes several at once, all of a class, and undoes them together', async ({ page }) => {
    const proposals = new ProposalsPage(page)
    await proposals.openFullSample()
    await proposals.openGroup('sofort')
    await proposals.tick(SECOND_FACTOR).check()
    await proposals.tick(ADMIN).check()
    const bar = page.getByRole('region', { name: 'Auswahl' })
    await expect(bar).toContainText('2 Vorschläge ausgewählt')
    await expectAccessible(page)
    await bar.getByRole('button', { name: 'In den Plan übernehmen' }).click()
    await expect(proposals.toast).toContainText('2 Vorschläge in den Plan übernommen.')
    await expect(bar).toHaveCount(0)
    await expect(proposals.card(proposals.programme, SECOND_FACTOR)).toContainText('Steht im Plan')
    await expect(proposals.tick(ADMIN)).toHaveCount(0)

    await proposals.programme.getByRole('button', { name: 'Alle 6 Vorschläge „sofort“ in den Plan übernehmen' }).click()
    await expect(proposals.toast).toContainText('6 Vorschläge in den Plan übernommen.')
    await expect(proposals.programme.getByText('Alle stehen schon im Plan.')).toBeVisible()
    await proposals.undo()
    await expect(
      proposals.programme.getByRole('button', { name: 'Alle 6 Vorschläge „sofort“ in den Plan übernehmen' }),
    ).toBeVisible()
    await expect(proposals.card(proposals.programme, SECOND_FACTOR)).toContainText('Steht im Plan')
  })

  test('puts several questions into one measure', async ({ page }) => {
    const proposals = new ProposalsPage(page)
    await proposals.openFullSample()
    await expect(page.getByRole('button', { name: /^In vorhandene Maßnahme/ })).toHaveCount(0)
    await proposals.take(SECOND_FACTOR).click()
    await proposals
      .card(proposals.steps, ADMIN)
      .getByRole('button', { name: /^In vorhandene Maßnahme/ })
      .click()
    await expect(proposals.dialog.getByRole('heading', { name: 'In eine vorhandene Maßnahme aufnehmen' })).toBeVisible()
    await expect(proposals.dialog.getByRole('listitem')).toHaveText([ADMIN])
    await proposals.dialog.getByRole('button', { name: 'Aufnehmen' }).click()
    const choice = proposals.dialog.getByLabel('Maßnahme im Plan')
    await expect(choice).toBeFocused()
    await expect(choice).toHaveAccessibleDescription(/Wählen Sie zuerst eine Maßnahme/)
    await expectAccessible(page)
    await choice.selectOption({ label: `${SECOND_FACTOR} (offen)` })
    await proposals.dialog.getByRole('button', { name: 'Aufnehmen' }).click()
    await expect(proposals.dialog).toHaveCount(0)
    await expect(proposals.toast).toContainText(`Aufgenommen in: ${SECOND_FACTOR}`)
    const card = proposals.card(proposals.steps, ADMIN)
    await expect(card.getByRole('link', { name: /^Steht im Plan/ })).toHaveText(
      `Steht im Plan: ${SECOND_FACTOR} (offen).`,
    )
    await proposals.undo()
    await expect(card.getByRole('link', { name: /^Steht im Plan/ })).toHaveCount(0)
    await expect(proposals.card(proposals.steps, SECOND_FACTOR)).toContainText('Steht im Plan')
  })

  test('filters by Themenfeld, quick wins, MUSS and what is not planned yet', async ({ page }) => {
    const proposals = new ProposalsPage(page)
    await proposals.openFullSample()
    const { programme } = proposals
    await programme.getByLabel('Mindestanforderungen').check()
    await expect(programme.locator('summary')).toHaveText([
      'sofort: 8 Vorschläge, etwa 155 Personentage',
      /^zu klären: \d Vorschläge von 10$/,
    ])
    await programme.getByLabel('noch nicht im Plan').check()
    await proposals.openGroup('sofort')
    await proposals.take(SECOND_FACTOR, programme).click()
    await expect(proposals.group('sofort')).toContainText('7 Vorschläge von 8')
    // its card has gone with the focus in it
    await expect(programme.getByRole('heading', { level: 2 })).toBeFocused()
    await programme.getByLabel('schnelle Erfolge').check()
    await programme.getByLabel('Themenfeld').selectOption('Gebäude, Serverraum und Technik')
    await expect(programme.getByText('Kein Vorschlag passt zu diesen Filtern.')).toBeVisible()
    await programme.getByRole('button', { name: 'Filter zurücksetzen' }).click()
    await expect(programme.locator('summary')).toHaveCount(5)
    await expect(programme.getByRole('heading', { level: 2 })).toBeFocused()
  })

  test('says what to do before the first answer, and when nothing is left to do', async ({ page }) => {
    const id = await new NewAssessmentPage(page).begin('Leerstadt')
    const proposals = new ProposalsPage(page)
    await proposals.open(id)
    await expect(page.getByRole('heading', { name: 'Noch keine Antworten' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Mit den Fragen beginnen' })).toHaveAttribute(
      'href',
      `#/p/${id}/fragen`,
    )
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Mit den Fragen beginnen' }).click()
    await page.getByRole('radio', { name: 'ja', exact: true }).first().check()
    await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
    await proposals.open(id)
    await expect(page.getByRole('heading', { name: 'Zurzeit ist nichts zu tun' })).toBeVisible()
    await expect(page.getByText('32 Fragen sind noch offen.')).toBeVisible()
    await expectAccessible(page)
  })

  test('works with the keyboard alone', async ({ page }) => {
    const proposals = new ProposalsPage(page)
    await proposals.openFullSample()
    await proposals.group('sofort').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Alle 8 Vorschläge „sofort“ in den Plan übernehmen' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(proposals.tick(SWITCH_OFF)).toBeChecked()
    await proposals
      .card(proposals.programme, SWITCH_OFF)
      .getByRole('button', { name: /^Risiko tragen/ })
      .focus()
    await page.keyboard.press('Enter')
    await expect(proposals.dialog.getByLabel('Wer trägt das Risiko?')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(proposals.dialog).toHaveCount(0)
    await expect(
      proposals.card(proposals.programme, SWITCH_OFF).getByRole('button', { name: /^Risiko tragen/ }),
    ).toBeFocused()
    await page.getByRole('region', { name: 'Auswahl' }).getByRole('button', { name: 'In den Plan übernehmen' }).focus()
    await page.keyboard.press('Enter')
    await expect(proposals.toast).toContainText('In den Plan übernommen')
    await expect(proposals.programme.getByRole('heading', { level: 2 })).toBeFocused()
  })

  test('fits narrow screens, with everything open', async ({ page }) => {
    const proposals = new ProposalsPage(page)
    await proposals.openFullSample()
    await proposals.openGroup('sofort')
    await proposals.tick(SECOND_FACTOR).check()
    await proposals.openGroup('zu klären')
    await proposals.openLetter()
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await whatDoesNotFit(page)).toEqual([])
    }
    await expectFitsNarrow(page)
    await proposals
      .card(proposals.steps, SWITCH_OFF)
      .getByRole('button', { name: /^Risiko tragen/ })
      .click()
    expect(await whatDoesNotFit(page)).toEqual([])
  })

  test('is complete in English', async ({ page }) => {
    const proposals = new ProposalsPage(page)
    await proposals.openFullSample()
    await page.getByRole('button', { name: /English/ }).click()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'First steps',
      'All suggestions',
      'Letter to the provider',
    ])
    await expect(page.getByText('Today: 1 – ad hoc. Target: 3 – in place.').first()).toBeVisible()
    await expect(page.getByText('Cost: medium (€5,000 to €50,000)').first()).toBeVisible()
  })
})

test.describe('Risiko tragen', () => {
  test('asks who, until when and why, each with a sentence that says what to do', async ({ page }) => {
    await setClock(page, '2026-12-01T09:00:00Z')
    const proposals = new ProposalsPage(page)
    await proposals.openFullSample()
    const { dialog } = proposals
    await proposals
      .card(proposals.steps, SWITCH_OFF)
      .getByRole('button', { name: /^Risiko tragen/ })
      .click()
    await expect(dialog).toMatchAriaSnapshot(`
      - dialog "Risiko tragen":
        - heading "Risiko tragen" [level=2]
        - paragraph: "Sie halten fest, wer dieses Risiko trägt und bis wann. Am Ergebnis ändert das nichts: Die Anforderung gilt weiter als nicht erfüllt."
        - paragraph:
          - text: "Es geht um:"
          - strong: Ist schriftlich festgelegt, wer bei einem Angriff Netze trennen und Systeme abschalten darf?
        - text: Wer trägt das Risiko? Eine Rolle mit der Befugnis dazu, zum Beispiel „Verwaltungsvorstand“.
        - textbox "Wer trägt das Risiko?"
        - text: Bis wann? Höchstens zwei Jahre. 30 Tage vorher erinnert diese Seite daran.
        - textbox "Bis wann?"
        - text: Warum? So, dass es in einem Jahr noch jemand nachvollziehen kann.
        - textbox "Warum?"
        - button "Entscheidung festhalten"
        - button "Abbrechen"
        - button "Abbrechen"
    `)
    const by = dialog.getByLabel('Wer trägt das Risiko?')
    const until = dialog.getByLabel('Bis wann?')
    const reason = dialog.getByLabel('Warum?')
    const save = dialog.getByRole('button', { name: 'Entscheidung festhalten' })
    await save.click()
    await expect(by).toBeFocused()
    await expect(by).toHaveAccessibleDescription(/Geben Sie an, wer das Risiko trägt/)
    await expect(until).toHaveAccessibleDescription(/Geben Sie ein vollständiges Datum an\./)
    await expect(reason).toHaveAccessibleDescription(/Schreiben Sie in einem Satz, warum/)
    await expectAccessible(page)
    await by.fill('Verwaltungsvorstand')
    await reason.fill('Das Rechenzentrum zieht 2027 um.')
    await until.fill('2026-12-01')
    await expect(until).toHaveAccessibleDescription(/Wählen Sie einen Tag in der Zukunft, frühestens morgen\./)
    await until.fill('2028-12-02')
    await expect(until).toHaveAccessibleDescription(/Wählen Sie einen Tag bis zum 1\. Dezember 2028\./)
    await save.click()
    await expect(until).toBeFocused()
    await until.fill('2027-12-31')
    await save.click()
    await expect(dialog).toHaveCount(0)
    await expect(proposals.toast).toContainText('Festgehalten: Risiko getragen bis 31. Dezember 2027.')
    await expect(proposals.card(proposals.steps, SWITCH_OFF)).toContainText(
      'Risiko getragen bis 31. Dezember 2027 durch Verwaltungsvorstand.',
    )
  })

  test('changes no result, is undone, reminds before it ends, is renewed and withdrawn', async ({ page }) => {
    await setClock(page, '2026-12-01T09:00:00Z')
    const proposals = new ProposalsPage(page)
    const id = await proposals.openFullSample()
    const result = async () => {
      await page.goto(`./#/p/${id}/ergebnis`)
      const line = page.getByText(/erfüllt, \d+ nicht erfüllt, \d+ ungeklärt/).first()
      await expect(line).toBeVisible()
      return line.textContent()
    }
    const before = await result()
    await proposals.open(id)
    const card = proposals.card(proposals.steps, SWITCH_OFF)
    const decide = async (until: string) => {
      await proposals.dialog.getByLabel('Bis wann?').fill(until)
      await proposals.dialog.getByRole('button', { name: 'Entscheidung festhalten' }).click()
      await expect(proposals.dialog).toHaveCount(0)
    }
    await card.getByRole('button', { name: /^Risiko tragen/ }).click()
    await proposals.dialog.getByLabel('Wer trägt das Risiko?').fill('Rat')
    await proposals.dialog.getByLabel('Warum?').fill('Umzug')
    await decide('2027-02-01')
    await expect(card).toContainText('Risiko getragen bis 1. Februar 2027 durch Rat.')
    await proposals.undo()
    await expect(card).not.toContainText('Risiko getragen')
    await card.getByRole('button', { name: /^Risiko tragen/ }).click()
    await proposals.dialog.getByLabel('Wer trägt das Risiko?').fill('Rat')
    await proposals.dialog.getByLabel('Warum?').fill('Umzug')
    await decide('2027-02-01')
    expect(await result()).toBe(before)

    await setClock(page, '2027-01-10T09:00:00Z')
    await page.reload()
    await proposals.open(id)
    const notice = page.getByRole('heading', { name: 'Eine Risikoentscheidung läuft bald ab oder ist abgelaufen' })
    await expect(notice).toBeVisible()
    await expect(card).toContainText('Die Entscheidung läuft bald ab.')
    await expectAccessible(page)
    await setClock(page, '2027-02-02T09:00:00Z')
    await page.reload()
    await proposals.open(id)
    await expect(card).toContainText('Seitdem trägt es niemand.')
    await page
      .getByRole('button', { name: /^Risikoentscheidung erneuern/ })
      .first()
      .click()
    await expect(proposals.dialog.getByLabel('Wer trägt das Risiko?')).toHaveValue('Rat')
    await expect(proposals.dialog.getByLabel('Bis wann?')).toHaveValue('')
    await decide('2028-02-01')
    await expect(notice).toHaveCount(0)
    // the button that opened the dialog has gone with the notice
    await expect(proposals.heading).toBeFocused()
    await expect(card).toContainText('Risiko getragen bis 1. Februar 2028 durch Rat.')

    await card.getByRole('button', { name: /^Risikoentscheidung zurücknehmen/ }).click()
    await expect(proposals.toast).toContainText('Die Risikoentscheidung ist zurückgenommen.')
    await expect(card).not.toContainText('Risiko getragen')
    await expect(card.getByRole('heading')).toBeFocused()
    await proposals.undo()
    await expect(card).toContainText('Risiko getragen bis 1. Februar 2028 durch Rat.')
  })
})

test.describe('Brief an den Dienstleister', () => {
  test('is copied as it stands, with the points that are chosen', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const proposals = new ProposalsPage(page)
    await proposals.openFullSample()
    await proposals.openLetter()
    const { letter } = proposals
    await expect(letter.getByText('Der Brief stellt 10 Fragen.')).toBeVisible()
    await letter.getByRole('checkbox', { name: /Sind alle Sicherungen verschlüsselt/ }).uncheck()
    await letter.getByLabel('Empfänger').fill('Rechenzentrum Mitte')
    await letter.getByLabel('Absender').fill('IT-Leitung')
    await letter.getByLabel('Antwort bis').fill('')
    await letter.getByRole('button', { name: 'Text kopieren' }).click()
    await expect(letter.getByText('Der Text ist kopiert.')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await proposals.letterText.inputValue())
    expect(copied).toMatch(/^Rechenzentrum Mitte\n\n/)
    expect(copied).toContain('9 Punkte können wir ohne Sie nicht sicher beantworten.')
    expect(copied).toContain('(BAK-02)\nAls Nachweis hilft zum Beispiel: ')
    expect(copied).not.toContain('Sind alle Sicherungen verschlüsselt')
    expect(copied).not.toContain('Antwort bis zum')
    expect(copied.trim().endsWith('IT-Leitung\nMusterstadt')).toBe(true)
    await expectAccessible(page)
    await letter.getByRole('checkbox', { name: /^auch 74 Fragen stellen/ }).check()
    await expect(letter.getByText('Der Brief stellt 83 Fragen.')).toBeVisible()
    await expect(letter.getByText('Der Text ist kopiert.')).toHaveCount(0)
    await letter.getByLabel('Sprache des Briefs').selectOption('Englisch')
    await expect(proposals.letterText).toHaveValue(/Dear Sir or Madam,/)
    await expect(proposals.letterText).toHaveAttribute('lang', 'en')
  })

  test('is selected for copying by hand where the browser refuses', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    const proposals = new ProposalsPage(page)
    await proposals.openFullSample()
    await proposals.openLetter()
    await proposals.letter.getByRole('button', { name: 'Text kopieren' }).click()
    await expect(proposals.letter.getByText(/Kopieren Sie ihn mit Strg\+C/)).toBeVisible()
    await expect(proposals.letterText).toBeFocused()
    const selected = await proposals.letterText.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    )
    expect(selected).toBe(await proposals.letterText.inputValue())
  })

  test('is saved as a PDF, and says first what is missing', async ({ page }) => {
    const proposals = new ProposalsPage(page)
    await proposals.openFullSample()
    await proposals.openLetter()
    const { letter } = proposals
    const deadline = letter.getByLabel('Antwort bis')
    await deadline.fill('2020-01-01')
    await letter.getByRole('button', { name: 'Als PDF speichern' }).click()
    await expect(deadline).toBeFocused()
    await expect(deadline).toHaveAccessibleDescription(/Wählen Sie einen Tag in der Zukunft/)
    await deadline.fill('2099-01-15')
    const boxes = letter.getByRole('group', { name: 'Mit „weiß nicht“ beantwortet' })
    for (const box of await boxes.getByRole('checkbox').all()) await box.uncheck()
    await letter.getByRole('button', { name: 'Als PDF speichern' }).click()
    await expect(boxes).toHaveAccessibleDescription('Wählen Sie mindestens eine Frage aus.')
    await expect(boxes.getByRole('checkbox').first()).toBeFocused()
    await expectAccessible(page)
    await boxes.getByRole('checkbox', { name: /die ein Angreifer in Ihrem Netz nicht löschen/ }).check()
    const download = await proposals.savePdf()
    expect(download.suggestedFilename()).toMatch(/^IT-Check_Musterstadt_Anfrage_\d{4}-\d\d-\d\d\.pdf$/)
    const text = await pdfText(new Uint8Array(readFileSync(await download.path())))
    for (const words of [
      'Bitte um Auskunft zur IT-Sicherheit',
      'Einen Punkt können wir ohne Sie nicht sicher beantworten.',
      'Wir bitten um Ihre Antwort bis zum 15. Januar 2099.',
      'BAK-02',
      'Mit freundlichen Grüßen',
    ]) {
      expect(text).toContain(words)
    }
    await expect(letter.getByText('Der Brief ist fertig')).toBeVisible()
    await letter.getByLabel('Absender').fill('ISB')
    await expect(letter.getByText(/Seitdem hat sich etwas geändert/)).toBeVisible()
  })
})

/** Twice at once, and again when it is written but not on the screen yet. */
function clickThrice(button: HTMLElement): void {
  const toast = document.querySelector('.ui-toast')
  const whenWritten = new MutationObserver(() => {
    if (!toast?.textContent?.startsWith('In den Plan übernommen')) return
    whenWritten.disconnect()
    button.click()
  })
  if (toast) whenWritten.observe(toast, { childList: true, subtree: true, characterData: true })
  button.click()
  button.click()
}
