import { expect, type Locator, type Page } from '@playwright/test'
import { NewAssessmentPage } from './newAssessment.ts'

/** Fragen, in German, with the Kurz-Check. */
export class QuestionsPage {
  readonly title: Locator
  readonly saved: Locator
  readonly progress: Locator
  readonly search: Locator
  readonly domains: Locator
  readonly nextOpen: Locator
  readonly results: Locator

  constructor(readonly page: Page) {
    this.title = page.getByRole('heading', { level: 1 })
    const bar = page.getByRole('region', { name: 'Fortschritt' })
    this.saved = bar.getByText('Gespeichert', { exact: true })
    this.progress = bar.getByRole('progressbar', { name: 'Fortschritt' })
    this.nextOpen = bar.getByRole('button', { name: 'Nächste offene Frage' })
    this.search = page.getByRole('searchbox', { name: 'Fragen durchsuchen' })
    this.domains = page.getByRole('navigation', { name: 'Themenfelder' })
    this.results = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('link') })
  }

  /** A new assessment, at its first Themenfeld; returns its id. */
  async begin(): Promise<string> {
    const id = await new NewAssessmentPage(this.page).begin('Musterdorf')
    await expect(this.title).toHaveText('Verantwortung und Menschen')
    return id
  }

  async open(id: string, ...place: string[]): Promise<void> {
    await this.page.goto(`./#/p/${[id, 'fragen', ...place].join('/')}`)
  }

  question(words: RegExp): Question {
    return new Question(this.page.getByRole('article', { name: words }))
  }

  filter(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name} \\(`) })
  }

  domain(title: RegExp): Locator {
    return this.domains.getByRole('link', { name: title })
  }

  /** Once more from the disk. */
  async reload(): Promise<void> {
    await expect(this.saved).toBeVisible()
    await this.page.reload()
    await expect(this.title).toBeVisible()
  }
}

export class Question {
  readonly heading: Locator
  readonly reason: Locator
  readonly comment: Locator

  constructor(readonly card: Locator) {
    this.heading = card.getByRole('heading', { level: 2 })
    this.reason = card.getByRole('textbox', { name: 'Warum trifft die Frage nicht zu?' })
    this.comment = card.getByRole('textbox', { name: 'Kommentar' })
  }

  option(name: string): Locator {
    return this.card.getByRole('radio', { name, exact: true })
  }

  button(name: string): Locator {
    return this.card.getByRole('button', { name })
  }

  async unfold(name: RegExp): Promise<void> {
    await this.card.locator('summary').filter({ hasText: name }).click()
  }
}
