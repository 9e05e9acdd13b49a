import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { OverviewPage } from './overview.ts'

/** The way of the plan out of the app, in German. */
export class PlanExportPage {
  readonly open: Locator
  readonly dialog: Locator
  readonly download: Locator

  constructor(readonly page: Page) {
    this.open = page.getByRole('button', { name: 'Plan exportieren' })
    this.dialog = page.getByRole('dialog', { name: 'Plan exportieren' })
    this.download = this.dialog.getByRole('button', { name: 'Herunterladen' })
  }

  /** The plan of the sample with the full check; returns the id of the assessment. */
  async openSample(): Promise<string> {
    const id = await new OverviewPage(this.page).haveSample('full')
    await this.page.goto(`./#/p/${id}/plan`)
    await expect(this.page.getByRole('heading', { name: 'Maßnahmenplan', level: 1 })).toBeVisible()
    return id
  }

  /** Chooses the format by its name in the dialog and takes the file. */
  async make(format: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    await this.open.click()
    await this.dialog.getByRole('radio', { name: format }).check()
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.download.click()])
    await expect(this.dialog).toBeHidden()
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
  }
}
