import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { ReportPage } from './report.ts'

/** "Auf Papier" on the screen Bericht, in German. */
export class PaperPage {
  readonly section: Locator
  readonly role: Locator
  readonly language: Locator
  readonly help: Locator
  readonly filled: Locator
  readonly make: Locator
  readonly cancel: Locator

  constructor(readonly page: Page) {
    this.section = page.getByRole('region', { name: 'Auf Papier' })
    this.role = this.section.getByLabel('Für wen?')
    this.language = this.section.getByLabel('Sprache des Fragebogens')
    this.help = this.section.getByRole('checkbox', { name: 'Hilfe zu jeder Frage' })
    this.filled = this.section.getByRole('checkbox', { name: 'die bisherigen Antworten' })
    this.make = this.section.getByRole('button', { name: 'Druckfassung erstellen' })
    this.cancel = this.section.getByRole('button', { name: 'Abbrechen' })
  }

  async openSample(): Promise<void> {
    await new ReportPage(this.page).openSample()
    await expect(this.section).toBeVisible()
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`./#/p/${id}/bericht`)
    await expect(this.section).toBeVisible()
  }

  questions(which: 'alle' | 'nur offene'): Locator {
    return this.section.getByRole('radio', { name: which, exact: true })
  }

  async makePdf(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.make.click()])
    return download
  }
}
