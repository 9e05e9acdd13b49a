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
    const id = await new OverviewPage(this.page).haveSample()
    await this.page.goto(`./#/p/${id}/bericht`)
    await expect(this.heading).toBeVisible()
    return id
  }
}
