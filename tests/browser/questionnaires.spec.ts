import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { KeyboardWalk } from './journey/keyboardWalk.ts'
import { pdfText } from './journey/pdfText.ts'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { OverviewPage } from './pages/overview.ts'
import { type GivenFile, QuestionnairesPage } from './pages/questionnaires.ts'
import { ReportPage } from './pages/report.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const OWN = readFileSync('tests/files/questionnaires/own-check.json', 'utf8')
const TITLE = 'Schul-Check Musterkreis'

/** The own questionnaire with other top-level fields. */
function own(changes: object = {}, name = 'schul-check.json'): GivenFile {
  return file(JSON.stringify({ ...(JSON.parse(OWN) as object), ...changes }), name)
}

function file(content: string | Buffer, name = 'datei.json'): GivenFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) }
}

/** A path: the content of a large file takes half a minute from the test to a browser on a busy computer. */
function onDisk(content: Buffer): string {
  const path = test.info().outputPath('datei.json')
  writeFileSync(path, content)
  return path
}

test.describe('Fragenkataloge', () => {
  test('lists what is installed, with everything one wants to know of it', async ({ page }) => {
    const questionnaires = new QuestionnairesPage(page)
    await page.goto('./')
    await page.getByRole('navigation').getByRole('link', { name: 'Fragenkataloge' }).click()
    await expect(questionnaires.heading).toBeFocused()
    const card = questionnaires.card('Kurz-Check zur IT-Sicherheit in Kommunen', '1.0.2')
    await expect(card).toContainText('Mitgeliefert')
    await expect(card.getByRole('definition')).toContainText([
      'kurz-check',
      '33 Fragen (davon 24 Mindestanforderungen), 6 Themenfelder',
      'Deutsch, Englisch',
      '26. November 2026',
      'KB',
      'BSI IT-Grundschutz-Kompendium, Ausgabe 2023: 33 Fragen',
      'CC-BY-4.0',
      'noch keiner Prüfung',
    ])
    await expect(card.getByText(/Klarere Wörter, gleiche Bedeutung/)).toBeHidden()
    await card.getByText('Was sich geändert hat', { exact: true }).click()
    await expect(card.getByText(/Klarere Wörter, gleiche Bedeutung/)).toBeVisible()
    await expect(card.getByText(/^umformuliert: NET-04, PAT-02/)).toBeVisible()
    await expect(questionnaires.card('Kurz-Check zur IT-Sicherheit in Kommunen', '1.0.0')).toContainText(
      'Frühere Version',
    )
    // nothing of ours can be removed
    await expect(page.getByRole('button', { name: /entfernen/ })).toHaveCount(0)
    await expectAccessible(page)
    await page.getByRole('button', { name: /English/ }).click()
    await expect(page.getByRole('heading', { name: 'Questionnaires', level: 1 })).toBeVisible()
    await expect(page.getByText('33 questions (24 of them minimum requirements), 6 domains')).toHaveCount(3)
  })

  test('an own one is looked at, installed, and offered at once; its texts are text', async ({ page }) => {
    const questionnaires = new QuestionnairesPage(page)
    await questionnaires.open()
    await questionnaires.choose(own())
    await expect(page.getByRole('status').filter({ hasText: 'lässt sich installieren' })).toContainText(
      'Schul-Check Musterkreis, Kennung own-check, Version 1.0.0: 2 Fragen, davon 1 Mindestanforderung.',
    )
    await expect(questionnaires.card(TITLE, '1.0.0')).toHaveCount(0)
    await expectAccessible(page)
    await questionnaires.install.click()
    const card = questionnaires.card(TITLE, '1.0.0')
    await expect(card).toContainText('<b>Ohne Auszeichnung</b>, nur Text.')
    await expect(card).toContainText('CIS Controls, Ausgabe 8.1: 1 Frage')
    await expectAccessible(page)

    await questionnaires.choose(own())
    await expect(page.getByRole('status').filter({ hasText: 'ist schon da' })).toBeVisible()

    await page.goto('./#/neu')
    await expect(page.getByRole('radio', { name: TITLE })).toBeVisible()
    await expect(page.getByRole('radio', { name: /Kurz-Check/ })).toBeChecked()
    await page.getByRole('link', { name: 'Alle Fragenkataloge ansehen oder einen eigenen öffnen' }).click()
    await expect(questionnaires.heading).toBeFocused()
  })

  test('a dropped file is read too, and shows all its problems with place and hint', async ({ page }) => {
    const questionnaires = new QuestionnairesPage(page)
    await questionnaires.open()
    const broken = readFileSync('tests/files/questionnaires/broken/many-at-once.json')
    await questionnaires.drop(file(broken, 'viele.json'))
    await expect(page.getByRole('alert')).toContainText('„viele.json“ wurde nicht installiert')
    await expect(page.getByRole('alert')).toContainText('9 Fehler, 1 Hinweis. In IT-Check wurde nichts verändert.')
    await expect(questionnaires.problems).toHaveCount(10)
    const rank = questionnaires.problems.filter({ hasText: 'Rang' })
    await expect(rank).toContainText('Geben Sie jeder Frage einen eigenen Rang.')
    await expect(rank).toContainText('Stelle: /domains/1/questions/0/rank (in NET-01)')
    await expect(questionnaires.install).toHaveCount(0)
    await expectAccessible(page)
    // repaired, the same place says so
    await questionnaires.drop(own())
    await expect(questionnaires.install).toBeVisible()
    await expect(questionnaires.problems).toHaveCount(0)
  })

  test('warnings are shown and do not hinder', async ({ page }) => {
    const questionnaires = new QuestionnairesPage(page)
    await questionnaires.open()
    await questionnaires.choose(own({ languages: ['de', 'en'], colour: 'red' }))
    await expect(questionnaires.problems.filter({ hasText: 'colour' })).toContainText('Stelle: /colour')
    await expect(questionnaires.problems.filter({ hasText: 'Übersetzung' }).first()).toBeVisible()
    await questionnaires.install.click()
    await expect(questionnaires.card(TITLE, '1.0.0')).toContainText('Deutsch, Englisch')
  })

  test('shows a thousand problems step by step', async ({ page }) => {
    const questionnaires = new QuestionnairesPage(page)
    await questionnaires.open()
    const extra = Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`extra${i}`, 1]))
    await questionnaires.choose(own({ ...extra, version: 'eins' }))
    await expect(page.getByRole('alert')).toContainText('1 Fehler, 450 Hinweise.')
    await expect(questionnaires.problems).toHaveCount(200)
    await page.getByRole('button', { name: 'Weitere 200 anzeigen' }).click()
    await page.getByRole('button', { name: 'Weitere 51 anzeigen' }).click()
    await expect(questionnaires.problems).toHaveCount(451)
  })

  const REFUSED: readonly (readonly [what: string, given: () => GivenFile | string, says: RegExp])[] = [
    ['an empty file', () => file(''), /Diese Datei ist leer/],
    ['no JSON', () => file('{ "format": '), /ab Zeile 1, Spalte 13 kein gültiges JSON.*Komma/],
    [
      'another format',
      () => file(readFileSync('questionnaires/samples/musterstadt.json')),
      /„it-check\/questionnaire@1“ wird erwartet, gefunden wurde „it-check\/assessment@1“/,
    ],
    [
      'a saved assessment',
      () => file(readFileSync('tests/files/saved/assessment@1.itcheck'), 'a.itcheck'),
      /kein Fragenkatalog.*öffnen Sie in der Übersicht/,
    ],
    ['17 MB', () => onDisk(Buffer.alloc(17 * 1024 * 1024, ' ')), /17 MB zu groß; erlaubt sind 16 MB/],
    [
      'an identifier that its standard does not have',
      () => file(OWN.replace('"12.2"', '"99.9"')),
      /„99\.9“ gibt es im Standard „cis-8\.1“ nicht/,
    ],
    [
      'an imitation of a shipped one',
      () => own({ id: 'kurz-check', version: '1.0.1' }),
      /gibt sich als „kurz-check“ 1\.0\.1 aus.*eigene Kennung/,
    ],
    [
      'a new version of a shipped one',
      () => own({ id: 'it-check-kommunen', version: '9.0.0' }),
      /gehört einem mitgelieferten Fragenkatalog.*eigene Kennung/,
    ],
  ]
  for (const [what, given, says] of REFUSED) {
    test(`refuses ${what}, says why and what to do`, async ({ page }) => {
      const questionnaires = new QuestionnairesPage(page)
      await questionnaires.open()
      await questionnaires.choose(given())
      await expect(page.getByRole('alert')).toContainText('wurde nicht installiert')
      await expect(questionnaires.problems.first()).toContainText(says)
      await expect(page.getByText('Bisher ist kein eigener Fragenkatalog installiert.')).toBeVisible()
    })
  }

  test('refuses other content under an own id and version, and takes the next version', async ({ page }) => {
    const questionnaires = new QuestionnairesPage(page)
    await questionnaires.open()
    await questionnaires.installOwn(own())
    await questionnaires.choose(own({ license: 'CC0-1.0' }))
    await expect(questionnaires.problems).toContainText([/Kennung und Version eines vorhandenen.*neue Version/])
    await expect(questionnaires.card(TITLE, '1.0.0')).toContainText('CC-BY-4.0')
    await questionnaires.installOwn(own({ license: 'CC0-1.0', version: '1.1.0' }))
    await expect(questionnaires.card(TITLE, '1.1.0')).toContainText('CC0-1.0')
    await expect(questionnaires.card(TITLE, '1.0.0')).toContainText('Frühere Version')
  })

  test('one that nothing uses goes, and comes back with undo', async ({ page }) => {
    const questionnaires = new QuestionnairesPage(page)
    await questionnaires.open()
    await questionnaires.installOwn(own())
    const card = questionnaires.card(TITLE, '1.0.0')
    await card.getByRole('button', { name: `„${TITLE}“ 1.0.0 entfernen` }).click()
    await expect(card).toHaveCount(0)
    await expect(questionnaires.ownHeading).toBeFocused()
    await expect(page.getByText('ist installiert')).toHaveCount(0)
    await questionnaires.toast.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(card).toBeVisible()
    await expect(questionnaires.toast).toContainText('steht wieder zur Auswahl')
  })

  test('an assessment keeps a removed one: it is answered, reported, saved and opened again', async ({ page }) => {
    const questionnaires = new QuestionnairesPage(page)
    await questionnaires.open()
    await questionnaires.installOwn(own())
    const id = await begin(page)
    await questionnaires.open()
    await expect(questionnaires.card(TITLE, '1.0.0')).toContainText('1 Prüfung')
    await questionnaires
      .card(TITLE, '1.0.0')
      .getByRole('button', { name: /entfernen/ })
      .click()
    await expect(questionnaires.toast).toContainText('Die Prüfungen damit behalten ihren Fragenkatalog.')
    const kept = questionnaires.section('Nur noch für vorhandene Prüfungen')
    await expect(kept).toContainText(TITLE)
    await expectAccessible(page)
    await page.goto('./#/neu')
    await expect(page.getByRole('radio', { name: /Kurz-Check/ })).toBeVisible()
    await expect(page.getByRole('radio', { name: TITLE })).toHaveCount(0)

    await page.goto(`./#/p/${id}/fragen/SCHULE`)
    await page.reload()
    const second = page.getByRole('article', { name: /Verzeichnis der Leihgeräte/ })
    await second.getByRole('radio', { name: 'ja' }).check()
    await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
    await page.goto(`./#/p/${id}/bericht`)
    const report = new ReportPage(page)
    await expect(report.heading).toBeVisible()
    const pdf = readFileSync(await (await report.makePdf()).path())
    expect(await pdfText(new Uint8Array(pdf))).toContain(TITLE)

    const overview = new OverviewPage(page)
    await overview.open()
    const saved = readFileSync(await (await overview.save('Musterkreis')).path())
    await overview.choose('Musterkreis', 'Löschen')
    await page.goto('./#/daten')
    await page.getByRole('button', { name: '„Musterkreis“ endgültig löschen' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Endgültig löschen' }).click()
    await questionnaires.open()
    await expect(kept).toHaveCount(0)

    await overview.open()
    await overview.openFile({ name: 'a.itcheck', mimeType: 'application/zip', buffer: saved })
    await expect(overview.card('Musterkreis')).toContainText('2 von 2 Fragen beantwortet')
    await questionnaires.open()
    await expect(questionnaires.card(TITLE, '1.0.0')).toContainText('1 Prüfung')
  })

  test('is offered again by the button of one that is only kept', async ({ page }) => {
    const questionnaires = new QuestionnairesPage(page)
    await questionnaires.open()
    await questionnaires.installOwn(own())
    await begin(page)
    await questionnaires.open()
    await questionnaires
      .card(TITLE, '1.0.0')
      .getByRole('button', { name: /entfernen/ })
      .click()
    await page.getByRole('button', { name: `„${TITLE}“ 1.0.0 wieder anbieten` }).click()
    await expect(questionnaires.section('Eigene Fragenkataloge')).toContainText(TITLE)
    await expect(questionnaires.section('Nur noch für vorhandene Prüfungen')).toHaveCount(0)
  })

  test('goes with the keyboard alone', async ({ page }) => {
    const questionnaires = new QuestionnairesPage(page)
    // from the start: asked for beside the key, the browser hears of it after the key when it has much to fetch
    page.on('filechooser', () => undefined)
    await page.goto('./')
    const hands = new KeyboardWalk(page)
    await hands.follow(page.getByRole('navigation').getByRole('link', { name: 'Fragenkataloge' }))
    await expect(questionnaires.heading).toBeFocused()
    await hands.tabTo(questionnaires.picker)
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(own())
    await hands.follow(questionnaires.install)
    await expect(page.getByRole('status').filter({ hasText: 'ist installiert' })).toBeVisible()
    const card = questionnaires.card(TITLE, '1.0.0')
    await hands.follow(card.locator('summary'))
    await expect(card.getByText('Erste Fassung für das Schuljahr 2026/27')).toBeVisible()
    await hands.follow(card.getByRole('button', { name: /entfernen/ }))
    await expect(card).toHaveCount(0)
    await hands.follow(questionnaires.toast.getByRole('button', { name: 'Rückgängig' }))
    await expect(card).toBeVisible()
  })

  test('fits a telephone and 400 % zoom, also with long words of an author', async ({ page }) => {
    const questionnaires = new QuestionnairesPage(page)
    await questionnaires.open()
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6)
    const given = own({ id: `x${'-x'.repeat(31)}`, title: { de: long }, license: long, [long]: 1 }, `${long}.json`)
    await questionnaires.choose(given)
    await expect(questionnaires.install).toBeVisible()
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await whatDoesNotFit(page)).toEqual([])
    }
    await questionnaires.install.click()
    await expect(page.getByRole('heading', { level: 3, name: /Donau/ })).toBeVisible()
    expect(await whatDoesNotFit(page)).toEqual([])
    await questionnaires.choose({ ...given, buffer: Buffer.from('nichts') })
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await whatDoesNotFit(page)).toEqual([])
    await expectAccessible(page)
  })

  test.describe('Without a network', () => {
    test.use({ serviceWorkers: 'allow' })

    test('opens and installs without a network, and what was installed is there without one', async ({
      page,
      context,
      complaints,
    }) => {
      const server = await startServer(DIST)
      await page.goto(`${server.origin}/`)
      await page.evaluate(() => navigator.serviceWorker.ready)
      await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
      await page.goto(`${server.origin}/#/fragenkataloge`)
      const questionnaires = new QuestionnairesPage(page)
      await expect(questionnaires.card('IT-Check für Kommunen', '1.1.0')).toBeVisible()
      await server.close()
      await context.setOffline(true)
      await page.reload()
      await complaints.takeFailedRequest(/questionnaires\/index\.json/)
      await questionnaires.choose(file(OWN.replace('"12.2"', '"99.9"')))
      await expect(questionnaires.problems).toContainText([/gibt es im Standard „cis-8\.1“ nicht/])
      await questionnaires.installOwn(own())
      await page.reload()
      await complaints.takeFailedRequest(/questionnaires\/index\.json/)
      await page.getByRole('navigation').getByRole('link', { name: 'Übersicht' }).click()
      await page.getByRole('link', { name: 'Neue Prüfung' }).click()
      await page.getByRole('radio', { name: TITLE }).check()
      await new NewAssessmentPage(page).name.fill('Musterkreis')
      await new NewAssessmentPage(page).create.click()
      await expect(page.getByRole('heading', { name: 'Schulnetz', level: 1 })).toBeVisible()
    })
  })
})

/** An assessment with the own questionnaire, its first question answered; returns its id. */
async function begin(page: Page): Promise<string> {
  const form = new NewAssessmentPage(page)
  await form.open()
  await page.getByRole('radio', { name: TITLE }).check()
  await form.name.fill('Musterkreis')
  await form.create.click()
  await page.waitForURL(/#\/p\/[^/]+\/fragen/)
  await page
    .getByRole('article', { name: /pädagogische Netz/ })
    .getByRole('radio', { name: 'ja' })
    .check()
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
  return /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? ''
}
