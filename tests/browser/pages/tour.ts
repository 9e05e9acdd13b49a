import { expect, type Locator, type Page } from '@playwright/test'
import { STEPS } from '../../../src/app/tour/steps.ts'
import { overviewTexts } from '../../../src/i18n/overview.ts'
import { tourTexts } from '../../../src/i18n/tour.ts'

/** The guided tour: its offer in the overview, and its panel. */
export class TourPage {
  readonly offer: Locator
  readonly turnDown: Locator
  readonly panel: Locator
  readonly heading: Locator
  readonly next: Locator
  readonly back: Locator
  readonly end: Locator
  readonly show: Locator
  /** what the step speaks of */
  readonly target: Locator
  readonly words

  constructor(
    readonly page: Page,
    language: 'de' | 'en' = 'de',
  ) {
    const overview = overviewTexts[language]
    this.words = tourTexts[language]
    this.offer = page.getByRole('button', { name: overview.tour, exact: true })
    this.turnDown = page.getByRole('button', { name: overview.tourNever })
    this.panel = page.getByRole('region', { name: this.words.name, exact: true })
    this.heading = this.panel.getByRole('heading', { level: 2 })
    this.next = this.panel.getByRole('button', { name: this.words.next, exact: true })
    this.back = this.panel.getByRole('button', { name: this.words.back, exact: true })
    this.end = this.panel.getByRole('button', { name: this.words.end })
    this.show = this.panel.getByRole('button', { name: this.words.showPlace })
    this.target = page.locator('main [data-outlined]')
  }

  /** `number` counts from 1. */
  async isAt(number: number): Promise<void> {
    const at = this.words.at.replace('{step}', String(number)).replace('{of}', String(STEPS.length))
    const name = STEPS[number - 1]?.name
    if (!name) throw new Error(`there is no step ${number}`)
    await expect(this.heading).toHaveText(`${at}: ${this.words[name]}`)
    await expect(this.panel).toContainText(this.words[`${name}Text`])
  }

  async begin(): Promise<void> {
    await this.page.goto('./')
    await this.offer.click()
    await this.isAt(1)
  }

  async goOnTo(number: number): Promise<void> {
    for (let step = await this.#step(); step < number; step++) {
      await this.next.click()
      await this.isAt(step + 1)
    }
  }

  /** Something of what is spoken of stands in view, and nothing lies over its beginning. */
  async showsTarget(): Promise<void> {
    await expect(this.target).toHaveCount(1)
    await expect
      .poll(() =>
        this.target.evaluate((target) => {
          const { left, top, bottom, width } = target.getBoundingClientRect()
          const under = document.elementFromPoint(left + width / 2, Math.max(top, 0) + 8)
          return bottom > 0 && target.contains(under)
        }),
      )
      .toBe(true)
  }

  async #step(): Promise<number> {
    return Number(/\d+/.exec((await this.heading.textContent()) ?? '')?.[0])
  }
}
