import { expect, type Locator, type Page } from '@playwright/test'

/** Gesprächsmodus, in German. */
export class VisitPage {
  readonly heading: Locator
  readonly card: Locator
  readonly begin: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 })
    this.card = page.locator('.visit-question [data-question]')
    this.begin = page.getByRole('button', { name: /^Gespräch (beginnen|fortsetzen)$/ })
  }

  /** The plan of the days. Needs no server, as only the end of the address changes. */
  async open(assessment: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, `#/p/${assessment}/besuch`)
    await expect(this.heading).toHaveText('Gesprächsmodus')
  }

  /** From the plan to one question, whichever conversation it belongs to. */
  async toQuestion(assessment: string, question: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, `#/p/${assessment}/besuch/-/${question}`)
    await expect(this.card).toHaveAttribute('data-question', question)
  }

  /**
   * From the plan through the conversations in their order, by keys alone, until `count` questions are answered.
   * @param keyFor the key that answers the question at this place, counted from 0
   * @returns ids of the questions in the order in which they were asked
   */
  async answer(count: number, keyFor: (at: number) => string): Promise<string[]> {
    const { page } = this
    await page
      .getByRole('link', { name: /^Gespräch öffnen: / })
      .first()
      .press('Enter')
    const asked: string[] = []
    while (asked.length < count) {
      await this.begin.press('Enter')
      await expect(this.card).toBeVisible()
      // the last one of a conversation leads to its end
      while (asked.length < count && (await this.card.isVisible()))
        asked.push(await this.#answerOne(keyFor(asked.length)))
      if (asked.length < count) await page.getByRole('link', { name: /^Nächstes Gespräch: / }).press('Enter')
    }
    return asked
  }

  async #answerOne(key: string): Promise<string> {
    const question = (await this.card.getAttribute('data-question')) ?? ''
    await this.page.keyboard.press(key)
    await expect(this.card.locator(`input[aria-keyshortcuts="${key}"]`)).toBeChecked()
    await this.page.keyboard.press('j')
    await expect(this.page.locator(`[data-question="${question}"]`)).toHaveCount(0)
    return question
  }
}
