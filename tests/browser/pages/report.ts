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
    return this.#open('short')
  }

  /** Musterstadt with the full check and its plan. */
  openFullSample(): Promise<string> {
    return this.#open('full')
  }

  async #open(check: 'short' | 'full'): Promise<string> {
    const id = await new OverviewPage(this.page).haveSample(check)
    await this.page.goto(`./#/p/${id}/bericht`)
    await expect(this.heading).toBeVisible()
    return id
  }
}
