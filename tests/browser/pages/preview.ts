import { expect, type Locator, type Page } from '@playwright/test'

/** The pages of a PDF on the screen Bericht, in German. */
export class PreviewPage {
  readonly show: Locator
  readonly hide: Locator
  readonly viewer: Locator
  readonly number: Locator
  readonly larger: Locator
  readonly large: Locator

  constructor(readonly page: Page) {
    this.show = page.getByRole('button', { name: 'Seiten ansehen' })
    this.hide = page.getByRole('button', { name: 'Vorschau schließen' })
    this.viewer = page.getByRole('region', { name: 'Seiten des PDF' })
    this.number = this.viewer.getByRole('textbox', { name: 'Seite' })
    this.larger = this.viewer.getByRole('button', { name: 'Vergrößern' })
    this.large = this.viewer.getByRole('img')
  }

  /** Waits until this page is drawn; returns what is painted, as something to compare. */
  async drawn(page: number): Promise<string> {
    await expect(this.large).toHaveAccessibleName(new RegExp(`^Seite ${page} von \\d+$`))
    await expect(this.large).toHaveAttribute('data-page', String(page))
    return this.large.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
  }

  /** Share of the picture that is not white paper. */
  ink(): Promise<number> {
    return this.large.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
      let dark = 0
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 200) dark++
      return dark / (data.length / 4)
    })
  }

  text(page: number): Locator {
    return this.viewer.getByRole('group', { name: `Text der Seite ${page}` })
  }

  small(page: number): Locator {
    return this.viewer.getByRole('button', { name: `Seite ${page}`, exact: true })
  }
}
