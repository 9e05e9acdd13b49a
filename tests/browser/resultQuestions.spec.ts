import { OverviewPage } from './pages/overview.ts'
import { ResultPage } from './pages/result.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const BACKUP = 'Sicherung und Erkennung'

test.describe('Fragen im Einzelnen', () => {
  test('[S24] [S25] a Themenfeld opens to its questions by need, each with level, target, range, who and evidence', async ({
    page,
  }) => {
    const result = new ResultPage(page)
    const id = await result.openSample()
    const domain = result.domain(BACKUP)
    const { summary, details } = domain
    const question = (code: string) => domain.question(code)
    await expect(details.getByRole('table')).toHaveCount(0)
    await summary.click()
    const table = details.getByRole('table', { name: `${BACKUP}: Fragen nach Dringlichkeit` })
    await expect(table.getByRole('columnheader')).toHaveText([
      'Frage',
      'Dringlichkeit',
      'Stufe',
      'Ziel',
      'Spanne',
      'Wer',
      'Nachweis',
    ])
    await expect(table.getByRole('rowheader')).toHaveText([/BAK-02/, /BAK-03/, /DET-03/, /./, /./])
    await expect(question('BAK-02').getByRole('cell')).toHaveText([
      'soforterst klären',
      'weiß nicht',
      'Stufe 3 (ja)',
      '0 bis 3',
      'gesagt: IT-Koordinationzuständig: IT-KoordinationAusführung: ein Dienstleister',
      'mit Kommentar',
    ])
    await expect(question('BAK-03').getByRole('cell')).toHaveText([
      'sofort',
      'Stufe 2 (teilweise)',
      'Stufe 3 (ja)',
      '–',
      'gesagt: IT-Koordinationzuständig: KämmereiAusführung: ein Dienstleister',
      'Dokument gesehenmit Kommentar',
    ])
    await question('BAK-03').getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`#/p/${id}/fragen/SICHERUNG/BAK-03$`))
    await page.goBack()
    await expect(question('BAK-03')).toBeVisible()
  })

  test('[S12] [S13] says how the Stufe comes about, with the numbers of the Themenfeld', async ({ page }) => {
    const result = new ResultPage(page)
    await result.openSample()
    const { summary, why } = result.domain(BACKUP)
    await summary.click()
    await why.locator('summary').click()
    await expect(why.getByRole('listitem').first()).toContainText(
      '(3 × 3 [BAK-01] + 3 × 0 [BAK-02] + 3 × 2 [BAK-03] + 2 × 3 [DET-01] + 3 × 0 [DET-03]) / (3 + 3 + 3 + 2 + 3) = 21 / 14 = 1,5',
    )
    await expect(why).toContainText('Stufe 3: 21 / 14 = 1,50. Nötig sind 0,95 × 3 = 2,85. Das ist nicht erreicht.')
    await expect(why).toContainText('1,50 ergibt Stufe 1.')
    await expect(why.getByRole('link')).toHaveCount(2)
    await expect(why).toContainText('Die kleinere Zahl gilt: min(1, 1) = Stufe 1.')
    await expectAccessible(page)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      // a chart takes its new width a moment later
      await expect.poll(() => whatDoesNotFit(page)).toEqual([])
    }
  })

  test('filters over all Themenfelder, says how many, and keeps the choice when the page is loaded again', async ({
    page,
  }) => {
    const result = new ResultPage(page)
    await result.openSample()
    await result.filter('Dringlichkeit').selectOption('sofort')
    await expect(result.shown).toHaveText('6 von 33 Fragen gezeigt')
    await expect(result.found).toHaveCount(6)
    await expect(result.found.first()).toContainText('VOR-02')
    await page.getByRole('checkbox', { name: 'nur „weiß nicht“' }).check()
    await expect(result.found).toHaveText([/BAK-02/, /DET-03/])
    await expectAccessible(page)
    await page.reload()
    await expect(result.shown).toHaveText('2 von 33 Fragen gezeigt')
    await expect(result.filter('Dringlichkeit')).toHaveValue('sofort')
    await result.filter('Nachweis').selectOption({ label: 'technisch geprüft' })
    await expect(result.shown).toHaveText('0 von 33 Fragen gezeigt')
    await page.getByRole('button', { name: 'Wieder alle Fragen zeigen' }).click()
    await expect(page.getByRole('heading', { name: 'Fragen im Einzelnen' })).toBeFocused()
    await expect(result.shown).toHaveText('33 Fragen, nach Themenfeldern')
    await result.filter('Wen fragen').selectOption({ label: 'Verwaltungsleitung' })
    await result.filter('Themenfeld').selectOption({ label: 'Notfall und Dienstleister' })
    await expect(result.found.first()).toContainText('Notfall und Dienstleister')
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click()
    await expect(result.filter('Wen fragen')).toHaveValue('')
  })

  test('works by keyboard: a Themenfeld, its arithmetic, a question', async ({ page }) => {
    const result = new ResultPage(page)
    await result.openSample()
    await result.domain(BACKUP).summary.focus()
    await page.keyboard.press('Enter')
    await expect(result.domain(BACKUP).question('BAK-02')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(result.domain(BACKUP).why.locator('summary')).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/fragen\/SICHERUNG\/BAK-02$/)
  })

  test('leads on to suggestions, plan, what-if and targets', async ({ page }) => {
    const result = new ResultPage(page)
    const id = await result.openSample()
    const steps = result.section('Erste Schritte')
    for (const [name, segment] of [
      ['Alle Vorschläge ansehen', 'massnahmen'],
      ['Maßnahmenplan', 'plan'],
      ['Was wäre wenn?', 'was-waere-wenn'],
      ['Ziele', 'ziele'],
    ] as const) {
      await expect(steps.getByRole('link', { name })).toHaveAttribute('href', `#/p/${id}/${segment}`)
    }
  })

  test('stays small with 180 questions: only what is open is drawn, and a long list begins with thirty', async ({
    page,
  }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await page.getByRole('button', { name: /vollständige/i }).click()
    await overview.card('Musterstadt').getByRole('link', { name: 'Ergebnis' }).click()
    const result = new ResultPage(page)
    await expect(result.heading).toBeVisible()
    await expect(page.getByRole('group', { name: 'Diagramm' })).toHaveCount(0)
    expect(await page.locator('main *').count()).toBeLessThan(2500)
    await result.filter('Nachweis').selectOption('E0')
    await expect(result.found).toHaveCount(30)
    await page.getByRole('button', { name: /^Noch \d+ Fragen zeigen$/ }).click()
    await expect(result.found).not.toHaveCount(30)
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click()
    await expect(result.domain('Datensicherung und Wiederherstellung').details).toHaveCount(1)
  })
})

