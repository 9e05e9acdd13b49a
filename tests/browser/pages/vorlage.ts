import type { Locator, Page } from '@playwright/test'

/** The part of the Bericht that writes the text for a Vorlage, in German. */
export class VorlagePart {
  readonly section: Locator
  readonly copyAll: Locator

  constructor(page: Page) {
    this.section = page.getByRole('region', { name: 'Text für die Vorlage' })
    this.copyAll = this.section.getByRole('button', { name: 'Alles kopieren' })
  }

  async begin(): Promise<void> {
    await this.section.getByText('Text schreiben').click()
  }

  text(title: string): Locator {
    return this.section.getByRole('textbox', { name: title })
  }

  async copy(title: string): Promise<void> {
    await this.section.getByRole('button', { name: `Kopieren: ${title}` }).click()
  }

  async choose(name: string): Promise<void> {
    await this.section.getByRole('radio', { name, exact: true }).check()
  }
}
