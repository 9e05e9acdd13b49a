import { readFile } from 'node:fs/promises'
import { readProviderTemplate } from '../../src/core/network/providerTemplate.ts'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { accepted } from '../accepted.ts'
import { OverviewPage } from './pages/overview.ts'
import { QuestionsPage } from './pages/questions.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { TEMPLATE, templateFile } from './support/templateFile.ts'
import { expect, test } from './support/test.ts'

const FIRST = /Verwaltungsleitung schriftlich festgelegt/
const PERSON = /Person bestellt/
const PLAN = /Gibt es einen Plan/
const TRAINED = /mindestens einmal im Jahr/

test('a data centre chooses answers, reads all that leaves, and saves the same file until something changes', async ({
  page,
}) => {
  const overview = new OverviewPage(page)
  const id = await overview.haveSample()
  await page.goto(`./#/p/${id}/vorlage`)
  const title = page.getByRole('heading', { name: 'Vorlage für Mitglieder', level: 1 })
  await expect(title).toBeFocused()
  const [provider, scope, save] = [
    page.getByLabel('Name des Rechenzentrums'),
    page.getByLabel('Wofür gilt die Vorlage?'),
    page.getByRole('button', { name: 'Vorlage sichern' }),
  ]
  await save.press('Enter')
  await expect(provider).toBeFocused()
  await expect(page.getByText('Schreiben Sie, wer antwortet.')).toBeVisible()
  await provider.fill('Rechenzentrum Musterland')
  await scope.fill('gilt für alle Mitglieder')
  await page.locator('summary').filter({ hasText: 'Verantwortung und Menschen' }).press('Enter')
  const first = page.getByRole('group', { name: FIRST })
  await first.getByLabel('Nachweis in Worten').fill('ISO-27001-Zertifikat Nr. 44/2026')
  const person = page.getByRole('group', { name: PERSON })
  await person.getByRole('checkbox').uncheck()
  await expect(person.getByLabel('Nachweis in Worten')).toBeHidden()
  const preview = page.getByRole('region', { name: 'Das steht in der Datei' })
  await expect(preview).toContainText('Nachweis: ISO-27001-Zertifikat Nr. 44/2026')
  await expect(preview).not.toContainText('ORG-03')
  await expectAccessible(page)
  await expectFitsNarrow(page)

  const saved = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')])
    await expect(page.getByText('stimmt überein')).toBeVisible()
    expect(download.suggestedFilename()).toMatch(/^vorlage-rechenzentrum-musterland-\d{4}-\d\d-\d\d\.json$/)
    return accepted(readProviderTemplate(new Uint8Array(await readFile(await download.path()))))
  }
  const one = await saved()
  expect(one).toMatchObject({ number: 1, provider: { name: 'Rechenzentrum Musterland' } })
  expect(one.answers['ORG-01']).toMatchObject({ reference: 'ISO-27001-Zertifikat Nr. 44/2026' })
  expect(Object.keys(one.answers)).not.toContain('ORG-03')
  // of the sample's own words nothing leaves
  expect(JSON.stringify(one)).not.toMatch(/Musterstadt|comment|note|assignee|attachments/)
  expect(await saved()).toEqual(one)
  await page.reload()
  await expect(provider).toHaveValue('Rechenzentrum Musterland')
  await expect(page.getByText('Seitdem hat sich nichts geändert.')).toBeVisible()
  await scope.fill('gilt nur für Schulen')
  await expect(page.getByText('Die nächste Datei trägt die Nr.')).toBeVisible()
  expect(await saved()).toMatchObject({ id: one.id, number: 2 })
})

