import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { isApplicable } from '../../src/core/scoring/score.types.ts'
import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { formatMean } from '../../src/i18n/format.ts'
import { checkPdf } from '../pdf/checkPdf.ts'
import { ALL_YES, MIXED, QUESTIONS, told } from './journey/answers.ts'
import { countsIn } from './journey/counts.ts'
import { expectResult } from './journey/expectResult.ts'
import { germanOn } from './journey/german.ts'
import { KeyboardWalk } from './journey/keyboardWalk.ts'
import { pdfText } from './journey/pdfText.ts'
import { Walk } from './journey/walk.ts'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { expect, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

/** The whole way of a municipality through the product: from nothing to the PDF in the hands of the council. */

const NOT_MET = 'Mindestanforderungen dieses Checks nicht erfüllt'
const NO_GAP = 'Keine Lücke bei den 24 abgefragten Mindestanforderungen; der vollständige Check fragt weitere'

test.describe('The whole check', () => {
  test('every answer moves the score, the result says what the core says, the PDF says the same', async ({ page }) => {
    const score = told(MIXED).score()
    const walk = new Walk(page)
    await page.goto('./')
    await page.getByRole('link', { name: walk.words.newAssessment }).click()
    const form = new NewAssessmentPage(page)
    await form.name.fill('Gemeinde Bad Königsgrün')
    await page.getByRole('combobox', { name: 'Bundesland' }).selectOption('NW')
    await page.getByRole('textbox', { name: /Einwohner/ }).fill('18.500')
    await page.getByLabel('Stichtag').fill('2026-11-02')
    await form.unfold()
    await page.getByRole('textbox', { name: /Geltungsbereich/ }).fill('Kernverwaltung und Bauhof')
    await form.scoping(/Erbringt ein Rechenzentrum/, 'ja')
    await form.scoping(/VPN/, 'ja')
    await form.create.click()

    const line = page.getByRole('region', { name: walk.words.score })
    await expect(line).toHaveText(walk.words.noScore)
    await walk.answerAll(MIXED, async ({ id }) => {
      const figures = score.domains.find((domain) => domain.id === id)
      const mean = figures && isApplicable(figures) ? formatMean(figures.mean, 'de') : ''
      await expect(line).toContainText(`Mittelwert ${mean} von 3`)
    })
    await walk.expectProgress(QUESTIONS.length)
    await walk.toResult()
    await expectResult(walk, score, NOT_MET)
    await walk.toReport()
    const bytes = await walk.makePdf()
    expect(await checkPdf(bytes)).toEqual([])
    const pdf = await pdfText(bytes)
    expect(pdf).toContain('Gemeinde Bad Königsgrün')
    expect(pdf).toContain('Kernverwaltung und Bauhof')
    expect(pdf).toContain(`${NOT_MET} – nach Selbstauskunft vom 2. November 2026.`)
    expect(pdf).toContain(`${countsIn(score, 'de')}.`)
    // what a person writes about a question is not for the council
    expect(pdf).not.toContain('Dienstanweisung')
  })

  test('goes without any network from the second visit on, the report included', async ({
    page,
    context,
    complaints,
  }) => {
    const server = await startServer(DIST)
    await page.goto(`${server.origin}/`)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
    await server.close()
    await context.setOffline(true)
    await page.reload()
    // the questionnaires are in the database; the list of new ones beside the app is asked for in vain
    await complaints.takeFailedRequest(/questionnaires\/index\.json/)

    const walk = new Walk(page)
    const score = told(ALL_YES).score()
    await walk.begin('Musterdorf')
    await walk.answerAll(ALL_YES)
    await walk.expectProgress(QUESTIONS.length)
    await walk.toResult()
    await expectResult(walk, score, NO_GAP)
    await walk.toReport()
    const pdf = await pdfText(await walk.makePdf())
    expect(pdf).toContain('Musterdorf')
    expect(pdf).toContain(`${NO_GAP} – nach Selbstauskunft vom`)
    expect(pdf).toContain(`${countsIn(score, 'de')}.`)
  })

  test('goes with the keyboard alone', async ({ page }) => {
    await forbidMouse(page)
    await page.goto('./')
    const hands = new KeyboardWalk(page)
    const { sees } = hands
    await hands.begin('Musterdorf')
    await hands.answerAll(MIXED)
    await sees.expectProgress(QUESTIONS.length)
    await hands.follow(page.getByRole('link', { name: sees.words.toResult }).first())
    await expect(sees.heading(sees.words.result)).toBeFocused()
    await expectResult(sees, told(MIXED).score(), NOT_MET)
    await hands.follow(page.getByRole('link', { name: sees.words.toReport }))
    await expect(sees.heading(sees.words.report)).toBeFocused()
    const download = page.waitForEvent('download')
    await hands.follow(page.getByRole('button', { name: sees.words.makePdf }))
    expect((await download).suggestedFilename()).toMatch(/^IT-Check_Musterdorf_.*\.pdf$/)
  })

  test('can be switched to English in the middle, and then speaks nothing else', async ({ page }) => {
    await page.goto('./')
    const walk = new Walk(page)
    const id = await walk.begin('Musterdorf')
    const [first] = QUESTIONS
    if (!first) throw new Error('the Kurz-Check has questions')
    await walk.answer(first, { value: 'partly' })
    await page.getByRole('button', { name: /English/ }).click()
    walk.language = 'en'
    await expect(walk.radio(first, 'partly')).toBeChecked()
    await walk.answerAll(MIXED, async () => expect(await germanOn(page)).toEqual([]))
    await walk.toResult()
    await expectResult(walk, told(MIXED).score(), 'Minimum requirements of this check not met')
    expect(await germanOn(page)).toEqual([])
    await walk.toReport()
    expect(await germanOn(page)).toEqual([])
    for (const place of ['#/', '#/neu', `#/p/${id}/angaben`, '#/daten', '#/nirgends']) {
      await page.goto(`./${place}`)
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(walk.words.report)
      expect(await germanOn(page), place).toEqual([])
    }
  })

  test('goes on where it stopped after the browser was closed', async ({
    site,
    launchOptions,
    playwright,
    browserName,
  }) => {
    const profile = mkdtempSync(join(tmpdir(), 'it-check-journey-'))
    const open = async () => {
      const context = await playwright[browserName].launchPersistentContext(profile, {
        ...launchOptions,
        locale: 'de-DE',
      })
      const page = await context.newPage()
      await page.goto(`${site.origin}/`)
      return new Walk(page)
    }
    const half = new Map([...MIXED].slice(0, 14))
    const rest = new Map([...MIXED].slice(14))
    const before = await open()
    await before.begin('Musterdorf')
    await before.answerAll(half)
    await before.expectProgress(half.size)
    await before.page.context().close()

    const after = await open()
    await after.page.getByRole('link', { name: 'Fortsetzen' }).click()
    await after.expectProgress(half.size)
    await after.page.getByRole('navigation', { name: 'Themenfelder' }).getByRole('link').first().click()
    await after.answerAll(rest)
    await after.expectProgress(MIXED.size)
    await after.toResult()
    await expectResult(after, told(MIXED).score(), NOT_MET)
    await after.page.context().close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  })
})

/** Whatever a mouse could do is stopped before the app sees it. */
async function forbidMouse(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const type of ['pointerdown', 'mousedown'] as const) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true })
    }
  })
}
