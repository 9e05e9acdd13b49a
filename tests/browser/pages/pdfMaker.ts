import { type Download, expect, type Locator, type Page } from '@playwright/test'

/** What makes one of the PDFs of the screen Bericht, in German. */
export abstract class PdfMaker {
  readonly make: Locator
  readonly cancel: Locator
  readonly #language: Locator
  readonly #status: Locator

  /** `scope`: the part of the page that is about this PDF */
  constructor(
    readonly page: Page,
    scope: Page | Locator,
    names: { readonly make: string; readonly language: string },
  ) {
    this.make = scope.getByRole('button', { name: names.make })
    this.#language = scope.getByRole('group', { name: names.language })
    this.cancel = scope.getByRole('button', { name: 'Abbrechen' })
    this.#status = scope.getByRole('status')
  }

  language(name: 'Deutsch' | 'Englisch'): Locator {
    return this.#language.getByRole('radio', { name })
  }

  async makePdf(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.make.click()])
    return download
  }

  /** Cancels what is being made; it says so, and the focus returns to the button. */
  async cancelIt(): Promise<void> {
    await this.cancel.click()
    await expect(this.#status.filter({ hasText: 'Abgebrochen' })).toBeVisible()
    await expect(this.make).toBeFocused()
  }
}
