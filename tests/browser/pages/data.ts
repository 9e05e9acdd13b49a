import { type Download, expect, type Locator, type Page } from '@playwright/test'

/** Daten & Sicherheit, in German. */
export class DataPage {
  readonly heading: Locator
  /** the answer to "Sind meine Daten sicher?" with its reasons */
  readonly status: Locator
  readonly drillPicker: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Daten & Sicherheit', level: 1 })
    this.status = this.section('Sind meine Daten sicher?')
    this.drillPicker = this.section('Wiederherstellung üben').locator('input[type=file]')
  }

  section(name: string): Locator {
    return this.page.locator('section').filter({ has: this.page.getByRole('heading', { level: 2, name }) })
  }

  async open(): Promise<void> {
    await this.page.goto('./#/daten')
    await expect(this.heading).toBeVisible()
  }

  row(name: string): Locator {
    return this.page.getByRole('row', { name: new RegExp(name) })
  }

  async save(name: string): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: `„${name}“ jetzt sichern` }).click(),
    ])
    await expect(this.page.locator('.ui-toast')).toContainText('stimmen überein')
    return download
  }
}