test('a member decides about each answer; an updated template says what changed; all of it is in the file', async ({
  page,
}, info) => {
  const overview = new OverviewPage(page)
  const questions = new QuestionsPage(page)
  const [own, person, plan, trained] = [FIRST, PERSON, PLAN, TRAINED].map((words) => questions.question(words))
  if (!own || !person || !plan || !trained) throw new Error('four questions')
  const dialog = page.getByRole('dialog', { name: 'Vorlage eines Rechenzentrums öffnen' })
  const id = await questions.begin()
  await own.option('teilweise').check()
  await expect(questions.saved).toBeVisible()
  await overview.open()
  await overview.openFile(templateFile(TEMPLATE))
  await expect(dialog.getByRole('combobox', { name: 'Für welche Prüfung?' })).toHaveValue(id)
  await expect(dialog.getByText('1 Angabe passt nicht zu dieser Prüfung')).toBeVisible()
  await expect(dialog.getByText('4 Fragen sind beantwortet')).toBeVisible()
  await expectAccessible(page)
  await expectFitsNarrow(page)
  await dialog.getByRole('button', { name: 'In die Prüfung aufnehmen' }).press('Enter')
  await expect(dialog.getByRole('button', { name: 'Zu den Fragen' })).toBeFocused()
  await expect(dialog.getByRole('button', { name: 'Alle 3 übernehmen, bei denen noch nichts steht' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')

  // nothing is answered by itself
  await expect(own.card.getByText('noch nicht verglichen')).toBeVisible()
  await expect(person.option('ja')).not.toBeChecked()
  const said = person.card.getByRole('region', {
    name: /^Beantwortet durch Rechenzentrum Musterland, Stand 1. Oktober/,
  })
  await expect(said).toContainText('Nachweis: ISO-27001-Zertifikat Nr. 44/2026, einsehbar im Kundenportal')
  await expect(said).toContainText('Erläuterung: Wir stellen die Person für alle Mitglieder.')
  await expectAccessible(page)
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await expect.poll(() => whatDoesNotFit(page)).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 720 })

  await page.getByRole('button', { name: 'Alle 3 übernehmen, bei denen noch nichts steht' }).press('Enter')
  await expect(overview.toast).toContainText('3 Antworten wurden übernommen.')
  await expect(person.option('ja')).toBeChecked()
  await expect(said).toContainText('übernommen')
  await expect(own.option('teilweise')).toBeChecked()
  await overview.toast.getByRole('button', { name: 'Rückgängig' }).press('Enter')
  await expect(person.option('ja')).not.toBeChecked()
  await person.button('Übernehmen').press('Enter')
  await expect(person.heading).toBeFocused()
  await expect(person.option('ja')).toBeChecked()
  await trained.button('Übernehmen').press('Enter')
  await expect(trained.option('teilweise')).toBeChecked()

  await plan.button('Abweichen').press('Enter')
  const form = plan.card.getByRole('region', { name: /Beantwortet durch/ })
  await expect(form.getByLabel('Ihre Antwort')).toBeFocused()
  await form.getByLabel('Ihre Antwort').selectOption({ label: 'ja' })
  await form.getByRole('button', { name: 'Speichern' }).press('Enter')
  await expect(form.getByLabel('Warum weichen Sie ab?')).toBeFocused()
  await expect(form.getByText('Schreiben Sie, warum Sie abweichen.')).toBeVisible()
  await expectAccessible(page)
  await form.getByLabel('Warum weichen Sie ab?').fill('Den Plan führen wir selbst.')
  await form.getByRole('button', { name: 'Speichern' }).press('Enter')
  await expect(form).toContainText('Abweichend vom Rechenzentrum: Den Plan führen wir selbst.')
  await expect(plan.option('ja')).toBeChecked()

  const { 'PER-01': _, ...rest } = TEMPLATE.answers
  const answers = {
    ...rest,
    'ORG-03': { value: 'yes', level: 3, depth: 'E1', date: '2027-01-07' },
    'ORG-08': { value: 'partly', level: 2, depth: 'E0' },
  } as const
  const updated = templateFile({ ...TEMPLATE, number: 2, asOf: '2027-02-01', answers })
  const openHere = async (file: ReturnType<typeof templateFile>) => {
    await page.goto(`./#/p/${id}/angaben`)
    await page.getByRole('button', { name: 'Vorlage öffnen' }).click()
    await dialog.locator('input[type=file]').setInputFiles(file)
  }
  await openHere(updated)
  await expect(dialog.getByText('3 Änderungen gegenüber dem bisherigen Stand vom 1. Oktober 2026')).toBeVisible()
  await expect(dialog).toContainText('Nachweis oder Kriterien geändert, weiterhin ja')
  await expect(dialog).toContainText('nein → teilweise')
  await expect(dialog).toContainText('zurückgezogen, bisher teilweise')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Neuen Stand aufnehmen' }).click()
  await dialog.getByRole('button', { name: 'Zu den Fragen' }).click()
  await expect(person.card.getByText('überholt, bitte prüfen')).toBeVisible()
  await expect(person.option('ja')).toBeChecked()
  await expect(form).toContainText('Gilt Ihr Grund noch?')
  await expect(trained.card.getByText(/sagt dazu nichts mehr/)).toBeVisible()
  await page.getByRole('button', { name: 'Die eine übernehmen, bei der nur der Nachweis neu ist' }).click()
  await expect(person.card.getByText('übernommen', { exact: true })).toBeVisible()
  await trained.button('Als eigene Antwort behalten').click()
  await expect(trained.card.getByText(/sagt dazu nichts mehr/)).toBeHidden()
  await openHere(updated)
  await expect(dialog.getByText('Es hat sich nichts geändert.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Schließen' }).first().click()
  await openHere(templateFile(TEMPLATE))
  await expect(dialog.getByText(/schon ein neuerer Stand dieser Vorlage/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Schließen' }).first().click()
  await openHere({ ...updated, buffer: Buffer.from('{"format":"it-check/provider-template@1"}') })
  await expect(dialog.getByText('Die Vorlage wurde nicht geöffnet')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.goto('./#/')
  const file = info.outputPath('member.itcheck')
  await (await overview.save('Musterdorf')).saveAs(file)
  const { assessment } = accepted(readItcheck(new Uint8Array(await readFile(file))))
  expect(assessment.templates?.[TEMPLATE.id]).toMatchObject({ number: 2, left: ['ALT-01'] })
  expect(assessment.answers).toMatchObject({
    'ORG-01': { value: 'partly' },
    'ORG-03': {
      value: 'yes',
      performedBy: 'provider',
      source: { kind: 'provider', from: TEMPLATE.id, confirmed: true },
    },
    'ORG-08': { value: 'yes', template: { from: TEMPLATE.id, reason: 'Den Plan führen wir selbst.' } },
    'PER-01': { value: 'partly' },
  })
  await overview.openFile(file)
  await page.getByRole('button', { name: 'Als Kopie daneben öffnen' }).click()
  await expect(overview.toast).toContainText('als Kopie geöffnet')
})
