import type { Locator, Page } from '@playwright/test'
import { expect } from '../journey/expect.ts'

/** The lock of the device, in German: the section on "Daten & Sicherheit" and the screen that asks for the password. */
export class DeviceLockPage {
  readonly lockedHeading: Locator
  readonly password: Locator
  readonly dialog: Locator
  readonly lockNow: Locator

  constructor(readonly page: Page) {
    this.lockedHeading = page.getByRole('heading', { level: 1, name: 'Gesperrt' })
    this.password = page.getByLabel('Passwort dieses Geräts', { exact: true })
    this.dialog = page.getByRole('dialog')
    this.lockNow = page.getByRole('banner').getByRole('button', { name: 'Jetzt sperren' })
  }

  /** From any screen of the app to the question for the password, which the screen asks as soon as everything is encrypted. */
  async switchOn(password: string): Promise<void> {
    await this.fillSwitchOn(password)
    await this.submit('Verschlüsseln')
    await expect(this.lockedHeading).toBeVisible()
  }

  async fillSwitchOn(password: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Daten & Sicherheit' }).click()
    await this.page.getByRole('button', { name: 'Gerätesperre einrichten' }).click()
    await this.choose(password)
  }

  async choose(password: string): Promise<void> {
    await this.dialog.getByLabel('Passwort', { exact: true }).fill(password)
    await this.dialog.getByLabel('Passwort wiederholen').fill(password)
  }

  async submit(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click()
  }

  async unlock(password: string): Promise<void> {
    await this.password.fill(password)
    await this.page.keyboard.press('Enter')
    await expect(this.lockedHeading).toBeHidden()
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }
}
