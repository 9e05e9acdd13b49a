import { expect, type Locator, type Page } from '@playwright/test'
import type { Measure } from '../../../src/core/assessment/schema.ts'
import { PLAN_ID } from '../support/planFile.ts'
import { OverviewPage } from './overview.ts'

/** Maßnahmenplan, in German. */
export class PlanPage {
  readonly heading: Locator
  readonly saved: Locator
  readonly stand: Locator
  readonly table: Locator
  readonly search: Locator
  readonly dialog: Locator
  readonly toast: Locator
  readonly role: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Maßnahmenplan', level: 1 })
    this.saved = page.getByText('Gespeichert', { exact: true })
    this.stand = page.getByRole('region', { name: 'Wo der Plan steht' })
    this.table = page.getByRole('table', { name: 'Alle Maßnahmen' })
    this.search = page.getByRole('searchbox', { name: 'Maßnahmen durchsuchen' })
    this.dialog = page.getByRole('dialog')
    this.toast = page.locator('.ui-toast')
    this.role = page.getByRole('combobox', { name: 'Ihre Rolle' })
  }

  /** The invented municipality with the full check and these measures. */
  async begin(measures: readonly Measure[]): Promise<void> {
    await new OverviewPage(this.page).openPlanned({ measures })
    await this.open()
  }

  async open(id = PLAN_ID): Promise<void> {
    await this.page.goto(`./#/p/${id}/plan`)
    await expect(this.heading).toBeVisible()
  }

  /** Once more from the disk. */
  async reload(): Promise<void> {
    await expect(this.saved.first()).toBeVisible()
    await this.page.reload()
    await expect(this.heading).toBeVisible()
  }

  row(title: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: title }) })
  }

  /** The button that shows a field in the row. @param field as in its column: 'Frist' */
  cell(title: string, field: string): Locator {
    return this.row(title).getByRole('button', { name: new RegExp(`^${field}: `) })
  }

  /** Names of what stands in the row and reaches over the edge of the screen. */
  fieldsOutside(title: string): Promise<string[]> {
    return this.row(title)
      .locator('button, input, td')
      .evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect()
            return width === 0 || left < 0 || right > innerWidth
          })
          .map((element) => element.textContent ?? ''),
      )
  }

  /** Titles in the order of the table. */
  titles(): Promise<string[]> {
    return this.table.locator('tbody th > button').allTextContents()
  }

  async sortBy(column: string): Promise<void> {
    await this.table.getByRole('columnheader', { name: column, exact: true }).getByRole('button').click()
  }

  filter(name: string): Locator {
    return this.page.getByRole('region', { name: 'Alle Maßnahmen' }).getByRole('combobox', { name, exact: true })
  }

  tick(title: string): Locator {
    return this.table.getByRole('checkbox', { name: `Auswählen: ${title}` })
  }

  /** All fields of one measure. */
  async openMeasure(title: string): Promise<void> {
    await this.row(title).getByRole('button', { name: title, exact: true }).click()
    await expect(this.dialog).toBeVisible()
  }

  field(name: string): Locator {
    return this.dialog.getByLabel(name, { exact: true })
  }

  async closeDialog(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Schließen' }).first().click()
    await expect(this.dialog).toBeHidden()
  }

  async undo(): Promise<void> {
    await this.toast.getByRole('button', { name: 'Rückgängig' }).click()
  }

  view(name: 'Tabelle' | 'Zeitplan' | 'Fortschritt'): Locator {
    return this.page.getByRole('group', { name: 'Ansicht' }).getByRole('button', { name })
  }
}
