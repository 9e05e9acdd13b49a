import { expect, type Locator, type Page } from '@playwright/test'

/** Hilfe, in German. */
export class HelpPage {
  readonly search: Locator
  readonly results: Locator

  constructor(readonly page: Page) {
    this.search = page.getByRole('searchbox', { name: 'Hilfe durchsuchen' })
    this.results = page.getByRole('list', { name: 'Gefundene Stellen' })
  }

  /** `topic` is a segment of the address; without one the list of topics opens */
  async open(topic: string | null, title: string): Promise<void> {
    await this.page.goto(topic === null ? './#/hilfe' : `./#/hilfe/${topic}`)
    await expect(this.page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  }
}
