import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { QuestionsPage } from '../pages/questions.ts'
import { ReportPage } from '../pages/report.ts'
import type { Complaints } from './complaints.ts'

/** An address of the app, with the slash at its end, and how its server is ended. */
export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * What must go wherever the app is served from: an answer stays over a reload, and after the first visit everything goes without the
 * server, the PDF with its worker and its fonts too.
 */
export async function goTheWholeWay(page: Page, { address, close }: Served, complaints: Complaints): Promise<void> {
  await page.goto(`${address}#/neu`)
  // its scope is the app's own folder; it takes over the pages that are there, but none that is just being loaded
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(address)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
  await page.getByRole('textbox', { name: 'Name der Kommune' }).fill('Musterdorf')
  await page.getByRole('button', { name: 'Prüfung anlegen und beginnen' }).click()
  await page.waitForURL(/#\/p\/[^/]+\/fragen/)
  const questions = new QuestionsPage(page)
  const answer = page.getByRole('article').first().getByRole('radio').first()
  await answer.check()
  await questions.reload()
  await expect(answer).toBeChecked()

  await close()
  await page.reload()
  await expect(answer).toBeChecked()
  await page.getByRole('link', { name: 'Bericht', exact: true }).click()
  const report = new ReportPage(page)
  await expect(report.heading).toBeVisible()
  const pdf = await report.makePdf()
  expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-')
  // the questionnaires are asked for in vain and come from the database
  complaints.take(/ERR_CONNECTION_REFUSED .*\/questionnaires\/index\.json/)
}
