import { readFileSync } from 'node:fs'
import type { AssessmentFile } from '../../src/core/assessment/schema.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { OverviewPage } from './pages/overview.ts'
import { TargetsPage } from './pages/targets.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const BAK = 'Datensicherung und Wiederherstellung'
const IAM = 'Konten, Rechte und Anmeldung'

test.describe('Ziele', () => {
  test('says what a target is, what it does not do, and shows what is set and what it does', async ({ page }) => {
    const targets = new TargetsPage(page)
    await targets.openFullSample()
    await expect(page).toHaveTitle('Ziele – IT-Check')
    await expect(targets.heading).toBeFocused()
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - navigation "Maßnahmen"
        - paragraph: Musterstadt · IT-Check für Kommunen
        - heading "Ziele" [level=1]
        - paragraph: /Ein Ziel sagt, welche Stufe Sie bei einer Frage erreichen wollen.*aber keine Antwort, keine Stufe/
        - region "Was Ihre Ziele bewirken":
          - heading "Was Ihre Ziele bewirken" [level=2]
          - paragraph: /Noch gelten die Ziele des Fragenkatalogs/
          - term: Zielerfüllung
          - definition: 63 %
          - term: "Vorschläge: sofort"
          - definition: "12"
          - term: "Vorschläge: kurzfristig"
          - term: "Vorschläge: mittelfristig"
          - term: "Vorschläge: laufend"
          - term: Personentage aller Vorschläge
          - term: Gesamtergebnis
          - definition: Mindestanforderungen dieses Checks nicht erfüllt
          - paragraph: /zählt jedes Ziel mindestens als 3. Ein niedrigeres verbessert es nie/
        - region "Mit einer Vorlage beginnen":
          - heading "Mit einer Vorlage beginnen" [level=2]
          - list:
            - listitem:
              - button "Mindestschutz"
            - listitem:
              - button "Ziel 3"
              - text: gilt gerade
            - listitem:
              - button "Ziel 4 bei Mindestanforderungen"
            - listitem:
              - button "Ziel 4 bei Sicherung und Konten"
            - listitem:
              - button "Alle Ziele zurücksetzen"
        - region "Ziele festlegen":
          - heading "Ziele festlegen" [level=2]
          - combobox "Ganze Prüfung"
          - list:
            - listitem:
              - combobox "Leitung und Organisation"
              - list:
                - listitem: "Zielerfüllung: 59 %"
    `)
    await expect(page.getByRole('combobox')).toHaveCount(17)
    await expectAccessible(page)
  })

  test('a template shows at once what it does, is undone with one click, and is still there after reloading', async ({
    page,
  }) => {
    const targets = new TargetsPage(page)
    await targets.openFullSample()
    await targets.template('Ziel 4 bei Sicherung und Konten').click()
    await expect(targets.figure('Zielerfüllung')).toHaveText('vorher 63 % → jetzt 60 %')
    await expect(targets.figure('Vorschläge: sofort')).toHaveText('12')
    await expect(targets.figure('Vorschläge: kurzfristig')).toHaveText('vorher 9 → jetzt 12')
    await expect(targets.figure('Personentage aller Vorschläge')).toHaveText('vorher 1.167 → jetzt 1.212')
    await expect(targets.figure('Gesamtergebnis')).toHaveText('Mindestanforderungen dieses Checks nicht erfüllt')
    await expect(targets.shown(targets.target(BAK))).toHaveText('4 – umgesetzt und geprüft')
    await expect(targets.domain(BAK)).toContainText(/Zielerfüllung: vorher \d+\s% → jetzt \d+\s%/)
    await expect(targets.domain('Leitung und Organisation')).not.toContainText('vorher')
    await expect(page.getByRole('status').filter({ hasText: 'Jetzt: Zielerfüllung 60 %' })).toHaveCount(1)
    await targets.toast.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(targets.figure('Zielerfüllung')).toHaveText('63 %')
    await expect(targets.shown(targets.target(IAM))).toHaveText('wie ganze Prüfung (3)')

    await targets.template('Mindestschutz').click()
    await expect(targets.figure('Vorschläge: sofort')).toHaveText('12')
    await expect(targets.figure('Gesamtergebnis')).toHaveText('Mindestanforderungen dieses Checks nicht erfüllt')
    await page.reload()
    await expect(targets.shown(targets.whole)).toHaveText('2 – teilweise umgesetzt')
    await expect(targets.template('Mindestschutz')).toHaveAttribute('aria-current', 'true')
    await targets.template('Alle Ziele zurücksetzen').click()
    await expect(targets.shown(targets.whole)).toHaveText('wie im Fragenkatalog (3)')
    await targets.toast.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(targets.shown(targets.whole)).toHaveText('2 – teilweise umgesetzt')
  })

  test('a Themenfeld and its questions: inherited, chosen, and a MUSS never below 3; the result follows', async ({
    page,
  }) => {
    const targets = new TargetsPage(page)
    const id = await targets.openFullSample()
    await targets.target(BAK).selectOption('2 – teilweise umgesetzt')
    const domain = targets.domain(BAK)
    await domain.locator('summary').click()
    const must = targets.target(/^BAK-02 /)
    await expect(must).toHaveAccessibleDescription(/Das Ziel einer Mindestanforderung zählt mindestens als 3\./)
    await expect(targets.shown(must)).toHaveText('wie Themenfeld (3)')
    await expect(must.locator('option')).toHaveText([
      'wie Themenfeld (3)',
      '4 – umgesetzt und geprüft',
      '5 – laufend verbessert',
    ])
    await must.selectOption('5 – laufend verbessert')
    await expect(domain.locator('summary')).toHaveText(
      'Ziele der 11 Fragen, 1 mit eigenem Ziel Datensicherung und Wiederherstellung',
    )
    await targets.target(BAK).selectOption('wie ganze Prüfung (3)')
    await expect(targets.shown(must)).toHaveText('5 – laufend verbessert')
    await must.selectOption('wie Themenfeld (3)')
    await expect(targets.figure('Zielerfüllung')).toHaveText('63 %')
    await targets.whole.selectOption('5 – laufend verbessert')
    // not read from the page: on a slow computer the figure of the target before stands there for a moment
    await expect(targets.figure('Zielerfüllung')).toHaveText(/jetzt 39\s%/)
    await page.goto(`./#/p/${id}/ergebnis`)
    await expect(page.getByText(/die Zielerfüllung bei 39\s%/)).toBeVisible()
  })

  test('two tabs set different targets, and both hold in both; so does what a third changed in the details', async ({
    page,
    context,
  }) => {
    const here = new TargetsPage(page)
    const id = await here.openFullSample()
    const there = new TargetsPage(await context.newPage())
    await there.open(id)
    await Promise.all([
      here.target(BAK).selectOption('4 – umgesetzt und geprüft'),
      there.target(IAM).selectOption('5 – laufend verbessert'),
    ])
    for (const tab of [here, there]) {
      await expect(tab.shown(tab.target(BAK))).toHaveText('4 – umgesetzt und geprüft')
      await expect(tab.shown(tab.target(IAM))).toHaveText('5 – laufend verbessert')
    }
    // the form was filled with the header as it was when it opened
    await there.page.goto(`./#/p/${id}/angaben`)
    await there.page.getByRole('textbox', { name: 'Name der Kommune' }).fill('Musterstadt am See')
    await here.target(BAK).selectOption('5 – laufend verbessert')
    await there.page.getByRole('button', { name: 'Angaben speichern' }).click()
    await there.page.waitForURL(/fragen/)
    await page.reload()
    await expect(page.getByText('Musterstadt am See · IT-Check für Kommunen')).toBeVisible()
    await expect(here.shown(here.target(BAK))).toHaveText('5 – laufend verbessert')
  })

  test('works with the keyboard alone', async ({ page }) => {
    const targets = new TargetsPage(page)
    await targets.openFullSample()
    await targets.template('Mindestschutz').focus()
    await page.keyboard.press('Enter')
    await expect(targets.template('Mindestschutz')).toBeFocused()
    await expect(targets.shown(targets.whole)).toHaveText('2 – teilweise umgesetzt')
    for (let i = 0; i < 5; i++) await page.keyboard.press('Tab')
    await expect(targets.whole).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(targets.shown(targets.whole)).toHaveText('1 – ansatzweise')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(targets.target(/^ORG-01 /)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(targets.target(/^ORG-01 /)).toBeFocused()
    await page.keyboard.press('End')
    await expect(targets.shown(targets.target(/^ORG-01 /))).toHaveText('5 – laufend verbessert')
  })

  test('fits narrow screens with the questions open, in light and dark', async ({ page }) => {
    const targets = new TargetsPage(page)
    await targets.openFullSample()
    await targets.template('Ziel 4 bei Mindestanforderungen').click()
    await targets.domain(BAK).locator('summary').click()
    await expectAccessible(page)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await whatDoesNotFit(page)).toEqual([])
    }
    await expectFitsNarrow(page)
    await expectAccessible(page)
  })

  test('the Kurz-Check, whose scale ends at 3, offers nothing above it and says what its result hangs on', async ({
    page,
  }) => {
    const targets = new TargetsPage(page)
    await targets.openShortSample()
    await expect(targets.effect).toContainText('Ziele ändern es nicht.')
    await expect(targets.template('Mindestschutz')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Ziel 4/ })).toHaveCount(0)
    await expect(targets.whole.locator('option')).toHaveText(['wie im Fragenkatalog (3)', '2 – teilweise'])
    await targets.whole.selectOption('2 – teilweise')
    await expect(targets.figure('Vorschläge: sofort')).not.toContainText('vorher')
    await expect(targets.figure('Zielerfüllung')).toContainText('vorher')
  })

  test('before the first answer it says when there will be something to see', async ({ page }) => {
    const id = await new NewAssessmentPage(page).begin('Leerstadt')
    const targets = new TargetsPage(page)
    await targets.open(id)
    await expect(targets.effect).toContainText('Was Ihre Ziele bewirken, sehen Sie nach den ersten Antworten.')
    await targets.template('Mindestschutz').click()
    await expect(targets.shown(targets.whole)).toHaveText('2 – teilweise')
    await expectAccessible(page)
    await targets.effect.getByRole('link', { name: 'Zu den Fragen' }).click()
    await expect(page).toHaveURL(/fragen/)
  })

  test('targets of a file that no answer reaches, or that belong to nothing here, are told and do no harm', async ({
    page,
  }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    const sample: AssessmentFile = JSON.parse(readFileSync('questionnaires/samples/musterstadt.json', 'utf8'))
    const assessment = { ...sample, targets: { '*': 5, KONTEN: 1, 'ALT-01': 4 } }
    const { id, version } = assessment.questionnaire
    const questionnaire = readFileSync(`questionnaires/${id}/${version}.json`)
    const buffer = Buffer.from(writeItcheck({ assessment, questionnaire, attachments: new Map() }, '1.0.0'))
    await overview.openFile({ name: 'ziele.itcheck', mimeType: 'application/zip', buffer })
    // says what of the file belongs to nothing here
    await expect(page.getByRole('dialog', { name: 'Die Prüfung ist geöffnet' })).toContainText('ALT-01')
    await page.keyboard.press('Escape')
    await overview.card('Musterstadt').getByRole('link', { name: 'Ergebnis' }).click()
    await page.waitForURL(/ergebnis/)
    const targets = new TargetsPage(page)
    await targets.open(assessment.id)
    await expect(page.getByText('27 Ziele sind höher als jede Antwort')).toBeVisible()
    await expect(targets.shown(targets.whole)).toHaveText('5 – höher als die Antworten')
    await expectAccessible(page)
    await targets.template('Ziel 3').click()
    await expect(page.getByText('höher als jede Antwort')).toHaveCount(0)
    await expect(targets.shown(targets.whole)).toHaveText('wie im Fragenkatalog (3)')
    await expect(targets.template('Ziel 3')).toHaveAttribute('aria-current', 'true')
  })

  test('what the browser refuses to save stays on the screen and goes with the next attempt', async ({ page }) => {
    const targets = new TargetsPage(page)
    await targets.openShortSample()
    await page.evaluate(() => {
      const { prototype } = IDBObjectStore
      const original = Object.getOwnPropertyDescriptor(prototype, 'put') ?? {}
      const refuse = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
      Object.defineProperty(prototype, 'put', { ...original, value: refuse })
      Object.assign(globalThis, { acceptAgain: () => Object.defineProperty(prototype, 'put', original) })
    })
    await targets.target('Konten und Zugänge').selectOption('2 – teilweise')
    await expect(page.getByRole('alert')).toContainText('Nicht gespeichert')
    await expect(targets.shown(targets.target('Konten und Zugänge'))).toHaveText('2 – teilweise')
    await expectAccessible(page)
    await page.evaluate(() => (globalThis as unknown as { acceptAgain: () => void }).acceptAgain())
    await targets.target('Updates und Warnungen').selectOption('2 – teilweise')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.reload()
    for (const title of ['Konten und Zugänge', 'Updates und Warnungen']) {
      await expect(targets.shown(targets.target(title))).toHaveText('2 – teilweise')
    }
  })

  test('is complete in English', async ({ page }) => {
    const targets = new TargetsPage(page)
    await targets.openFullSample()
    await page.getByRole('button', { name: /English/ }).click()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'What your targets change',
      'Start with a template',
      'Set targets',
    ])
    await page.getByRole('button', { name: 'Minimum protection' }).click()
    await expect(page.getByText('The template “Minimum protection” applies now.')).toBeVisible()
  })
})
