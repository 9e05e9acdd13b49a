import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { OverviewPage } from './overview.ts'

/** Vorschläge, in German. */
export class ProposalsPage {
  readonly heading: Locator
  readonly steps: Locator
  readonly programme: Locator
  readonly letter: Locator
  readonly toast: Locator
  readonly dialog: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Vorschläge aus den Antworten', level: 1 })
    this.steps = page.getByRole('region', { name: 'Erste Schritte' })
    this.programme = page.getByRole('region', { name: 'Alle Vorschläge' })
    this.letter = page.getByRole('region', { name: 'Brief an den Dienstleister' })
    this.toast = page.locator('.ui-toast')
    this.dialog = page.getByRole('dialog')
  }

  /** Musterstadt with the full check, and nothing planned or decided yet; returns the id of the assessment. */
  async openFullSample(): Promise<string> {
    const id = await new OverviewPage(this.page).openPlanned({ measures: [], decisions: [] })
    await this.open(id)
    return id
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`./#/p/${id}/massnahmen`)
    await expect(this.heading).toBeVisible()
  }

  /** The summary of a class: 'sofort: 8 Vorschläge, …' */
  group(name: string): Locator {
    return this.programme.locator('summary').filter({ hasText: new RegExp(`^${name}: `) })
  }

  async openGroup(name: string): Promise<void> {
    await this.group(name).click()
  }

  /** The cards that one sees: of the first steps, or of the classes that are open. */
  card(within: Locator, title: string | RegExp): Locator {
    return within.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: title, level: 3 }) })
  }

  take(title: string | RegExp = /./, within: Locator = this.steps): Locator {
    return this.card(within, title).getByRole('button', { name: /^In den Plan übernehmen: / })
  }

  tick(title: string): Locator {
    return this.programme.getByRole('checkbox', { name: `Auswählen: ${title}` })
  }

  async undo(): Promise<void> {
    await this.toast.getByRole('button', { name: 'Rückgängig' }).click()
  }

  async openLetter(): Promise<void> {
    await this.letter.getByText('Brief schreiben').click()
    await expect(this.letterText).toBeVisible()
  }

  get letterText(): Locator {
    return this.letter.getByLabel('Text des Briefs')
  }

  async savePdf(): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.letter.getByRole('button', { name: 'Als PDF speichern' }).click(),
    ])
    return download
  }
}
