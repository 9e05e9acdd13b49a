import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { expect, test } from './support/test.ts'

interface Given {
  readonly name: string
  readonly bytes: Uint8Array
}

const { municipality } = kitchenSinkContent.assessment
const CHECK: Given = { name: 'town.itcheck', bytes: writeItcheck(kitchenSinkContent, '1.0.0') }
const PICTURE: Given = { name: 'foto.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }

/** Holds files over the page, and lets them go if `drop`. */
async function drag(page: Page, files: readonly Given[], kind: 'dragover' | 'drop'): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer()
      for (const { name, bytes } of given) data.items.add(new File([Uint8Array.from(bytes)], name))
      return data
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  )
  await page.locator('h1').dispatchEvent(kind, { dataTransfer: transfer })
}

test.describe('Files that come without being asked for', () => {
  test('dropped anywhere on the overview, several of them, are opened one after the other', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    const shown = page.getByText('Hier loslassen, um zu öffnen')
    await drag(page, [CHECK], 'dragover')
    await expect(shown).toBeVisible()
    await page.locator('h1').dispatchEvent('dragleave')
    await expect(shown).toBeHidden()
    await drag(page, [PICTURE, CHECK], 'drop')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('Datei 1 von 2: foto.png')
    await expect(dialog.getByRole('alert')).toContainText('Das ist ein Bild.')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(overview.toast).toContainText(`„${municipality.name}“ wurde geöffnet.`)
    await expect(overview.card(municipality.name)).toBeVisible()
    await expect(dialog).toBeHidden()
    await page.goto('./#/daten')
    await expect(page.getByRole('row', { name: new RegExp(municipality.name) })).toContainText('aus Datei geöffnet')
  })

  test('double-clicked in the operating system are opened by the installed app', async ({ page }) => {
    await page.addInitScript(() => {
      const waiting: unknown[] = []
      let consume: ((params: unknown) => void) | null = null
      const launchQueue = {
        setConsumer(consumer: (params: unknown) => void) {
          consume = consumer
          for (const params of waiting.splice(0)) consumer(params)
        },
      }
      Object.defineProperty(globalThis, 'launchQueue', { value: launchQueue })
      Object.assign(globalThis, {
        launch(bytes: number[], name: string) {
          const file = new File([Uint8Array.from(bytes)], name)
          const params = { files: [{ getFile: () => Promise.resolve(file) }] }
          if (consume) consume(params)
          else waiting.push(params)
        },
      })
    })
    await page.goto('./#/hilfe')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(
      ({ name, bytes }) => (globalThis as unknown as { launch(b: number[], n: string): void }).launch(bytes, name),
      { name: CHECK.name, bytes: [...CHECK.bytes] },
    )
    const overview = new OverviewPage(page)
    await expect(overview.toast).toContainText(`„${municipality.name}“ wurde geöffnet.`)
    await expect(overview.heading).toBeVisible()
  })

  test('are those the manifest registers the app for', () => {
    const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'))
    const [{ action, accept }] = manifest.file_handlers
    expect(action).toBe(manifest.start_url)
    const extensions = new Set(Object.values(accept).flat())
    expect(extensions).toEqual(new Set(['.itcheck', '.itcheck-part', '.itcheck-part.age', '.itcheck.age']))
  })
})
