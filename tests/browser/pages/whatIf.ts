import { expect, type Locator, type Page } from '@playwright/test'
import { OverviewPage } from './overview.ts'

/** Was wäre wenn, in German. */
export class WhatIfPage {
  readonly heading: Locator
  readonly budget: Locator
  readonly find: Locator
  readonly found: Locator
  readonly list: Locator
  readonly status: Locator
  readonly effect: Locator
  readonly toast: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Was wäre wenn?', level: 1 })
    this.budget = page.getByRole('textbox', { name: 'Verfügbare Personentage' })
    this.find = page.getByRole('button', { name: 'Beste Auswahl ankreuzen' })
    this.found = page.getByRole('region', { name: 'Was bringt am meisten?' }).getByRole('status')
    this.list = page.getByRole('region', { name: 'Maßnahmen', exact: true })
    this.status = this.list.getByRole('status')
    this.effect = page.getByRole('region', { name: 'Wirkung', exact: true })
    this.toast = page.locator('.ui-toast')
  }

  /** With the full check of Musterstadt, and nothing planned yet; returns the id of the assessment. */
  async openFullSample(): Promise<string> {
    const id = await new OverviewPage(this.page).openPlanned({ measures: [], decisions: [] })
    await this.open(id)
    return id
  }

  /** With its Kurz-Check. */
  async openSample(): Promise<string> {
    const id = await new OverviewPage(this.page).haveSample()
    await this.open(id)
    return id
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`./#/p/${id}/was-waere-wenn`)
    await expect(this.heading).toBeVisible()
  }

  group(name: string): Locator {
    return this.list.locator('summary', { hasText: `${name}:` })
  }

  measure(title: string | RegExp): Locator {
    return this.list.getByRole('checkbox', { name: title })
  }

  async findFor(days: string): Promise<void> {
    await this.budget.fill(days)
    await this.find.click()
  }

  /** The row of a Themenfeld in the table of both results. */
  row(domain: string): Locator {
    return this.effect.getByRole('row', { name: new RegExp(`^${domain}`) })
  }
}
