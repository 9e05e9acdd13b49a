import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { OverviewPage } from './overview.ts'

/** Bericht, in German. */
export class ReportPage {
  readonly heading: Locator
  readonly make: Locator
  readonly cancel: Locator
  readonly date: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Bericht', level: 1 })
    this.make = page.getByRole('button', { name: 'PDF erstellen' })
    this.cancel = page.getByRole('button', { name: 'Abbrechen' })
    this.date = page.getByLabel('Datum des Berichts')
  }

  /** Returns the id of the assessment. */
  async openSample(): Promise<string> {
    const overview = new OverviewPage(this.page)
    await overview.open()
    await overview.openSample()
    await overview.card('Musterstadt').getByRole('link', { name: 'Bericht' }).click()
    await expect(this.heading).toBeVisible()
    return /#\/p\/([^/]+)/.exec(this.page.url())?.[1] ?? ''
  }

  async makePdf(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.make.click()])
    return download
  }
}
