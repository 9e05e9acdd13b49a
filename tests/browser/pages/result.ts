import { expect, type Locator, type Page } from '@playwright/test'
import { OverviewPage } from './overview.ts'

/** Ergebnis, in German. */
export class ResultPage {
  readonly heading: Locator
  readonly chart: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Ergebnis', level: 1 })
    this.chart = page.getByRole('img', { name: /^Balkendiagramm/ })
  }

  /** The result of the sample municipality; returns the id of the assessment. */
  async openSample(): Promise<string> {
    const overview = new OverviewPage(this.page)
    await overview.open()
    await overview.openSample()
    await overview.card('Musterstadt').getByRole('link', { name: 'Ergebnis' }).click()
    await expect(this.heading).toBeVisible()
    return /#\/p\/([^/]+)/.exec(this.page.url())?.[1] ?? ''
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`./#/p/${id}/ergebnis`)
    await expect(this.heading).toBeVisible()
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  /** The row of a Themenfeld in the table under the chart. */
  row(domain: string): Locator {
    return this.page.getByRole('row', { name: new RegExp(`^${domain}`) })
  }
}
