import type { Download, Locator, Page } from '@playwright/test'

/** Handing out, returning and merging parts, in German. */
export class PartsPage {
  readonly dialog: Locator
  readonly banner: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog')
    this.banner = page.getByText(/^Teil für .*: \d+ Fragen?$/)
  }

  box(name: string | RegExp): Locator {
    return this.dialog.getByRole('checkbox', { name })
  }

  async saveTo(path: string): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.dialog.getByRole('button', { name: 'Teil als Datei sichern' }).click(),
    ])
    await download.saveAs(path)
    return download
  }
}
