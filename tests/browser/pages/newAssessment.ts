import { expect, type Locator, type Page } from '@playwright/test'
import { wayOnce } from '../support/wayOnce.ts'

/** Neue Prüfung, in German. */
export class NewAssessmentPage {
  readonly name: Locator
  readonly create: Locator

  constructor(readonly page: Page) {
    this.name = page.getByRole('textbox', { name: 'Name der Kommune' })
    this.create = page.getByRole('button', { name: 'Prüfung anlegen und beginnen' })
  }

  async open(): Promise<void> {
    await this.page.goto('./#/neu')
    await expect(this.page.getByRole('heading', { name: 'Neue Prüfung', level: 1 })).toBeVisible()
  }

  scoping(question: RegExp, answer: 'ja' | 'nein' | 'noch offen'): Promise<void> {
    return this.page.getByRole('group', { name: question }).getByRole('radio', { name: answer }).check()
  }

  /** What most leave empty at the start: scope, occasion, file number, participants. */
  async unfold(): Promise<void> {
    await this.page.getByText('Weitere Angaben für den Bericht (freiwillig)').click()
  }

  /** Fills in the name alone and lands on the questions; returns the id of the assessment. Without `questionnaire` it is the first. */
  async begin(name: string, questionnaire?: string): Promise<string> {
    // in a new browser it would have to take in all questionnaires first, as it did for the worker's first test
    if (this.page.url() === 'about:blank') await wayOnce(this.page, 'new assessment', () => this.open())
    await this.open()
    if (questionnaire !== undefined) await this.page.getByRole('radio', { name: questionnaire }).check()
    await this.name.fill(name)
    await this.create.click()
    await this.page.waitForURL(/#\/p\/[^/]+\/fragen/)
    return /#\/p\/([^/]+)/.exec(this.page.url())?.[1] ?? ''
  }
}
