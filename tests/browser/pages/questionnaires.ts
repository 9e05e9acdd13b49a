import { expect, type Locator, type Page } from '@playwright/test'

export interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Fragenkataloge, in German. */
export class QuestionnairesPage {
  readonly heading: Locator
  readonly ownHeading: Locator
  readonly picker: Locator
  readonly install: Locator
  readonly toast: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Fragenkataloge', level: 1 })
    this.ownHeading = page.getByRole('heading', { name: 'Eigene Fragenkataloge', level: 2 })
    this.picker = page.getByLabel('Eigenen Fragenkatalog öffnen (.json)')
    this.install = page.getByRole('button', { name: 'Installieren', exact: true })
    this.toast = page.locator('.ui-toast')
  }

  /** Waits until the shipped ones are there. */
  async open(): Promise<void> {
    await this.page.goto('./#/fragenkataloge')
    await expect(this.heading).toBeVisible()
    await expect(this.card('IT-Check für Kommunen', '1.1.0')).toBeVisible()
  }

  section(title: string): Locator {
    return this.page.getByRole('region', { name: title })
  }

  card(title: string, version: string): Locator {
    const heading = this.page.getByRole('heading', { name: `${title} · Version ${version}`, level: 3 })
    return this.page.getByRole('listitem').filter({ has: heading })
  }

  /** @param file or its path */
  async choose(file: GivenFile | string): Promise<void> {
    await this.picker.setInputFiles(file)
  }

  /** Drops a file onto the zone as from the desktop. */
  async drop({ name, mimeType, buffer }: GivenFile): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([text, fileName, type]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], fileName, { type }))
        return transfer
      },
      [buffer.toString('utf8'), name, mimeType] as const,
    )
    const zone = this.page.locator('.ui-file')
    await zone.dispatchEvent('dragover', { dataTransfer })
    await zone.dispatchEvent('drop', { dataTransfer })
  }

  async installOwn(file: GivenFile): Promise<void> {
    await this.choose(file)
    await this.install.click()
    await expect(this.page.getByRole('status').filter({ hasText: 'ist installiert' })).toBeVisible()
  }

  /** One line for each problem that is listed: sentence and place. */
  get problems(): Locator {
    return this.page.locator('.questionnaires__problems > li')
  }
}
