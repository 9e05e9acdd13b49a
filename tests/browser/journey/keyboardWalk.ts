import type { Locator, Page } from '@playwright/test'
import type { Question } from '../../../src/core/questionnaire/schema.ts'
import { type Given, QUESTIONS } from './answers.ts'
import { expect } from './expect.ts'
import { Walk } from './walk.ts'

/** In the order on the screen: the scale first, then the two answers that are no level. */
const KEYS: Readonly<Record<Given['value'], string>> = { no: '1', partly: '2', yes: '3', unknown: '4', na: '5' }

/** More tab stops than any screen has. */
const MOST_STOPS = 200

/** The same way without a mouse: nothing here clicks, fills or focuses. */
export class KeyboardWalk {
  readonly sees: Walk

  constructor(readonly page: Page) {
    this.sees = new Walk(page)
  }

  /** Tab until there, as often as it takes; a person would see where the focus is. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible()
    for (let i = 0; i < MOST_STOPS; i++) {
      await this.page.keyboard.press(key)
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`Tab does not reach ${target}`)
  }

  async begin(municipality: string): Promise<void> {
    const { page } = this
    const { words } = this.sees
    await this.tabTo(page.getByRole('link', { name: words.newAssessment }))
    await page.keyboard.press('Enter')
    await this.tabTo(page.getByRole('textbox', { name: words.name }))
    await page.keyboard.type(municipality)
    await page.keyboard.press('Enter')
    await page.waitForURL(/fragen/)
    // keys work as soon as there is something to see
    await expect(page.getByRole('article').first()).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  }

  /** The focus is on the question before; afterwards it is in this one. */
  async answerNext(question: Question, given: Given): Promise<void> {
    const { keyboard } = this.page
    const { saved, words } = this.sees
    await keyboard.press('j')
    const card = this.sees.card(question)
    await expect(card.getByRole('heading', { level: 2 })).toBeFocused()
    await keyboard.press(KEYS[given.value])
    await expect(this.sees.radio(question, given.value)).toBeChecked()
    if (given.reason !== undefined) {
      await this.tabTo(card.getByRole('textbox', { name: words.reason }))
      await keyboard.type(given.reason)
      await this.leaveField()
    }
    if (given.comment !== undefined) {
      await keyboard.press('c')
      await keyboard.type(given.comment)
      await this.leaveField()
    }
    await expect(saved).toBeVisible()
  }

  async answerAll(answers: ReadonlyMap<string, Given>): Promise<void> {
    for (const question of QUESTIONS) {
      const given = answers.get(question.id)
      if (given) await this.answerNext(question, given)
    }
  }

  /** Where keys are letters they lead nowhere. */
  async leaveField(): Promise<void> {
    const { page } = this
    do await page.keyboard.press('Tab')
    while (await page.evaluate(() => document.activeElement?.matches('textarea, input:not([type=radio])') ?? false))
  }

  async follow(target: Locator): Promise<void> {
    await this.tabTo(target)
    await this.page.keyboard.press('Enter')
  }
}
