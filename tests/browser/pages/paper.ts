import { expect, type Locator, type Page } from '@playwright/test'
import { PdfMaker } from './pdfMaker.ts'
import { ReportPage } from './report.ts'

/** "Auf Papier" on the screen Bericht, in German. */
export class PaperPage extends PdfMaker {
  readonly section: Locator
  readonly role: Locator
  readonly help: Locator
  readonly filled: Locator

  constructor(page: Page) {
    const section = page.getByRole('region', { name: 'Auf Papier' })
    super(page, section, { make: 'Druckfassung erstellen', language: 'Sprache des Fragebogens' })
    this.section = section
    this.role = this.section.getByLabel('Für wen?')
    this.help = this.section.getByRole('checkbox', { name: 'Hilfe zu jeder Frage' })
    this.filled = this.section.getByRole('checkbox', { name: 'die bisherigen Antworten' })
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
}
