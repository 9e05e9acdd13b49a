import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Measure } from '../../src/core/assessment/schema.ts'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { accepted } from '../accepted.ts'
import { OverviewPage } from './pages/overview.ts'
import { QuestionsPage } from './pages/questions.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const MUST = /Verwaltungsleitung schriftlich festgelegt/
const PLAN = /Gibt es einen Plan/
const MAIL = /verdächtige E-Mail/

const measure: Measure = { id: 'm1', questions: ['ORG-08'], title: 'Plan schreiben', due: '2026-12-31', status: 'open' }
const given: Measure = { ...measure, id: 'm2', questions: [], title: 'Ordner anlegen', status: 'done' }

/** From a file that came from elsewhere; leaves the follow-up open at its first Themenfeld and returns its id. */
async function begin(page: Page): Promise<string> {
  const overview = new OverviewPage(page)
  await overview.openPlanned({ measures: [measure, given] }, 'short')
  await page.goto('./#/')
  await overview.choose('Musterstadt', 'Folgeprüfung anlegen')
  const dialog = page.getByRole('dialog', { name: 'Folgeprüfung anlegen' })
  await expect(dialog.getByText('33 Antworten, die auf Ihre Bestätigung warten')).toBeVisible()
  await expect(dialog.getByText('2 Maßnahmen, wie sie im Plan stehen')).toBeVisible()
  await expect(dialog.getByRole('radio', { name: /die neueste/ })).toBeChecked()
  await dialog.getByLabel('Stichtag').fill('2026-11-16')
  await dialog.getByRole('textbox', { name: 'Anlass' }).press('Enter')
  await expect(dialog.getByLabel('Stichtag')).toBeFocused()
  await expect(dialog.getByText(/muss nach dem 16. November 2026 liegen/)).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Stichtag').fill('2027-11-20')
  await expect(dialog.getByRole('textbox', { name: 'Bezeichnung' })).toHaveValue('Folgeprüfung 2027')
  await dialog.getByRole('button', { name: 'Folgeprüfung anlegen' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verantwortung und Menschen')
  return /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? ''
}

test('a follow-up is answered by keys: unchanged with one, a MUSS with evidence, a change with its reason', async ({
  page,
}) => {
  const id = await begin(page)
  const questions = new QuestionsPage(page)
  const [must, plan, mail] = [MUST, PLAN, MAIL].map((words) => questions.question(words))
  if (!must || !plan || !mail) throw new Error('three questions')
  const stand = page.locator('.follow-up-stand')
  await expect(stand).toContainText('0 bestätigt · 0 geändert · 33 noch zu bestätigen')

  const then = must.card.getByRole('region', { name: 'Stand 16. November 2026' })
  await expect(then).toContainText('ja')
  await expect(then).toContainText('E1 Dokument gesehen')
  await page.keyboard.press('j')
  await expect(must.heading).toBeFocused()
  await page.keyboard.press('v')
  const depth = then.getByRole('combobox', { name: 'Wie wurde nachgesehen?' })
  await expect(depth).toBeFocused()
  await then.getByLabel('Wann?').fill('2026-11-16')
  await then.getByLabel('Wann?').press('Enter')
  await expect(then.getByText(/Das Datum muss nach dem 16. November 2026 liegen/)).toBeVisible()
  await expect(must.card.getByText('übernommen, bitte bestätigen')).toBeVisible()
  await expectAccessible(page)
  await then.getByLabel('Wann?').fill('2027-11-19')
  await depth.selectOption('E2')
  await depth.press('Enter')
  await expect(must.card.getByText('unverändert', { exact: true })).toBeVisible()
  await expect(must.heading).toBeFocused()

  await questions.open(id, 'MENSCHEN', 'PER-07')
  await expect(mail.heading).toBeFocused()
  await page.keyboard.press('v')
  await expect(mail.card.getByText('unverändert', { exact: true })).toBeVisible()
  await expect(stand).toContainText('2 bestätigt · 0 geändert · 31 noch zu bestätigen')

  await plan.option('teilweise').check()
  await expect(plan.card.getByText('geändert, Grund fehlt')).toBeVisible()
  await expect(stand).toContainText('1 geändert · davon 1 ohne Grund · 30 noch zu bestätigen')
  const why = plan.card.getByRole('textbox', { name: /Was hat sich seit dem 16. November 2026 geändert/ })
  await why.focus()
  await why.blur()
  await expect(plan.card.getByText(/Der Grund fehlt noch/)).toBeVisible()
  await expectAccessible(page)
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await whatDoesNotFit(page)).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 900 })

  await page.goto(`./#/p/${id}/abschluss`)
  const gate = page.getByRole('region', { name: 'Qualitätsprüfung' })
  const group = (title: string) => gate.locator('summary').filter({ hasText: title })
  await expect(group('Übernommene Antworten, die niemand bestätigt hat')).toContainText('(30 von 30 offen)')
  await group('Geänderte Antworten ohne Grund').click()
  await gate
    .getByRole('link', { name: /ORG-08/ })
    .first()
    .click()
  await why.fill('Der Plan ist im Entwurf fertig')
  await expect(plan.card.getByText('geändert', { exact: true })).toBeVisible()
  await questions.reload()
  await expect(why).toHaveValue('Der Plan ist im Entwurf fertig')
  await expect(page.getByRole('button', { name: 'Nächste zu bestätigen' })).toBeVisible()
  await page.keyboard.press('Escape')
  await plan.heading.focus()
  await page.keyboard.press('n')
  await expect(page.locator('[data-question="PER-01"] h2')).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog').getByText('„Unverändert“')).toBeVisible()
  await page.keyboard.press('Escape')
  await questions.filter('übernommen').click()
  await expect(page.locator('.result-list__item')).toHaveCount(30)

  // what it says stays what it says in a file
  await page.goto('./#/')
  const overview = new OverviewPage(page)
  const card = page.getByRole('listitem').filter({ hasText: 'Kommunen · Folgeprüfung 2027' })
  await card.getByRole('button', { name: /^Weitere Aktionen/ }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Als Datei sichern', exact: true }).click(),
  ])
  await expect(overview.toast).toContainText('stimmen überein')
  const path = await download.path()
  const { assessment } = accepted(readItcheck(new Uint8Array(await readFile(path))))
  expect(assessment).toMatchObject({ id, previous: assessment.earlier?.assessment, audit: { asOf: '2027-11-20' } })
  expect(assessment.answers['ORG-08']?.changed?.reason).toBe('Der Plan ist im Entwurf fertig')
  expect(assessment.answers['ORG-01']).toMatchObject({
    source: { kind: 'carried', confirmed: true },
    evidence: { depth: 'E2', date: '2027-11-19' },
  })
  await overview.openFile(path)
  await page.getByRole('button', { name: 'Bisherigen Stand ersetzen' }).click()
  await expect(page.getByText('„Musterstadt“ wurde ersetzt.')).toBeVisible()
  await questions.open(id)
  await expect(stand).toContainText('2 bestätigt · 1 geändert · 30 noch zu bestätigen')
})

test('what was promised stands beside what was done', async ({ page }) => {
  const id = await begin(page)
  await page.goto(`./#/p/${id}/plan`)
  await page.getByRole('button', { name: 'Zugesagt und getan' }).press('Enter')
  const section = page.getByRole('region', { name: 'Zugesagt und getan' })
  await expect(section).toContainText('Im Plan vom 16. November 2026 standen 2 Maßnahmen')
  await expect(section).toContainText('1 war damals schon umgesetzt, 1 noch offen.')
  const row = section.getByRole('row').filter({ hasText: 'Plan schreiben' })
  await expect(row).toContainText('ORG-08: 0 → 0')
  await row.getByRole('button', { name: 'Plan schreiben' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Frist').fill('2028-03-31')
  await page.keyboard.press('Escape')
  await expect(section).toContainText('1 verschoben')
  await expectAccessible(page)
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await whatDoesNotFit(page)).toEqual([])
  }
})
