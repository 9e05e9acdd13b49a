import { expect, type Locator, type Page } from '@playwright/test'
import { OverviewPage } from './overview.ts'
import { PdfMaker } from './pdfMaker.ts'

/** Bericht, in German. */
export class ReportPage extends PdfMaker {
  readonly heading: Locator
  readonly date: Locator

  constructor(page: Page) {
    super(page, page, { make: 'PDF erstellen', language: 'Sprache des Berichts' })
    this.heading = page.getByRole('heading', { name: 'Bericht', level: 1 })
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
}
