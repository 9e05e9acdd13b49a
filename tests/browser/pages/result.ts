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
    const id = await new OverviewPage(this.page).haveSample()
    await this.open(id)
    return id
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
    return this.rowIn('Themenfelder in Zahlen', domain)
  }

  rowIn(table: string, name: string): Locator {
    return this.page
      .getByRole('table', { name: table, exact: true })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) })
  }

  /** What folds out under "Fragen im Einzelnen". */
  domain(title: string): Domain {
    return new Domain(
      this.page
        .locator('details.kern-accordion')
        .filter({ has: this.page.locator('summary', { hasText: `${title}: ` }) }),
    )
  }

  /** @param name 'Dringlichkeit', 'Nachweis', 'Wen fragen', 'Themenfeld' */
  filter(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true })
  }

  /** The list that stands in place of the Themenfelder while something is filtered. */
  get found(): Locator {
    return this.page.getByRole('table', { name: 'Gefundene Fragen nach Dringlichkeit' }).locator('tbody tr')
  }

  get shown(): Locator {
    return this.section('Fragen im Einzelnen').getByRole('status')
  }
}

class Domain {
  readonly summary: Locator
  readonly why: Locator

  constructor(readonly details: Locator) {
    this.summary = details.locator('summary').first()
    this.why = details.locator('details').filter({ hasText: 'Warum diese Stufe?' })
  }

  question(id: string): Locator {
    return this.details.getByRole('row').filter({ hasText: id })
  }
}
