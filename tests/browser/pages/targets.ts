import { expect, type Locator, type Page } from '@playwright/test'
import { OverviewPage } from './overview.ts'
import { ResultPage } from './result.ts'

/** Ziele, in German. */
export class TargetsPage {
  readonly heading: Locator
  readonly effect: Locator
  readonly whole: Locator
  readonly toast: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Ziele', level: 1 })
    this.effect = page.getByRole('region', { name: 'Was Ihre Ziele bewirken' })
    this.whole = page.getByRole('combobox', { name: 'Ganze Prüfung' })
    this.toast = page.locator('.ui-toast')
  }

  /** Musterstadt with the full check; returns the id of the assessment. */
  async openFullSample(): Promise<string> {
    const id = await new OverviewPage(this.page).haveSample('full')
    await this.open(id)
    return id
  }

  /** Musterstadt with the Kurz-Check; returns the id of the assessment. */
  async openShortSample(): Promise<string> {
    return this.#follow(await new ResultPage(this.page).openSample())
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`./#/p/${id}/ziele`)
    await expect(this.heading).toBeVisible()
  }

  template(name: string): Locator {
    return this.page
      .getByRole('region', { name: 'Mit einer Vorlage beginnen' })
      .getByRole('button', { name, exact: true })
  }

  /** @param term 'Zielerfüllung' */
  figure(term: string): Locator {
    return this.effect
      .getByRole('definition')
      .and(this.effect.locator('div', { has: this.page.getByText(term, { exact: true }) }).locator('dd'))
  }

  /** The list entry of a Themenfeld with its figures. */
  domain(title: string): Locator {
    return this.page
      .getByRole('region', { name: 'Ziele festlegen' })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('combobox', { name: title, exact: true }) })
  }

  /** @param name title of a Themenfeld, or the id of a question */
  target(name: string | RegExp): Locator {
    return this.page.getByRole('combobox', typeof name === 'string' ? { name, exact: true } : { name })
  }

  /** The option that is chosen. */
  shown(select: Locator): Locator {
    return select.locator('option:checked')
  }

  /** From the result. */
  async #follow(id: string): Promise<string> {
    await this.page.getByRole('link', { name: 'Maßnahmen', exact: true }).click()
    await this.page.getByRole('link', { name: 'Ziele', exact: true }).click()
    await expect(this.heading).toBeVisible()
    return id
  }
}
