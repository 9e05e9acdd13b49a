import { expect, type Locator, type Page } from '@playwright/test'

type Files = Parameters<Locator['setInputFiles']>[0]

/** Netzwerk, in German. */
export class NetworkPage {
  readonly main: Locator
  readonly toast: Locator
  readonly table: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main')
    this.toast = page.locator('.ui-toast')
    this.table = page.getByRole('table', { name: /je Themenfeld$/ })
  }

  async open(): Promise<void> {
    await this.page.goto('./#/netzwerk')
    await expect(this.page.getByRole('heading', { name: 'Netzwerk', level: 1 })).toBeVisible()
  }

  async openFiles(files: Files): Promise<void> {
    await this.page.getByLabel('Dateien auswählen').setInputFiles(files)
  }

  async openFolder(path: string): Promise<void> {
    await this.page.getByLabel('Ordner auswählen').setInputFiles(path)
  }

  /** The cells of a Themenfeld, as they are written. */
  async cells(title: string): Promise<string[]> {
    const row = this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: title, exact: true }) })
    await expect(row).toBeVisible()
    return row.getByRole('cell').allInnerTexts()
  }
}
