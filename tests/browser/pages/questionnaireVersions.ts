import { expect, type Locator, type Page } from '@playwright/test'

/** Versionen vergleichen, in German. */
export class QuestionnaireVersionsPage {
  readonly heading: Locator
  readonly older: Locator
  readonly newer: Locator
  /** the lines of all changes that are drawn */
  readonly lines: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Versionen vergleichen', level: 1 })
    this.older = page.getByLabel('Ältere Version')
    this.newer = page.getByLabel('Neuere Version')
    this.lines = page.getByRole('region', { name: 'Überblick' }).locator('section summary')
  }

  async open(questionnaire: string, older: string, newer: string): Promise<void> {
    await this.page.goto(`./#/fragenkataloge/${questionnaire}/${older}/${newer}`)
    await expect(this.heading).toBeVisible()
  }

  filter(name: string): Locator {
    return this.page.getByRole('group', { name: 'Art der Änderung' }).getByRole('button', { name })
  }

  line(words: string): Locator {
    return this.lines.filter({ hasText: words })
  }

  /** Cells of a field in the table of what differs in a question: old, then new. */
  cells(question: string, field: string): Locator {
    const table = this.page.getByRole('table', { name: `Was sich bei ${question} unterscheidet` })
    const row = table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: field, exact: true }) })
    return row.getByRole('cell')
  }
}
