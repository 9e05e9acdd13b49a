import { expect, type Locator, type Page } from '@playwright/test'

/** The assistant for a newer version of the questionnaire, in German. */
export class UpgradePage {
  readonly heading: Locator
  readonly create: Locator
  readonly cancel: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Neue Version des Fragenkatalogs', level: 1 })
    this.create = page.getByRole('button', { name: 'Neue Fassung anlegen' })
    this.cancel = page.getByRole('link', { name: 'Abbrechen' })
  }

  /** One question, or several that belong together. */
  card(ids: string): Locator {
    return this.page.getByRole('article', { name: ids })
  }

  async expectOpen(): Promise<void> {
    await expect(this.heading).toBeFocused()
    await expect(this.create).toBeVisible()
  }
}