test.describe('An accepted risk', () => {
  const decision = {
    question: 'VOR-02',
    kind: 'risk-accepted',
    by: 'Verwaltungsvorstand',
    until: '2099-12-31',
    reason: 'Das Rechenzentrum regelt es im neuen Vertrag.',
  }
  const words =
    'Risiko getragen bis 31. Dezember 2099 durch Verwaltungsvorstand. Begründung: Das Rechenzentrum regelt es im neuen Vertrag.'

  test('stands beside what is missed, which stays missed', async ({ page }) => {
    const result = new ResultPage(page)
    await result.open(await new OverviewPage(page).openPlanned({ decisions: [decision] }, 'short'))
    const must = result.section('Mindestanforderungen')
    await expect(must.getByRole('heading', { name: 'Nicht erfüllt (4)' })).toBeVisible()
    await expect(must.getByRole('listitem').filter({ hasText: 'VOR-02' })).toContainText(words)
    const domain = result.domain('Notfall und Dienstleister')
    await domain.summary.click()
    await expect(domain.question('VOR-02').getByRole('rowheader')).toContainText(words)
    await expectAccessible(page)
  })

  test('that has ended asks for a new decision', async ({ page }) => {
    const result = new ResultPage(page)
    const decisions = [{ ...decision, until: '2020-06-30' }]
    await result.open(await new OverviewPage(page).openPlanned({ decisions }, 'short'))
    await expect(result.section('Mindestanforderungen')).toContainText(
      'Das Risiko war bis 30. Juni 2020 getragen durch Verwaltungsvorstand. Seitdem trägt es niemand.',
    )
  })
})

test.describe('Charts of the result', () => {
  test('the net and its table have the same values', async ({ page }) => {
    const result = new ResultPage(page)
    await result.openSample()
    await page.getByRole('button', { name: 'Netzdiagramm' }).click()
    const radar = page.getByRole('img', { name: /^Netzdiagramm/ })
    await expect(radar).toContainText('Sicherung und Erkennung: 1,5 von 3')
    await expect(radar.locator('.recharts-radar')).toHaveCount(2)
    await expect(result.row(BACKUP).getByRole('cell').nth(2)).toHaveText('1,5 von 3')
    await expectAccessible(page)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      // a chart takes its new width a moment later
      await expect.poll(() => whatDoesNotFit(page)).toEqual([])
    }
  })

  test('the distribution says every number in its table', async ({ page }) => {
    const result = new ResultPage(page)
    await result.openSample()
    await expect(page.getByRole('img', { name: /^Gestapelte Balken/ })).toContainText(
      'Sicherung und Erkennung: 5 Fragen',
    )
    const row = result.rowIn('Anzahl der Fragen je Stufe', BACKUP)
    await expect(row.getByRole('cell')).toHaveText(['0', '1', '2', '2', '5'])
    const sum = result.rowIn('Anzahl der Fragen je Stufe', 'Alle Themenfelder')
    await expect(sum.getByRole('cell').last()).toHaveText('32')
  })
})

test.describe('The result on paper', () => {
  test('shows all that is folded away, and nothing to click', async ({ page }) => {
    const result = new ResultPage(page)
    await result.openSample()
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.getByRole('button', { name: 'Drucken' }).click()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('main details:not([open])')).toHaveCount(0)
    await expect(page.getByText('Fragen nach Dringlichkeit')).toHaveCount(6)
    await expect(result.domain(BACKUP).why.getByText('min(1, 1) = Stufe 1.')).toBeVisible()
    for (const gone of ['button', 'combobox', 'checkbox', 'navigation'] as const) {
      await expect(page.getByRole(gone)).toHaveCount(0)
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('oklch(1 0 0)')
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null, colorScheme: null })
    await expect(page.locator('main details[open]')).toHaveCount(0)
    await expect(result.shown).toHaveText('33 Fragen, nach Themenfeldern')
  })

  test('the browser itself opens everything before it prints, and closes it again', async ({ page }) => {
    const result = new ResultPage(page)
    await result.openSample()
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const open = document.querySelectorAll('main details[open]').length
        Object.assign(globalThis, { opened: open })
      })
    })
    await page.pdf({ format: 'A4' })
    expect(await page.evaluate(() => (globalThis as unknown as { opened: number }).opened)).toBeGreaterThan(6)
    await expect(page.locator('main details[open]')).toHaveCount(0)
  })
})
