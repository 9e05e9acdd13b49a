import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'

/** Good practice in German: passed on from the plan, and the library of what others passed on. */
export class PracticePage {
  readonly give: Locator
  readonly dialog: Locator
  readonly next: Locator
  readonly heading: Locator
  readonly library: Locator
  readonly sources: Locator
  readonly search: Locator
  readonly toast: Locator

  constructor(readonly page: Page) {
    this.give = page.getByRole('button', { name: 'Als gute Praxis weitergeben' })
    this.dialog = page.getByRole('dialog', { name: 'Als gute Praxis weitergeben' })
    this.next = this.dialog.getByRole('button', { name: 'Weiter: alles ansehen' })
    this.heading = page.getByRole('heading', { name: 'Gute Praxis', level: 1 })
    this.library = page.getByRole('region', { name: 'Bibliothek' })
    this.sources = page.getByRole('region', { name: 'Quellen' })
    this.search = page.getByRole('searchbox', { name: 'Gute Praxis durchsuchen' })
    this.toast = page.locator('.ui-toast')
  }

  async open(): Promise<void> {
    await this.page.goto('./#/netzwerk/praxis')
    await expect(this.heading).toBeVisible()
  }

  /** The fields of one measure in the dialog. */
  given(title: string): Locator {
    return this.dialog.getByRole('group', { name: title })
  }

  example(title: string): Locator {
    return this.library
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: title, level: 3, exact: true }) })
  }

  async save(): Promise<{ readonly name: string; readonly text: string }> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.dialog.getByRole('button', { name: 'Datei speichern' }).click(),
    ])
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
  }

  async take(...files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })))
  }

  async undo(): Promise<void> {
    await this.toast.getByRole('button', { name: 'Rückgängig' }).click()
  }
}
