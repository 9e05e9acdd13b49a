import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { PLAN_ID, planFile, withPlan } from '../support/planFile.ts'
import { wayOnce } from '../support/wayOnce.ts'

/** Übersicht, in German. */
export class OverviewPage {
  readonly heading: Locator
  readonly sampleButton: Locator
  readonly openFileButton: Locator
  readonly toast: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Übersicht', level: 1 })
    this.sampleButton = page.getByRole('button', { name: 'Beispiel „Musterstadt“ ansehen' })
    this.openFileButton = page.getByRole('button', { name: 'Datei öffnen' })
    this.toast = page.locator('.ui-toast')
  }

  async open(): Promise<void> {
    await this.page.goto('./')
    await expect(this.heading).toBeVisible()
  }

  card(name: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name, level: 3 }) })
  }

  async openSample(): Promise<void> {
    await this.sampleButton.click()
    await expect(this.card('Musterstadt')).toBeVisible()
  }

  /** Musterstadt with the full check. */
  async openFullSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Beispiel mit vollständigem Check ansehen' }).click()
    await expect(this.card('Musterstadt')).toBeVisible()
  }

  /**
   * Musterstadt as anybody's own check, with this plan; returns the id of the assessment, whose screens the caller opens. Its due dates
   * are held against the clock.
   */
  openPlanned(...plan: Parameters<typeof planFile>): Promise<string> {
    const [planned = {}, check = 'full'] = plan
    const openFile = async () => {
      await this.open()
      await this.openFile(planFile(planned, check))
      await expect(this.toast).toContainText('Musterstadt')
      return PLAN_ID
    }
    return wayOnce(this.page, `planned ${check}`, openFile, (database) => withPlan(database, planned, check))
  }

  /** As `openSample`, or with the full check as `openFullSample`; returns the id of the assessment, whose screens the caller opens. */
  haveSample(check: 'short' | 'full' = 'short'): Promise<string> {
    return wayOnce(this.page, `sample ${check}`, async () => {
      await this.open()
      await (check === 'full' ? this.openFullSample() : this.openSample())
      return this.toResult()
    })
  }

  /** From the card to the result; returns the id of the assessment. */
  async toResult(name = 'Musterstadt'): Promise<string> {
    await this.card(name).getByRole('link', { name: 'Ergebnis' }).click()
    await expect(this.page.getByRole('heading', { name: 'Ergebnis', level: 1 })).toBeVisible()
    return /#\/p\/([^/]+)/.exec(this.page.url())?.[1] ?? ''
  }

  async choose(name: string, action: string): Promise<void> {
    await this.page.getByRole('button', { name: `Weitere Aktionen für ${name}` }).click()
    await this.page.getByRole('button', { name: action, exact: true }).click()
  }

  /** Saves as a file and waits until the check of the file has been reported. */
  async save(name: string): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.choose(name, 'Als Datei sichern')])
    await expect(this.toast).toContainText('stimmen überein')
    return download
  }

  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.openFileButton.click()
    await this.page.getByRole('dialog').locator('input[type=file]').setInputFiles(file)
  }
}
