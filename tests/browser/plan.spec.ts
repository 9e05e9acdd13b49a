import type { Measure } from '../../src/core/assessment/schema.ts'
import { PlanPage } from './pages/plan.ts'
import { expectAccessible } from './support/axe.ts'
import { setClock } from './support/clock.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const BACKUP: Measure = {
  id: 'm-backup',
  title: 'Leitlinie beschließen',
  questions: ['ORG-02'],
  lifts: [{ question: 'ORG-02', to: 3 }],
  owner: 'Hauptamt',
  start: '2026-10-01',
  due: '2026-11-15',
  status: 'started',
  days: 5,
  cost: { once: 1200.5, yearly: 300 },
  evidence: 'Beschluss vom 14.12.2026',
  history: [
    { at: '2026-10-01T08:00:00Z', to: 'open', role: 'ISB' },
    { at: '2026-10-20T08:00:00Z', from: 'open', to: 'started', role: 'ISB' },
  ],
}
const AUDIT: Measure = {
  id: 'm-audit',
  title: 'Unabhängige Prüfung beauftragen',
  questions: ['ORG-11'],
  due: '2027-09-30',
  status: 'open',
  effort: 3,
  cost: { once: 15_000 },
  dependsOn: ['m-backup'],
}
const ROLES: Measure = {
  id: 'm-roles',
  title: 'Aufgaben im IT-Betrieb festlegen',
  questions: ['ORG-04'],
  status: 'open',
}
const PLAN = [BACKUP, AUDIT, ROLES]

function numbered(i: number): Measure {
  return { id: `m-${i}`, title: `Schritt ${i + 1}`, questions: ['ORG-04'], status: 'open' }
}

test.beforeEach(({ page }) => setClock(page, '2026-12-01T10:00:00Z'))

