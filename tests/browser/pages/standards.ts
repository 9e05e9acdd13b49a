import { expect, type Locator, type Page } from '@playwright/test'
import { ResultPage } from './result.ts'

/** Normen und Kataloge, in German. */
export class StandardsPage {
  readonly heading: Locator
  readonly shown: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Normen und Kataloge', level: 1 })
    this.shown = page.getByText(/Anforderung(en)? gezeigt$/)
  }

  /** From the result of the sample municipality; returns the id of the assessment. */
  async openSample(): Promise<string> {
    const id = await new ResultPage(this.page).openSample()
    await this.page.getByRole('link', { name: 'Normen und Kataloge ansehen' }).click()
    await expect(this.heading).toBeVisible()
    return id
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`./#/p/${id}/normen`)
    await expect(this.heading).toBeVisible()
  }

  /** @param title as in its heading: 'CIS Controls (8.1)' */
  standard(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true })
  }

  /** Row of a standard in the table at the top. */
  overviewRow(title: string): Locator {
    return this.page.getByRole('table', { name: 'Überblick' }).getByRole('row').filter({ hasText: title })
  }

  filter(name: string): Locator {
    return this.page.getByRole('group', { name: 'Anforderungen zeigen' }).getByRole('button', { name, exact: true })
  }

  /** @param name 'Baustein ORP.4' */
  chapter(name: string): Chapter {
    return new Chapter(
      this.page.locator('details').filter({ has: this.page.locator('summary', { hasText: `${name}:` }) }),
    )
  }
}

class Chapter {
  readonly summary: Locator

  constructor(readonly details: Locator) {
    this.summary = details.locator('summary')
  }

  /** @param requirement 'ORP.4.A21' */
  row(requirement: string): Locator {
    return this.details
      .getByRole('row')
      .filter({ has: this.details.page().getByRole('rowheader', { name: requirement, exact: true }) })
  }

  standing(requirement: string): Locator {
    return this.row(requirement).getByRole('cell').first()
  }
}
