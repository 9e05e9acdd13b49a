import { expect, type Locator, type Page } from '@playwright/test'
import { PLAN_ID, planFile } from '../support/planFile.ts'
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

  /** With the full check of the sample municipality, before anything was planned; returns the id of the assessment. */
  async openFullSample(): Promise<string> {
    const overview = new OverviewPage(this.page)
    await overview.open()
    await overview.openFile(planFile([], []))
    await expect(overview.toast).toContainText('Musterstadt')
    await this.open(PLAN_ID)
    return PLAN_ID
  }

  /** With its Kurz-Check. */
  async openSample(): Promise<string> {
    const overview = new OverviewPage(this.page)
    await overview.open()
    await overview.openSample()
    return this.#openFromCard(overview)
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

  async #openFromCard(overview: OverviewPage): Promise<string> {
    await overview.card('Musterstadt').getByRole('link', { name: 'Ergebnis' }).click()
    await this.page.waitForURL(/ergebnis/)
    const id = /#\/p\/([^/]+)/.exec(this.page.url())?.[1] ?? ''
    await this.open(id)
    return id
  }
}
