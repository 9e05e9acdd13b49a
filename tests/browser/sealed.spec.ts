import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { sealItcheck } from '../../src/files/age/sealItcheck.ts'
import { accepted } from '../accepted.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { OverviewPage } from './pages/overview.ts'
import { SealedPage } from './pages/sealed.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const PASSWORD = 'Tasse Wolke Hammer Biene'
const { municipality } = kitchenSinkContent.assessment

async function expectFitsNarrow(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 })
    expect.soft(await whatDoesNotFit(page), `${width} px`).toEqual([])
  }
  if (before) await page.setViewportSize(before)
}

test.describe('A file with a password', () => {
  test('is saved, checked, and opens again with the right password only', async ({ page }) => {
    const overview = new OverviewPage(page)
    const sealed = new SealedPage(page)
    await overview.open()
    await overview.openSample()
    await overview.choose('Musterstadt', 'Mit Passwort verschlüsseln')
    await expect(sealed.dialog).toContainText('Ohne dieses Passwort kann niemand die Datei öffnen, auch wir nicht.')
    await expect(sealed.password).toBeFocused()
    await expectAccessible(page)
    await expectFitsNarrow(page)

    await page.keyboard.type('zu kurz')
    await page.keyboard.press('Enter')
    await expect(sealed.password).toHaveAccessibleDescription(
      /Das Passwort hat 7 Zeichen. Es muss mindestens 12 haben./,
    )
    await expect(sealed.password).toBeFocused()
    await sealed.password.fill(PASSWORD)
    await expect(sealed.dialog.getByRole('progressbar')).toHaveAttribute('aria-valuetext', 'stark')
    await sealed.repeat.fill('Tasse Wolke Hammer Bienen')
    await page.keyboard.press('Enter')
    await expect(sealed.repeat).toHaveAccessibleDescription(/stimmen nicht überein/)
    await expect(sealed.repeat).toBeFocused()
    await expectAccessible(page)
    await expectFitsNarrow(page)

    // without its worker it is not done before it is cancelled, on no computer
    await page.route('**/age.worker*', () => undefined)
    await sealed.repeat.fill(PASSWORD)
    await page.keyboard.press('Enter')
    await expect(sealed.progress).toBeVisible()
    await expect(sealed.dialog.getByRole('button', { name: 'Abbrechen' })).toBeFocused()
    await expectFitsNarrow(page)
    await page.keyboard.press('Enter')
    await expect(sealed.dialog.getByText('Abgebrochen. Es wurde keine Datei erstellt.')).toBeFocused()
    await page.unroute('**/age.worker*')

    const workers: string[] = []
    page.on('worker', (worker) => workers.push(worker.url()))
    const download = await sealed.save()
    expect(workers).toEqual([expect.stringContaining('age.worker')])
    expect(download.suggestedFilename()).toMatch(/^IT-Check_Musterstadt_\d{4}-\d\d-\d\d\.itcheck\.age$/)
    await expect(sealed.dialog).toContainText('33 Antworten')
    expect(await lastBackup(page)).toMatchObject({ kind: 'sealed', file: download.suggestedFilename(), answers: 33 })
    await expect(sealed.dialog.getByRole('button', { name: 'Merkblatt drucken' })).toBeFocused()
    await expectAccessible(page)
    await expectFitsNarrow(page)

    await page.emulateMedia({ media: 'print' })
    const sheet = page.getByRole('article')
    await expect(sheet).toContainText(download.suggestedFilename())
    await expect(sheet.getByText('Passwort (von Hand eintragen)')).toBeVisible()
    await expect(sealed.dialog).toBeHidden()
    await expect(sheet).not.toContainText('Tasse')
    await page.emulateMedia({ media: null })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Weitere Aktionen für Musterstadt' })).toBeFocused()

    const file = readFileSync(await download.path())
    expect(file.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    expect(/-> scrypt \S+ (\d+)\n/.exec(file.subarray(0, 200).toString('latin1'))?.[1]).toBe('18')
    await overview.openFile({ name: 'a.itcheck.age', mimeType: 'application/octet-stream', buffer: file })
    await sealed.password.fill(PASSWORD)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Diese Prüfung gibt es hier schon' })).toContainText(
      'In der Datei sind 33 Fragen beantwortet',
    )
  })

  test('asks again after a wrong password, also when it was dropped, and changes nothing', async ({ page }) => {
    // a second of work each time is the point of the other test
    const { bytes } = accepted(await sealItcheck(kitchenSinkContent, '1.0.0', PASSWORD, { workFactor: 10 }))
    const overview = new OverviewPage(page)
    const sealed = new SealedPage(page)
    await overview.open()
    await overview.openFileButton.click()
    await drop(page, bytes)
    await expect(sealed.dialog).toContainText('Die Datei „fremd.itcheck.age“ ist mit einem Passwort verschlüsselt.')
    await expect(sealed.password).toBeFocused()
    await expect(sealed.password).toHaveAttribute('type', 'password')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(sealed.password).toHaveAccessibleDescription(/Geben Sie das Passwort ein/)
    await sealed.password.fill('Tasse Wolke Hammer')
    await page.keyboard.press('Enter')
    await expect(sealed.password).toHaveAccessibleDescription(/Das Passwort passt nicht zu dieser Datei/)
    await expect(sealed.password).toBeFocused()
    await expectAccessible(page)
    await expectFitsNarrow(page)

    await sealed.submit('Passwort anzeigen')
    await expect(sealed.password).toHaveAttribute('type', 'text')
    await sealed.password.fill(PASSWORD)
    await sealed.submit('Öffnen')
    await expect(overview.toast).toContainText(`„${municipality.name}“ wurde geöffnet.`)
    await expect(overview.card(municipality.name)).toBeVisible()
  })

  test('where no worker starts, opens on the page itself, and says what else is wrong', async ({ page }) => {
    await page.route('**/age.worker*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("as an old browser would")' }),
    )
    const { bytes } = accepted(await sealItcheck(kitchenSinkContent, '1.0.0', PASSWORD, { workFactor: 4 }))
    const damaged = Buffer.from(bytes)
    damaged.writeUInt8(damaged.readUInt8(400) ^ 1, 400)
    const overview = new OverviewPage(page)
    const sealed = new SealedPage(page)
    await overview.open()
    const mimeType = 'application/octet-stream'
    await overview.openFile({ name: 'x.itcheck.age', mimeType, buffer: damaged })
    await sealed.password.fill(PASSWORD)
    await page.keyboard.press('Enter')
    const alert = sealed.dialog.getByRole('alert')
    await expect(alert).toContainText('Die verschlüsselte Datei ist beschädigt')
    await expect(alert).toContainText('In IT-Check wurde nichts verändert.')
    await sealed.dialog.locator('input[type=file]').setInputFiles({ name: 'x', mimeType, buffer: Buffer.from(bytes) })
    await sealed.password.fill(PASSWORD)
    await page.keyboard.press('Enter')
    await expect(overview.card(municipality.name)).toBeVisible()
  })
})

function lastBackup(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('it-check')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const keys = IDBKeyRange.bound('backup:', 'backup;')
          const request = opening.result.transaction('settings').objectStore('settings').get(keys)
          request.onsuccess = () => {
            opening.result.close()
            resolve(request.result?.body)
          }
        }
      }),
  )
}

async function drop(page: Page, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    (numbers) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(numbers)], 'fremd.itcheck.age'))
      return transfer
    },
    [...bytes],
  )
  await page.locator('.ui-file').dispatchEvent('drop', { dataTransfer: data })
}
