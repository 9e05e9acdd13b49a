import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import musterstadt from '../../questionnaires/samples/musterstadt-full.json' with { type: 'json' }
import { parseAssessment } from '../../src/core/assessment/parse.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { accepted } from '../accepted.ts'
import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const ID = '00000000-0000-4000-8000-0000000000a7'
const AT = '2026-11-20T10:00:00Z'

/** Musterstadt with something of everything that the quality gate finds. */
function gateFile() {
  const version = '1.0.1'
  const questionnaire = Uint8Array.from(readFileSync(`questionnaires/it-check-kommunen/${version}.json`))
  const { 'ORG-11': _, ...answers } = musterstadt.answers
  const [first, second, ...measures] = musterstadt.measures
  const sample = accepted(
    parseAssessment({
      ...musterstadt,
      id: ID,
      questionnaire: { id: 'it-check-kommunen', version, sha256: sha256Hex(questionnaire) },
      answers: {
        ...answers,
        'ORG-10': { value: 'na', at: AT },
        'PER-08': { value: '3', at: AT },
        'PER-01': { value: '0', at: AT },
        'BAK-01': { value: '4', at: AT },
      },
      assessor: { 'ORG-02': { value: '0', at: AT } },
      measures: [{ ...first, owner: undefined }, second, ...measures],
    }),
  )
  const bytes = writeItcheck({ assessment: sample, questionnaire, attachments: new Map() }, '1.0.0')
  return { name: 'town.itcheck', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
}

async function open(page: Page) {
  const overview = new OverviewPage(page)
  await overview.open()
  await overview.openFile(gateFile())
  await expect(overview.card('Musterstadt')).toBeVisible()
  await page.goto(`./#/p/${ID}/abschluss`)
  const gate = page.getByRole('region', { name: 'Qualitätsprüfung' })
  await expect(gate).toBeVisible()
  return { gate, group: (title: string) => gate.locator('summary').filter({ hasText: title }) }
}

test('the quality gate leads to every place, and lets stand what has a reason, by keyboard alone', async ({ page }) => {
  const { gate, group } = await open(page)
  for (const title of [
    'Fragen ohne Antwort',
    '„Trifft nicht zu“ ohne Begründung',
    'Abweichungen zwischen beiden Sichten',
  ]) {
    await expect(group(title)).toContainText('(1 von 1 offen)')
  }
  await group('Widersprüche').press('Enter')
  await expect(gate).toContainText('Die Wirkung der Schulungen wurde in allen Bereichen gemessen')
  const evidence = group('Mindestanforderungen nur nach Selbstauskunft')
  await evidence.press('Enter')
  await expectAccessible(page)

  // one reason for the whole group
  const all = gate.getByRole('button', { name: /^Alle \d+ offenen so lassen/ })
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])
  await all.press('Enter')
  const dialog = page.getByRole('dialog')
  const reason = dialog.getByLabel('Warum bleibt es so?')
  await expect(reason).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(reason).toBeFocused()
  await expect(dialog).toContainText('Schreiben Sie in einem Satz, warum es so bleibt.')
  await reason.fill('Die Unterlagen kommen im Januar.')
  await dialog.getByLabel('Wer entscheidet das?').fill('Verwaltungsleitung')
  await page.keyboard.press('Enter')
  await expect(evidence).toHaveText(`Mindestanforderungen nur nach Selbstauskunft (${count}, alle begründet)`)
  await expect(evidence).toBeFocused()
  await expect(gate.getByText('„Die Unterlagen kommen im Januar.“ (Verwaltungsleitung', { exact: false })).toHaveCount(
    count,
  )

  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await whatDoesNotFit(page)).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)

  // to the very question; another answer there makes the reason stale
  await gate
    .getByRole('link', { name: /^BAK-01 / })
    .last()
    .click()
  await expect(page).toHaveURL(new RegExp(`${ID}/fragen/BAK/BAK-01$`))
  const card = page.getByRole('article').filter({ hasText: 'BAK-01' })
  await card.getByRole('radio', { name: /^3 / }).check()
  await page.goBack()
  await expect(evidence).toContainText(`(1 von ${count} offen)`)
  await expect(gate).toContainText('Seitdem hat sich die Feststellung geändert. Damals hieß es: „Die Unterlagen')
})

test('a measure that nobody owns opens where its owner is missing', async ({ page }) => {
  const { gate, group } = await open(page)
  const title = musterstadt.measures[0]?.title ?? ''
  await group('Maßnahmen ohne Verantwortliche').click()
  await gate.getByRole('link', { name: title }).click()
  const owner = page.getByRole('dialog', { name: title }).getByLabel('Verantwortlich', { exact: true })
  await expect(owner).toBeFocused()
  await owner.fill('Hauptamt')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`${ID}/plan$`))
  await page.getByRole('link', { name: 'Abschluss' }).click()
  await expect(gate).toBeVisible()
  await expect(group('Maßnahmen ohne Verantwortliche')).toHaveCount(0)
})
