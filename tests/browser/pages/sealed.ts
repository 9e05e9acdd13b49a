import { type Download, expect, type Locator, type Page } from '@playwright/test'

/** Encrypting an assessment with a password, and opening such a file, in German. */
export class SealedPage {
  readonly dialog: Locator
  readonly password: Locator
  readonly repeat: Locator
  readonly progress: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog')
    this.password = this.dialog.getByLabel('Passwort', { exact: true })
    this.repeat = this.dialog.getByLabel('Passwort wiederholen')
    this.progress = this.dialog.getByRole('progressbar', { name: /Die Datei wird/ })
  }

  async save(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.submit('Verschlüsselt sichern')])
    await expect(this.dialog.getByRole('heading', { name: 'Verschlüsselt gesichert' })).toBeVisible()
    return download
  }

  async submit(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click()
  }
}
