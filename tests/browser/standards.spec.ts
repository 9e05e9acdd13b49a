import { readFileSync } from 'node:fs'
import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { OverviewPage } from './pages/overview.ts'
import { QuestionnairesPage } from './pages/questionnaires.ts'
import { StandardsPage } from './pages/standards.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const ITGS = 'BSI IT-Grundschutz-Kompendium (2023)'

test.describe('Normen und Kataloge', () => {
  test('says first what touching means, then how much of each standard the questions touch', async ({ page }) => {
    const standards = new StandardsPage(page)
    const id = await standards.openSample()
    await expect(page).toHaveTitle('Normen und Kataloge – IT-Check')
    await expect(standards.heading).toBeFocused()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Berührt heißt nicht erfüllt',
      ITGS,
      'CIS Controls (8.1)',
      'ISO/IEC 27001 (2022)',
      'NIST Cybersecurity Framework (2.0)',
      'Richtlinie (EU) 2022/2555, Artikel 21 Absatz 2 (2022)',
    ])
    await expect(page.getByText('ersetzt weder den „Weg in die Basis-Absicherung“ (WiBA) noch den')).toBeVisible()
    await expect(page.getByText('sind die NIS-2-Buchstaben ein Maßstab, keine Pflicht')).toBeVisible()
    await expect(standards.overviewRow(ITGS).getByRole('cell')).toHaveText(['72 von 1.835', '27'])
    await expect(standards.overviewRow('CIS Controls').getByRole('cell').first()).toHaveText('42 von 153')
    await expect(standards.overviewRow('ISO/IEC 27001').getByRole('cell').first()).toHaveText('36 von 127')
    await expect(standards.overviewRow('NIST').getByRole('cell').first()).toHaveText('33 von 106')
    await expect(standards.overviewRow('Richtlinie').getByRole('cell').first()).toHaveText('10 von 10')
    await expect(standards.standard(ITGS)).toContainText('Dieser Fragenkatalog berührt 72 von 1.835 Anforderungen.')
    await expect(standards.standard(ITGS).locator('details')).toHaveCount(111)
    await expect(page.getByRole('table')).toHaveCount(1)
    await standards.overviewRow('CIS Controls').getByRole('button').click()
    await expect(page.getByRole('heading', { name: 'CIS Controls (8.1)' })).toBeFocused()
    await page.getByRole('link', { name: 'Zurück zum Ergebnis' }).click()
    await expect(page).toHaveURL(new RegExp(`#/p/${id}/ergebnis$`))
  })

  test('a chapter shows its requirements with questions, answers and the lowest of them', async ({ page }) => {
    const standards = new StandardsPage(page)
    const id = await standards.openSample()
    const orp4 = standards.chapter('Baustein ORP.4')
    await expect(orp4.summary).toHaveText('Baustein ORP.4: 9 von 24 berührt, 6 unter Stufe 3')
    await orp4.summary.click()
    await expect(orp4.details.getByRole('table', { name: 'Baustein ORP.4: berührte Anforderungen' })).toBeVisible()
    const cells = orp4.row('ORP.4.A21').getByRole('cell')
    await expect(cells.first()).toHaveText('Stufe 2')
    await expect(cells.last().getByRole('listitem')).toHaveText([
      /zweiten Faktor\?IAM-01 · Konten und Zugänge · Stufe 2 \(teilweise\)$/,
      /zweiten Faktor\?ADM-01 · Konten und Zugänge · Stufe 3 \(ja\)$/,
    ])
    await expect(orp4.details.getByText('Nicht berührt (15):')).toBeVisible()
    await expect(orp4.details.getByRole('listitem').filter({ hasText: /^ORP\.4\.A5$/ })).toBeVisible()
    const letter = standards.chapter('Buchstabe c')
    await letter.summary.click()
    await expect(letter.row('c').getByRole('listitem').filter({ hasText: 'BAK-02' })).toContainText('weiß nicht')
    await expectAccessible(page)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await whatDoesNotFit(page)).toEqual([])
    }
    await expectFitsNarrow(page)
    await page.setViewportSize({ width: 1280, height: 800 })
    await cells
      .last()
      .getByRole('link', { name: /^Brauchen alle, die Ihre IT administrieren/ })
      .click()
    await expect(page).toHaveURL(new RegExp(`#/p/${id}/fragen/KONTEN/ADM-01$`))
    await page.goBack()
    await expect(orp4.standing('ORP.4.A21')).toHaveText('Stufe 2')
  })

  test('follows what another tab answers', async ({ page, context }) => {
    const standards = new StandardsPage(page)
    const id = await standards.openSample()
    const orp4 = standards.chapter('Baustein ORP.4')
    await orp4.summary.click()
    await expect(orp4.standing('ORP.4.A21')).toHaveText('Stufe 2')
    const other = await context.newPage()
    await other.goto(`./#/p/${id}/fragen/KONTEN/IAM-01`)
    const card = other.locator('[data-question="IAM-01"]')
    await card.getByRole('radio', { name: 'ja', exact: true }).check()
    await expect(orp4.standing('ORP.4.A21')).toHaveText('Stufe 3')
    await expect(orp4.summary).toHaveText('Baustein ORP.4: 9 von 24 berührt, 4 unter Stufe 3')
    await card.getByRole('radio', { name: 'weiß nicht', exact: true }).check()
    await expect(orp4.standing('ORP.4.A21')).toHaveText('weiß nicht')
    await card.getByRole('button', { name: 'Antwort löschen' }).click()
    await expect(orp4.standing('ORP.4.A21')).toHaveText('höchstens Stufe 3 (1 Frage offen)')
  })

  test('shows only what one asks for, in the open chapters too', async ({ page }) => {
    const standards = new StandardsPage(page)
    await standards.openSample()
    const itgs = standards.standard(ITGS)
    const orp4 = standards.chapter('Baustein ORP.4')
    await orp4.summary.click()
    await expect(standards.shown).toHaveText('2.231 Anforderungen gezeigt')
    await standards.filter('berührt').click()
    await expect(standards.filter('berührt')).toHaveAttribute('aria-pressed', 'true')
    await expect(standards.shown).toHaveText('193 Anforderungen gezeigt')
    await expect(orp4.details.getByText('Nicht berührt')).toHaveCount(0)
    await expect(standards.chapter('Baustein APP.2.1').details).toHaveCount(0)
    await standards.filter('unter Stufe 3').click()
    await expect(page.getByText('„Weiß nicht“ zählt als 0 und gehört deshalb dazu.')).toBeVisible()
    await expect(orp4.details.getByRole('row')).toHaveCount(1 + 6)
    await standards.filter('nicht berührt').click()
    await expect(orp4.details.getByRole('row')).toHaveCount(0)
    await expect(orp4.details.getByText('Nicht berührt (15):')).toBeVisible()
    await expect(itgs.locator('details').first()).toBeVisible()
    await expect(standards.standard('Richtlinie (EU) 2022/2555, Artikel 21 Absatz 2 (2022)')).toContainText(
      'Hier gibt es keine solche Anforderung.',
    )
  })

  test('says which measures of the plan move which requirement, and that moving is not fulfilling', async ({
    page,
  }) => {
    const standards = new StandardsPage(page)
    await standards.openSample()
    await expect(page.getByText('Noch steht nichts in Ihrem Maßnahmenplan.')).toBeVisible()
    await standards.filter('mit Maßnahme').click()
    await expect(standards.shown).toHaveText('0 Anforderungen gezeigt')
    const planned = { status: 'started', title: 'Zweiten Faktor überall einschalten', questions: ['IAM-01'] }
    const measures = [
      { id: 'm1', ...planned },
      { id: 'm2', title: 'Verwaltung der Konten beschreiben', questions: ['IAM-02'], status: 'done' },
    ]
    const id = await new OverviewPage(page).openPlanned({ measures }, 'short')
    await standards.open(id)
    await expect(page.getByText('Bewegt heißt nicht erfüllt, auch nicht nach der Maßnahme.')).toBeVisible()
    const moved = Number(await standards.overviewRow(ITGS).getByRole('cell').nth(2).textContent())
    expect(moved).toBeGreaterThan(1)
    await expect(standards.standard(ITGS)).toContainText(
      `${moved} Anforderungen werden durch Maßnahmen bewegt, die zu erledigen sind.`,
    )
    await standards.filter('mit Maßnahme').click()
    const orp4 = standards.chapter('Baustein ORP.4')
    await expect(orp4.summary).toHaveText(/^Baustein ORP\.4: 9 von 24 berührt, 6 unter Stufe 3, \d bewegt$/)
    await orp4.summary.click()
    const cell = orp4.row('ORP.4.A21').getByRole('cell').last()
    await expect(cell).toHaveText('Zweiten Faktor überall einschaltenin Arbeit')
    await expect(orp4.row('ORP.4.A1').getByRole('cell').last()).toContainText('umgesetzt')
    await expectAccessible(page)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await whatDoesNotFit(page)).toEqual([])
    }
    await cell.getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`#/p/${id}/plan$`))
  })

  test('works by keyboard, from the filter to a question and back to the open chapter', async ({ page }) => {
    const standards = new StandardsPage(page)
    await standards.openSample()
    await standards.filter('alle').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(standards.filter('berührt')).toHaveAttribute('aria-pressed', 'true')
    const orp4 = standards.chapter('Baustein ORP.4')
    await orp4.summary.focus()
    await page.keyboard.press('Enter')
    const question = page.getByRole('link', { name: /^Arbeitet jede Person mit einem eigenen/ }).first()
    await expect(question).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(question).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/fragen\/KONTEN\/IAM-02$/)
    await page.goBack()
    await expect(standards.filter('berührt')).toHaveAttribute('aria-pressed', 'true')
    await expect(orp4.standing('ORP.4.A1')).toBeVisible()
  })

  test('is complete in English', async ({ page }) => {
    const standards = new StandardsPage(page)
    await standards.openSample()
    await page.getByRole('button', { name: /English/ }).click()
    await expect(page.getByRole('heading', { name: 'Standards and catalogues', level: 1 })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Touched does not mean fulfilled' })).toBeVisible()
    const orp4 = standards.chapter('Module ORP.4')
    await expect(orp4.summary).toHaveText('Module ORP.4: 9 of 24 touched, 6 below level 3')
    await orp4.summary.click()
    await expect(orp4.standing('ORP.4.A21')).toHaveText('Level 2')
    await expect(page.getByText('Letter d: supply chain', { exact: false })).toBeVisible()
    await expect(page).toHaveTitle('Standards and catalogues – IT-Check')
  })

  test('before the first answer everything touched is open', async ({ page }) => {
    const id = await new NewAssessmentPage(page).begin('Leerstadt')
    const standards = new StandardsPage(page)
    await standards.open(id)
    const orp4 = standards.chapter('Baustein ORP.4')
    await expect(orp4.summary).toHaveText('Baustein ORP.4: 9 von 24 berührt')
    await orp4.summary.click()
    await expect(orp4.standing('ORP.4.A21')).toHaveText('offen')
  })

  test('opens the full check at once, and draws requirements only where a chapter is open', async ({ page }) => {
    const standards = new StandardsPage(page)
    await standards.open(await new NewAssessmentPage(page).begin('Musterdorf', 'IT-Check für Kommunen'))
    await expect(standards.overviewRow(ITGS).getByRole('cell').first()).toHaveText('651 von 1.835')
    await expect(page.getByRole('table')).toHaveCount(1)
    expect(await page.locator('main *').count()).toBeLessThan(2000)
    const letter = standards.chapter('Buchstabe g')
    await letter.summary.click()
    await expect(letter.row('g').getByRole('link').first()).toBeVisible()
    await letter.summary.click()
    await expect(letter.details.getByRole('link')).toHaveCount(0)
    await expectAccessible(page)
  })

  test.describe('Without a network', () => {
    test.use({ serviceWorkers: 'allow' })

    test('works without its server, as the lists are part of the app', async ({ page, complaints }) => {
      const server = await startServer(DIST)
      await page.goto(`${server.origin}/`)
      await page.evaluate(() => navigator.serviceWorker.ready)
      await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
      await page.getByRole('button', { name: 'Beispiel „Musterstadt“ ansehen' }).click()
      await page.getByRole('link', { name: 'Ergebnis' }).first().click()
      await server.close()
      await page.reload()
      await page.getByRole('link', { name: 'Normen und Kataloge ansehen' }).click()
      const standards = new StandardsPage(page)
      await expect(standards.overviewRow(ITGS).getByRole('cell').first()).toHaveText('72 von 1.835')
      complaints.takeLostServer()
    })
  })

  test('of a standard that only an own questionnaire knows it shows what is touched and says that the rest cannot be told', async ({
    page,
  }) => {
    const own = readFileSync('questionnaires/kurz-check/1.0.1.json', 'utf8')
      .replaceAll('"itgs-2023"', '"itgs-2030"')
      .replace('"id": "kurz-check"', '"id": "eigener-check"')
      .replace('"Kurz-Check zur IT-Sicherheit in Kommunen"', '"Eigener Check"')
    const questionnaires = new QuestionnairesPage(page)
    await questionnaires.open()
    await questionnaires.installOwn({
      name: 'eigener-check.json',
      mimeType: 'application/json',
      buffer: Buffer.from(own),
    })
    const standards = new StandardsPage(page)
    await standards.open(await new NewAssessmentPage(page).begin('Musterdorf', 'Eigener Check'))
    await expect(standards.overviewRow(ITGS).getByRole('cell').first()).toHaveText('72')
    await expect(standards.overviewRow('CIS Controls').getByRole('cell').first()).toHaveText('42 von 153')
    const itgs = standards.standard(ITGS)
    await expect(itgs).toContainText('Welche nicht berührt sind, lässt sich deshalb nicht sagen.')
    await standards.filter('nicht berührt').click()
    await expect(itgs).toContainText('Was nicht berührt ist, lässt sich ohne die Liste nicht sagen.')
    await expectAccessible(page)
  })
})
