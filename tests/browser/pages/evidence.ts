import type { Locator, Page } from '@playwright/test'

/** What an answer rests on, in the card of one question. */
export class EvidencePart {
  readonly page: Page
  readonly card: Locator
  readonly dialog: Locator
  readonly caption: Locator

  constructor(page: Page, question: string) {
    this.page = page
    this.card = page.locator(`[data-question="${question}"]`)
    this.dialog = page.getByRole('dialog')
    this.caption = this.dialog.getByRole('textbox', { name: 'Bildunterschrift' })
  }

  async open(): Promise<void> {
    await this.card.locator('details.evidence > summary').click()
    await this.card.getByRole('group', { name: 'Wie ist die Antwort belegt?' }).waitFor()
  }

  /** Chosen from the disk. */
  async choose(name: string, mimeType: string, bytes: Uint8Array): Promise<void> {
    await this.card.getByLabel('Fotos oder PDF auswählen').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })
  }

  /** Dropped on, or pasted into, the field for the comment of the question, as a person would with the mouse or Ctrl+V. */
  async arrive(how: 'drop' | 'paste', name: string, type: string, bytes: Uint8Array): Promise<void> {
    await this.card.getByRole('textbox', { name: 'Kommentar' }).evaluate(
      (field, { how, name, type, base64 }) => {
        const data = new DataTransfer()
        const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        data.items.add(new File([content], name, { type }))
        const options = { bubbles: true, cancelable: true }
        const event =
          how === 'drop'
            ? new DragEvent('drop', { ...options, dataTransfer: data })
            : // Firefox leaves the files out where the event gets them when it is made
              Object.defineProperty(new ClipboardEvent('paste', options), 'clipboardData', { value: data })
        field.dispatchEvent(event)
      },
      { how, name, type, base64: Buffer.from(bytes).toString('base64') },
    )
  }

  async save(caption?: string): Promise<void> {
    if (caption !== undefined) await this.caption.fill(caption)
    await this.dialog.getByRole('button', { name: 'Foto speichern' }).click()
    await this.dialog.waitFor({ state: 'hidden' })
  }

  /** Draws from one place of the photo to another, in shares of its width and height. */
  async blacken(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const box = await this.dialog.locator('canvas').boundingBox()
    if (!box) throw new Error('there is no photo')
    const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const
    await this.page.mouse.move(...at(from))
    await this.page.mouse.down()
    await this.page.mouse.move(...at(to), { steps: 3 })
    await this.page.mouse.up()
  }

  /** Names of the attachments, in their order. */
  files(): Locator {
    return this.card.locator('.evidence__file-name')
  }
}
