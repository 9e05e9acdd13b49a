import { readFile } from 'node:fs/promises'
import type { BrowserContext, Download, Page } from '@playwright/test'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { accepted } from '../accepted.ts'
import { QUESTIONS } from './journey/answers.ts'
import { Walk } from './journey/walk.ts'
import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { expect, test } from './support/test.ts'

const [FIRST, SECOND] = [questionAt(0), questionAt(1)]

function questionAt(index: number) {
  const question = QUESTIONS[index]
  if (!question) throw new Error('the Kurz-Check has questions')
  return question
}

const NEWER = 1000

/** A page of the same origin on which no version of the app runs. */
async function bystander(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto('./LICENSE.txt')
  return page
}

/** Opens the database as an app of that version would; it stays open until the page goes. */
function hold(page: Page, version: number): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('it-check', wanted)
        request.onsuccess = () => resolve(request.result.version)
        request.onerror = () => reject(request.error)
      }),
    version,
  )
}

async function fileOf(download: Promise<Download>) {
  return accepted(readItcheck(new Uint8Array(await readFile(await (await download).path())))).assessment
}

/** Begins an assessment and answers one question; the file of the questionnaire is in this tab's memory by the end. */
async function begun(page: Page): Promise<Walk> {
  await page.clock.install()
  await page.goto('./')
  const walk = new Walk(page)
  await walk.begin('Musterdorf')
  await walk.answer(FIRST, { value: 'yes' })
  await expect(walk.saved).toBeVisible()
  await page.clock.runFor(2000)
  return walk
}

test.describe('When the database cannot be reached', () => {
  test.afterEach(({ complaints }) => {
    complaints.take(/favicon/i)
  })

  test(
    'because site data were cleared: what is on the screen leaves as a file, and nothing is called saved',
    onlyChromium(NEEDS.clearedData),
    async ({ page, site }) => {
      const walk = await begun(page)
      const session = await page.context().newCDPSession(page)
      await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'indexeddb' })
      const alert = page.getByRole('alert').filter({ hasText: 'Der Browser hat die Daten von IT-Check entfernt' })
      await expect(alert).toBeVisible()
      await walk.radio(SECOND, 'no').check()
      await expect(page.getByText('Eine Antwort ist noch nicht gespeichert')).toBeVisible()
      await expectAccessible(page)
      const download = page.waitForEvent('download')
      await alert.getByRole('button', { name: 'Als Datei sichern' }).click()
      const { answers } = await fileOf(download)
      expect([answers[FIRST.id]?.value, answers[SECOND.id]?.value]).toEqual(['yes', 'no'])
      await expect(alert.getByText(/Gesichert als „IT-Check_Musterdorf/)).toBeVisible()
      expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([])
    },
  )

  test('because another tab deleted it: says so and makes no empty one', async ({ page, context }) => {
    await begun(page)
    const other = await bystander(context)
    await other.evaluate(() => void indexedDB.deleteDatabase('it-check'))
    await expect(page.getByRole('alert')).toContainText('wurden in einem anderen Tab gelöscht')
    expect(await other.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  })

  test('because it is of a newer version: it stays as it is, and every assessment leaves as a file', async ({
    page,
    context,
  }) => {
    await begun(page)
    const other = await bystander(context)
    await hold(other, NEWER)
    await expect(page.getByRole('alert')).toContainText('Ihre Daten gehören zu einer neueren Version von IT-Check')
    await other.close()
    await page.goto('about:blank')
    await page.goto('./')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Ihre Daten gehören zu einer neueren Version von IT-Check')
    await expect(page.getByText('Dieser Browser kann nichts speichern')).toBeHidden()
    await expectAccessible(page)
    const download = page.waitForEvent('download')
    await alert.getByRole('button', { name: 'Als Datei sichern' }).click()
    expect((await fileOf(download)).answers[FIRST.id]?.value).toBe('yes')
    expect(await hold(await bystander(context), NEWER)).toBe(NEWER)
  })

  test('because a tab with an older version holds it: says which to close, and goes on by itself', async ({
    page,
    context,
  }) => {
    const older = await bystander(context)
    await hold(older, 1)
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText('IT-Check ist noch in einem anderen Tab offen')
    await expectAccessible(page)
    await older.close()
    const overview = new OverviewPage(page)
    await expect(overview.heading).toBeVisible()
    await expect(page.getByRole('alert')).toBeHidden()
    await overview.openSample()
  })
})
