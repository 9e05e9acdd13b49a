import { expect, type Locator, type Page } from '@playwright/test'
import { OverviewPage } from './overview.ts'
import { PdfMaker } from './pdfMaker.ts'

/** Bericht, in German. */
export class ReportPage extends PdfMaker {
  readonly heading: Locator
  readonly date: Locator
  /** what is not in the report */
  readonly left: Locator

  constructor(page: Page) {
    super(page, page, { make: 'PDF erstellen', language: 'Sprache des Berichts' })
    this.heading = page.getByRole('heading', { name: 'Bericht', level: 1 })
    this.date = page.getByLabel('Datum des Berichts')
    this.left = page.locator('.kern-card').filter({ hasText: 'Das bleibt draußen' })
  }

  profile(name: 'Öffentlich' | 'Nichtöffentlich' | 'Intern'): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${name}`) })
  }

  /** Returns the id of the assessment. */
  openSample(): Promise<string> {
    return this.#open((overview) => overview.openSample())
  }

  /** Musterstadt with the full check and its plan. */
  openFullSample(): Promise<string> {
    return this.#open((overview) => overview.openFullSample())
  }

  async #open(sample: (overview: OverviewPage) => Promise<void>): Promise<string> {
    const overview = new OverviewPage(this.page)
    await overview.open()
    await sample(overview)
    await overview.card('Musterstadt').getByRole('link', { name: 'Bericht' }).click()
    await expect(this.heading).toBeVisible()
    return /#\/p\/([^/]+)/.exec(this.page.url())?.[1] ?? ''
  }
}
