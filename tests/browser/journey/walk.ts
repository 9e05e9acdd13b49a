import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { Domain, Question } from '../../../src/core/questionnaire/schema.ts'
import { textIn } from '../../../src/core/text.ts'
import type { Language } from '../../../src/i18n/catalogue.ts'
import { type Given, KURZ_CHECK, QUESTIONS } from './answers.ts'
import { expect } from './expect.ts'
import { WORDS } from './words.ts'

/** The way through the Kurz-Check with the mouse, from the start page to the PDF, in either language. */
export class Walk {
  constructor(
    readonly page: Page,
    public language: Language = 'de',
  ) {}

  get words() {
    return WORDS[this.language]
  }

  get saved(): Locator {
    return this.page.getByRole('region', { name: this.words.progress }).getByText(this.words.saved, { exact: true })
  }

  card(question: Question): Locator {
    return this.page.getByRole('article', { name: textIn(question.text, this.language, 'de'), exact: true })
  }

  radio(question: Question, value: Given['value']): Locator {
    return this.card(question).getByRole('radio', { name: this.words.values[value], exact: true })
  }

  comment(question: Question): Locator {
    return this.card(question).getByRole('textbox', { name: this.words.comment })
  }

  /** From the start page to the first Themenfeld; returns the id of the assessment. */
  async begin(municipality: string): Promise<string> {
    const { page, words } = this
    await page.getByRole('link', { name: words.newAssessment }).click()
    await page.getByRole('textbox', { name: words.name }).fill(municipality)
    await page.getByRole('button', { name: words.create }).click()
    await page.waitForURL(/#\/p\/[^/]+\/fragen/)
    return /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? ''
  }

  /** Resolves when the screen says that the answer is saved. */
  async answer(question: Question, given: Given): Promise<void> {
    await this.radio(question, given.value).check()
    if (given.reason !== undefined) {
      await this.card(question).getByRole('textbox', { name: this.words.reason }).fill(given.reason)
    }
    if (given.comment !== undefined) await this.comment(question).fill(given.comment)
    await expect(this.saved).toBeVisible()
  }

  /** Through all Themenfelder from the first on, answering what `answers` has; `after` is called at the end of each. */
  async answerAll(
    answers: ReadonlyMap<string, Given>,
    after: (domain: Domain) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    for (const domain of KURZ_CHECK.domains) {
      await expect(this.heading(textIn(domain.title, this.language, 'de'))).toBeVisible()
      for (const question of domain.questions) {
        const given = answers.get(question.id)
        if (given) await this.answer(question, given)
      }
      await after(domain)
      if (domain !== KURZ_CHECK.domains.at(-1)) await this.page.getByRole('link', { name: this.words.onward }).click()
    }
  }

  async expectProgress(answered: number): Promise<void> {
    const { progress, of, answered: done } = this.words
    await expect(this.page.getByRole('progressbar', { name: progress })).toHaveAttribute(
      'aria-valuetext',
      `${answered} ${of} ${QUESTIONS.length} ${done}`,
    )
  }

  async toResult(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.toResult }).first().click()
    await expect(this.heading(this.words.result)).toBeFocused()
  }

  async toReport(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.toReport }).click()
    await expect(this.heading(this.words.report)).toBeFocused()
  }

  /** The bytes of the PDF as the browser saves them. */
  async makePdf(): Promise<Uint8Array> {
    const { page, words } = this
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: words.makePdf }).click()
    const file = await download
    await expect(page.getByRole('status').filter({ hasText: words.pdfReady })).toBeVisible()
    return new Uint8Array(await readFile(await file.path()))
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name, exact: true })
  }
}
