import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Verlauf of one assessment, in German. */
export class HistoryPage {
  readonly heading: Locator
  readonly points: Locator
  readonly log: Locator
  readonly logSwitch: Locator
  readonly toast: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Verlauf', level: 1 })
    this.points = page.getByRole('region', { name: 'Frühere Stände' }).getByRole('listitem')
    this.log = page.getByRole('region', { name: 'Wer hat was geändert' }).getByRole('table')
    this.logSwitch = page.getByRole('checkbox', { name: 'Festhalten, wer was geändert hat' })
    this.toast = page.locator('.ui-toast')
  }

  async open(assessment: string): Promise<void> {
    await this.page.goto(`./#/p/${assessment}/verlauf`)
    await expect(this.heading).toBeVisible()
  }
}