test.describe('The plan', () => {
  test('is empty at first: says what it is for and where to begin; an own measure can be added', async ({ page }) => {
    const plan = new PlanPage(page)
    await plan.begin([])
    await expect(page.getByRole('heading', { name: 'Noch keine Maßnahmen im Plan' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Zu den Vorschlägen' })).toHaveAttribute('href', /massnahmen$/)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Eigene Maßnahme anlegen' }).click()
    await plan.dialog.getByRole('button', { name: 'Anlegen' }).click()
    await expect(plan.field('Was ist zu tun?')).toHaveAccessibleDescription(/Schreiben Sie, was zu tun ist/)
    await expectAccessible(page)
    await plan.field('Was ist zu tun?').fill('Ersatzserver beschaffen')
    await page.keyboard.press('Enter')
    await expect(plan.dialog.getByRole('heading', { level: 2 })).toHaveText('Ersatzserver beschaffen')
    await plan.closeDialog()
    await plan.reload()
    await expect(plan.row('Ersatzserver beschaffen')).toContainText('offen')
  })

  test('begins with where it stands: by class, and what is due next', async ({ page }) => {
    const plan = new PlanPage(page)
    await plan.begin(PLAN)
    await expect(plan.heading).toBeFocused()
    await expect(plan.stand).toContainText(
      '3 Maßnahmen: 0 erledigt, 3 zu erledigen, davon 1 überfällig, 1 wartet auf eine andere.',
    )
    await expect(plan.stand).toMatchAriaSnapshot(`
      - region "Wo der Plan steht":
        - heading "Wo der Plan steht" [level=2]
        - paragraph: /3 Maßnahmen/
        - table "Nach Dringlichkeit":
          - caption: Nach Dringlichkeit
          - rowgroup:
            - row "Dringlichkeit gesamt erledigt zu erledigen überfällig"
          - rowgroup:
            - row /3|1|2/
        - heading "Als Nächstes fällig" [level=3]
        - list:
          - listitem:
            - button "Leitlinie beschließen"
            - text: /15. November 2026 · Hauptamt überfällig/
          - listitem:
            - button "Unabhängige Prüfung beauftragen"
            - text: /30. September 2027 · niemand verantwortlich wartet/
    `)
    await expectAccessible(page)
  })

  test('sorts by every column and filters', async ({ page }) => {
    const plan = new PlanPage(page)
    await plan.begin(PLAN)
    await plan.sortBy('Frist')
    expect(await plan.titles()).toEqual([BACKUP.title, AUDIT.title, ROLES.title])
    await plan.sortBy('Frist')
    expect(await plan.titles()).toEqual([AUDIT.title, BACKUP.title, ROLES.title])
    await expect(plan.table.getByRole('columnheader', { name: 'Frist' })).toHaveAttribute('aria-sort', 'descending')
    for (const column of [
      'Maßnahme',
      'Dringlichkeit',
      'Verantwortlich',
      'Beginn',
      'Status',
      'Tage',
      'Einmalig',
      'Jährlich',
    ]) {
      await plan.sortBy(column)
      await expect(plan.table.getByRole('columnheader', { name: column, exact: true })).toHaveAttribute(
        'aria-sort',
        'ascending',
      )
      expect(await plan.titles()).toHaveLength(3)
    }
    await plan.filter('Nur zeigen').selectOption('überfällig')
    await expect(page.getByText('1 von 3 Maßnahmen in der Tabelle')).toBeVisible()
    expect(await plan.titles()).toEqual([BACKUP.title])
    await plan.filter('Nur zeigen').selectOption('niemand verantwortlich')
    await expect(page.getByText('2 von 3 Maßnahmen in der Tabelle')).toBeVisible()
    await plan.search.fill('unabhängig')
    await expect(page.getByText('1 von 3 Maßnahmen in der Tabelle')).toBeVisible()
    await plan.search.fill('gibt es nicht')
    await expect(page.getByText('Zu diesen Filtern passt keine Maßnahme.')).toBeVisible()
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click()
    await expect(page.getByText('3 von 3 Maßnahmen in der Tabelle')).toBeVisible()
  })

  test('is changed in the row, by keyboard alone, and the row stays where it is meanwhile', async ({ page }) => {
    const plan = new PlanPage(page)
    await plan.begin(PLAN)
    await plan.filter('Nur zeigen').selectOption('niemand verantwortlich')
    await plan.cell(ROLES.title, 'Verantwortlich').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('IT-Leitung')
    await expect(plan.row(ROLES.title)).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(plan.cell(ROLES.title, 'Verantwortlich')).toBeFocused()
    await expect(plan.cell(ROLES.title, 'Verantwortlich')).toContainText('IT-Leitung')
    await page.keyboard.press('Tab')
    await expect(plan.cell(ROLES.title, 'Beginn')).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Irrtum')
    await page.keyboard.press('Escape')
    await expect(plan.cell(ROLES.title, 'Verantwortlich')).toContainText('IT-Leitung')
    await plan.search.focus()
    await expect(plan.row(ROLES.title)).toBeHidden()
    await plan.reload()
    await expect(plan.cell(ROLES.title, 'Verantwortlich')).toContainText('IT-Leitung')
  })

  test('reads German numbers, and says what is wrong without losing it', async ({ page }) => {
    const plan = new PlanPage(page)
    await plan.begin(PLAN)
    const once = plan.row(ROLES.title).getByRole('textbox', { name: 'Einmalig' })
    await plan.cell(ROLES.title, 'Einmalig').click()
    await once.fill('1.200,50')
    await once.press('Enter')
    await expect(plan.cell(ROLES.title, 'Einmalig')).toContainText('1.200,50 €')
    for (const [text, says] of [
      ['-5', /kleiner als 0/],
      ['viel', /nicht als Zahl lesen/],
      ['1,2345', /zwei Stellen/],
    ] as const) {
      await plan.cell(ROLES.title, 'Einmalig').click()
      await once.fill(text)
      await once.press('Enter')
      await expect(once).toHaveAccessibleDescription(says)
      await expect(once).toHaveValue(text)
      await expect(once).toBeFocused()
      if (text === '-5') await expectAccessible(page)
      await once.press('Escape')
      await expect(plan.cell(ROLES.title, 'Einmalig')).toContainText('1.200,50 €')
    }
    const due = plan.row(BACKUP.title).getByLabel('Frist')
    await plan.cell(BACKUP.title, 'Frist').click()
    await due.fill('2026-09-30')
    await due.press('Enter')
    await expect(due).toHaveAccessibleDescription(/vor dem Beginn am 1\. Oktober 2026/)
    await due.fill('2027-03-31')
    await due.press('Enter')
    await plan.reload()
    await expect(plan.cell(BACKUP.title, 'Frist')).toContainText('31.03.2027')
    await expect(plan.cell(ROLES.title, 'Einmalig')).toContainText('1.200,50 €')
  })

  test('has every field of a measure in its dialog', async ({ page }) => {
    test.slow()
    const plan = new PlanPage(page)
    await plan.begin(PLAN)
    await plan.openMeasure(ROLES.title)
    await plan.field('Verantwortlich').fill('ISB')
    await plan.field('Beteiligt').fill('Musterland-IT')
    await plan.field('Beginn').fill('2027-01-15')
    await plan.field('Frist').fill('2027-06-30')
    await plan.field('Aufwandsklasse').selectOption('2')
    await plan.field('Aufwand in Personentagen').fill('7,5')
    await plan.field('Kosten einmalig').fill('5.000')
    await plan.field('Kosten jährlich').fill('1.200,50')
    await plan.field('Art der Kosten').selectOption('konsumtiv')
    await plan.field('Haushaltsjahr').fill('2027')
    await plan.field('Haushaltsprodukt').fill('01.11.02')
    await plan.field('Nachweis der Umsetzung').fill('Geschäftsverteilungsplan')
    await plan.field('Entscheidung der Leitung').fill('Verwaltungsvorstand, TOP 3')
    await plan.field('Entschieden am').fill('2026-12-14')
    await plan.field('Notiz').fill('mit dem Personalrat')
    await plan.field('Hebt ORG-04 auf Stufe').selectOption('4')
    await plan.field('Wartet auch auf').selectOption(AUDIT.title)
    await plan.dialog.getByRole('button', { name: 'Hinzufügen' }).last().click()
    await expect(plan.dialog.getByRole('button', { name: /nicht mehr abwarten/ })).toBeVisible()
    await expectAccessible(page)
    await plan.field('Haushaltsjahr').fill('27')
    await plan.field('Notiz').focus()
    await expect(plan.field('Haushaltsjahr')).toHaveAccessibleDescription(/vier Ziffern/)
    await plan.closeDialog()
    await plan.reload()
    await plan.openMeasure(ROLES.title)
    for (const [name, value] of [
      ['Verantwortlich', 'ISB'],
      ['Beteiligt', 'Musterland-IT'],
      ['Beginn', '2027-01-15'],
      ['Frist', '2027-06-30'],
      ['Aufwandsklasse', '2'],
      ['Aufwand in Personentagen', '7,50'],
      ['Kosten einmalig', '5.000'],
      ['Kosten jährlich', '1.200,50'],
      ['Art der Kosten', 'konsumtiv'],
      ['Haushaltsjahr', '2027'],
      ['Haushaltsprodukt', '01.11.02'],
      ['Nachweis der Umsetzung', 'Geschäftsverteilungsplan'],
      ['Entscheidung der Leitung', 'Verwaltungsvorstand, TOP 3'],
      ['Entschieden am', '2026-12-14'],
      ['Notiz', 'mit dem Personalrat'],
      ['Hebt ORG-04 auf Stufe', '4'],
    ] as const) {
      await expect(plan.field(name)).toHaveValue(value)
    }
  })

  test('refuses a circle in a sentence, and undoes removals inside the dialog', async ({ page }) => {
    const plan = new PlanPage(page)
    await plan.begin(PLAN)
    await plan.openMeasure(BACKUP.title)
    await plan.field('Wartet auch auf').selectOption(AUDIT.title)
    await plan.dialog.getByRole('button', { name: 'Hinzufügen' }).last().click()
    await expect(plan.field('Wartet auch auf')).toHaveAccessibleDescription(
      /im Kreis: „Leitlinie beschließen“ wartet auf „Unabhängige Prüfung beauftragen“, „Unabhängige Prüfung beauftragen“ wartet auf „Leitlinie beschließen“/,
    )
    await expectAccessible(page)
    await plan.dialog.getByRole('button', { name: 'Frage ORG-02 entfernen' }).click()
    await expect(plan.dialog).toContainText('Diese Maßnahme gehört noch zu keiner Frage.')
    await plan.dialog.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(plan.field('Hebt ORG-02 auf Stufe')).toHaveValue('3')
    await plan.field('Frage hinzufügen').selectOption({ index: 3 })
    await plan.dialog.getByRole('button', { name: 'Hinzufügen' }).first().click()
    await expect(plan.dialog.getByRole('button', { name: /^Frage .* entfernen$/ })).toHaveCount(2)
    await page.keyboard.press('Escape')
    await expect(plan.dialog).toBeHidden()
    await expect(plan.row(BACKUP.title).getByRole('button', { name: BACKUP.title, exact: true })).toBeFocused()
  })

  test('changes and deletes several at once, and takes both back', async ({ page }) => {
    const plan = new PlanPage(page)
    await plan.begin(PLAN)
    await plan.tick(AUDIT.title).check()
    await plan.tick(ROLES.title).check()
    await page.getByRole('button', { name: 'Gemeinsam ändern' }).click()
    await plan.field('Verantwortlich').fill('IT-Leitung')
    await expectAccessible(page)
    await plan.dialog.getByRole('button', { name: 'Ändern', exact: true }).click()
    await expect(plan.toast).toContainText('Verantwortlich bei 2 Maßnahmen geändert.')
    for (const { title } of [AUDIT, ROLES]) await expect(plan.cell(title, 'Verantwortlich')).toContainText('IT-Leitung')
    await plan.undo()
    for (const { title } of [AUDIT, ROLES])
      await expect(plan.cell(title, 'Verantwortlich')).toContainText('keine Angabe')

    await plan.tick(BACKUP.title).check()
    await page.getByRole('button', { name: 'Gemeinsam ändern' }).click()
    await plan.field('Was möchten Sie ändern?').selectOption('Frist')
    await plan.field('Frist').fill('2026-09-01')
    await plan.dialog.getByRole('button', { name: 'Ändern', exact: true }).click()
    await expect(plan.field('Frist')).toHaveAccessibleDescription(/Frist dann vor dem Beginn: Leitlinie beschließen/)
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Löschen' }).click()
    await expect(plan.toast).toContainText('3 Maßnahmen sind aus dem Plan gelöscht.')
    await expect(page.getByRole('heading', { name: 'Noch keine Maßnahmen im Plan' })).toBeVisible()
    await plan.undo()
    await expect(plan.row(BACKUP.title)).toBeVisible()
    await plan.reload()
    expect((await plan.titles()).toSorted()).toEqual(PLAN.map(({ title }) => title).toSorted())
    await expect(plan.cell(BACKUP.title, 'Einmalig')).toContainText('1.200,50 €')
  })

  test('asks for a look at the answers when a measure is finished, and changes none by itself', async ({ page }) => {
    const plan = new PlanPage(page)
    await plan.begin(PLAN)
    await plan.role.fill('ISB')
    await plan.cell(BACKUP.title, 'Status').focus()
    await page.keyboard.press('Enter')
    const status = plan.row(BACKUP.title).getByRole('combobox', { name: 'Status' })
    await expect(status).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(plan.dialog.getByRole('heading', { name: 'Antworten durchsehen' })).toBeVisible()
    await expect(plan.dialog).toContainText('Antwort jetzt: 2 – teilweise umgesetzt · Die Maßnahme hebt auf Stufe 3')
    await expectAccessible(page)
    await plan.dialog.getByRole('button', { name: 'Später' }).click()
    await expect(plan.row(BACKUP.title)).toContainText('Antwort noch durchsehen')
    await plan.reload()
    await expect(plan.stand).toContainText('Bei 1 erledigten Maßnahme ist die Antwort noch durchzusehen.')

    await plan.openMeasure(BACKUP.title)
    await expect(plan.dialog).toContainText('1. Dezember 2026: von „in Arbeit“ zu „umgesetzt“, ISB')
    await plan.dialog.getByRole('button', { name: 'Antworten jetzt durchsehen' }).click()
    await plan.dialog.getByRole('button', { name: 'Antwort auf ORG-02 ändern' }).click()
    await expect(plan.field('Neue Antwort auf ORG-02')).toHaveAccessibleDescription(/Wählen Sie zuerst/)
    await plan.field('Neue Antwort auf ORG-02').selectOption('3 – umgesetzt')
    await plan.field('Nachweis als Kommentar zur Frage übernehmen').check()
    await plan.dialog.getByRole('button', { name: 'Antwort auf ORG-02 ändern' }).click()
    await expect(plan.dialog).toContainText('Die Antwort auf ORG-02 ist geändert: 3 – umgesetzt.')
    await expect(plan.dialog).toContainText('Diese Stufe ist erreicht.')
    await plan.dialog.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(plan.dialog).toContainText('Antwort jetzt: 2 – teilweise umgesetzt')
    await plan.field('Neue Antwort auf ORG-02').selectOption('3 – umgesetzt')
    await plan.field('Nachweis als Kommentar zur Frage übernehmen').check()
    await plan.dialog.getByRole('button', { name: 'Antwort auf ORG-02 ändern' }).click()
    await plan.dialog.getByRole('link', { name: 'Zur Frage ORG-02' }).click()
    const card = page.locator('[data-question="ORG-02"]')
    await expect(card.getByRole('radio', { name: '3 – umgesetzt' })).toBeChecked()
    await expect(card.getByRole('textbox', { name: 'Kommentar' })).toHaveValue(/Beschluss vom 14\.12\.2026$/)
    await plan.open()
    await expect(plan.row(BACKUP.title)).not.toContainText('Antwort noch durchsehen')
  })

  test('shows the plan by half-year with its sums, and how it went', async ({ page }) => {
    const plan = new PlanPage(page)
    await plan.begin([
      ...PLAN,
      { ...ROLES, id: 'm-later', title: 'Später', status: 'deferred', due: '2027-08-01', days: 99 },
    ])
    await plan.view('Zeitplan').click()
    await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: 'Halbjahr' })).toHaveText([
      '2. Halbjahr 2026',
      '2. Halbjahr 2027',
    ])
    await expect(page.getByText('1 Maßnahme · 5 Personentage · 1.200,50 € einmalig · 300 € jährlich')).toBeVisible()
    await expect(page.getByText('2 Maßnahmen · 20 Personentage · 15.000 € einmalig · 0 € jährlich')).toBeVisible()
    await expect(page.getByRole('table', { name: 'Ohne Frist' })).toContainText(ROLES.title)
    const years = page.getByRole('table', { name: 'Summen je Jahr' }).getByRole('row')
    await expect(years).toHaveText([/Jahr/, '202651.200,50 €300 €', '20272015.000 €300 €'])
    await expectAccessible(page)
    await plan.view('Fortschritt').click()
    const course = page.getByRole('table', { name: 'Wie es vorangeht' }).getByRole('row')
    await expect(course).toHaveText([/Stand/, '31. Oktober 202610100', '30. November 202610110', /^heute4031/])
    await expect(page.getByRole('table', { name: 'Änderungen am Status' }).getByRole('row')).toHaveText([
      /Datum/,
      /20\.10\.2026.*offen → in ArbeitISB/,
      /01\.10\.2026.*aufgenommen: offenISB/,
    ])
    await expectAccessible(page)
  })

  test('merges what two tabs change, in different fields of one measure too', async ({ page, context }) => {
    const here = new PlanPage(page)
    await here.begin(PLAN)
    const other = await context.newPage()
    await setClock(other, '2026-12-01T10:00:00Z')
    const there = new PlanPage(other)
    await there.open()
    await here.openMeasure(ROLES.title)
    await here.field('Notiz').pressSequentially('hier ')
    await there.cell(ROLES.title, 'Verantwortlich').click()
    await there.page.keyboard.type('IT-Leitung')
    await there.page.keyboard.press('Enter')
    await expect(here.field('Verantwortlich')).toHaveValue('IT-Leitung')
    await page.bringToFront()
    await expect(here.field('Notiz')).toBeFocused()
    await page.keyboard.type('getippt')
    await here.closeDialog()
    await there.openMeasure(ROLES.title)
    await expect(there.field('Notiz')).toHaveValue('hier getippt')
    await there.dialog.getByRole('button', { name: 'Löschen' }).click()
    await expect(here.row(ROLES.title)).toBeHidden()
    await there.undo()
    await expect(here.cell(ROLES.title, 'Verantwortlich')).toContainText('IT-Leitung')
    await here.reload()
    await here.openMeasure(ROLES.title)
    await expect(here.field('Notiz')).toHaveValue('hier getippt')
  })

  test('loses nothing that was just typed when the page is loaded again', async ({ page }) => {
    const plan = new PlanPage(page)
    await plan.begin(PLAN)
    await plan.openMeasure(ROLES.title)
    await plan.field('Notiz').fill('im letzten Moment')
    await page.reload()
    await plan.openMeasure(ROLES.title)
    await expect(plan.field('Notiz')).toHaveValue('im letzten Moment')
  })

  test('is leafed through page by page: the focus stays, a filter begins anew, ticks hold across pages', async ({
    page,
  }) => {
    const plan = new PlanPage(page)
    await plan.begin(Array.from({ length: 120 }, (_, i) => numbered(i)))
    await plan.sortBy('Maßnahme')
    const pages = page.getByRole('navigation', { name: 'Seiten: Alle Maßnahmen' })
    const below = page.getByRole('navigation', { name: 'Seiten, am Ende: Alle Maßnahmen' })
    const next = pages.getByRole('button', { name: 'Nächste' })
    const before = pages.getByRole('button', { name: 'Vorige 50' })
    await expect(pages.getByRole('status')).toHaveText('1–50 von 120')
    await expect(before).toHaveAttribute('aria-disabled', 'true')
    expect(await plan.titles()).toHaveLength(50)

    await below.getByRole('button', { name: 'Nächste 50' }).press('Enter')
    await expect(pages.getByRole('status')).toHaveText('51–100 von 120')
    await expect(next).toBeFocused()
    await expect(next).toBeInViewport()
    expect((await plan.titles())[0]).toBe('Schritt 51')
    await expect(next).toHaveText('Nächste 20')
    await page.keyboard.press('Space')
    await expect(pages.getByRole('status')).toHaveText('101–120 von 120')
    await expect(next).toBeFocused()
    await page.keyboard.press('Space')
    await expect(pages.getByRole('status')).toHaveText('101–120 von 120')
    await expectAccessible(page)

    await plan.table.getByRole('checkbox', { name: '20 Maßnahmen dieser Seite auswählen' }).check()
    await expect(page.getByText('20 Maßnahmen ausgewählt')).toBeVisible()
    const every = page.getByRole('button', { name: 'Alle 120 auswählen' })
    await every.click()
    await expect(page.getByText('120 Maßnahmen ausgewählt')).toBeVisible()
    await expect(every).toBeFocused()
    await before.click()
    await plan.tick('Schritt 51').uncheck()
    await expect(page.getByText('119 Maßnahmen ausgewählt')).toBeVisible()

    await plan.search.fill('Schritt')
    await expect(pages.getByRole('status')).toHaveText('1–50 von 120')
    await plan.search.fill('Schritt 51')
    await expect(pages).toBeHidden()
    await expect(plan.tick('Schritt 51')).not.toBeChecked()
    await page.getByRole('button', { name: 'Gemeinsam ändern' }).click()
    await plan.field('Verantwortlich').fill('IT-Leitung')
    await plan.dialog.getByRole('button', { name: 'Ändern', exact: true }).click()
    await expect(plan.toast).toContainText('Verantwortlich bei 119 Maßnahmen geändert.')
  })

  test('shows a row as a card on a phone, with every field, and is still a table', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    const plan = new PlanPage(page)
    await plan.begin(PLAN)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const box = page.locator('.ui-table-box', { has: plan.table })
      expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
      expect(await plan.fieldsOutside(BACKUP.title)).toEqual([])
    }
    const row = plan.row(BACKUP.title)
    await expect(row.getByRole('cell')).toHaveCount(9)
    await expect(row.getByRole('rowheader')).toHaveText(/^Leitlinie beschließenORG-02/)
    await expect(plan.table.getByRole('columnheader')).toHaveCount(10)
    await expect(plan.table).toHaveRole('table')
    for (const role of ['row', 'cell', 'rowheader', 'columnheader', 'rowgroup'])
      await expect(plan.table.locator(`[role=${role}]`).first()).toBeVisible()
    await plan.sortBy('Frist')
    await expect(plan.table.getByRole('columnheader', { name: 'Frist' })).toHaveAttribute('aria-sort', 'ascending')
    await plan.cell(ROLES.title, 'Verantwortlich').click()
    await page.keyboard.type('IT-Leitung')
    await page.keyboard.press('Enter')
    await expect(plan.cell(ROLES.title, 'Verantwortlich')).toBeFocused()
    await expectAccessible(page)
  })

  for (const width of [390, 320]) {
    test(`fits a screen of ${width} px, every view and the dialogs`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height: 800 })
      const plan = new PlanPage(page)
      await plan.begin([{ ...BACKUP, status: 'done' }, AUDIT, ROLES])
      expect(await whatDoesNotFit(page)).toEqual([])
      await plan.openMeasure(BACKUP.title)
      expect(await whatDoesNotFit(page)).toEqual([])
      await plan.dialog.getByRole('button', { name: 'Antworten jetzt durchsehen' }).click()
      expect(await whatDoesNotFit(page)).toEqual([])
      await page.keyboard.press('Escape')
      for (const view of ['Zeitplan', 'Fortschritt'] as const) {
        await plan.view(view).click()
        expect(await whatDoesNotFit(page)).toEqual([])
      }
    })
  }
})
