import { saysMoreThanPixels } from '../../src/core/evidence/jpegMarkers.ts'
import { exifSegment, GPS_TEXT } from '../pdf/images/makeExif.ts'
import { ascii, type Color, makeJpeg } from '../pdf/images/makeJpeg.ts'
import { makePng } from '../pdf/images/makePng.ts'
import { QUESTIONS } from './journey/answers.ts'
import { Walk } from './journey/walk.ts'
import { EvidencePart } from './pages/evidence.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { databaseHolds, storedPhotos } from './support/storedPhotos.ts'
import { expect, test } from './support/test.ts'

const [QUESTION = { id: '' }] = QUESTIONS
const RED: Color = [200, 40, 40]
const BLUE: Color = [40, 40, 200]

/** As a phone held upright writes it: lying pixels, left half red and right half blue, with a note to turn them by a quarter, and the place. */
function phonePhoto(columns: number, rows: number): Uint8Array {
  const row = Array.from({ length: columns / 8 }, (_, i) => (i < columns / 16 ? RED : BLUE))
  return makeJpeg(Array<Color[]>(rows / 8).fill(row), { before: [exifSegment(6)] })
}

const png = () => makePng(64, 48, { color: 6, depth: 8 }, (x, _, channel) => (channel === 3 ? (x < 32 ? 0 : 255) : 90))
const pdf = (bytes: number) => Buffer.concat([ascii('%PDF-1.7\n'), Buffer.alloc(bytes - 9, 0x20)])

async function openQuestion(walk: Walk): Promise<EvidencePart> {
  await walk.page.goto('./')
  await walk.begin('Musterdorf')
  const part = new EvidencePart(walk.page, QUESTION.id)
  await part.open()
  return part
}

test.describe('Evidence of an answer', () => {
  test('says how deeply one looked and what was seen, also after a reload', async ({ page }) => {
    const part = await openQuestion(new Walk(page))
    const { card } = part
    await card.getByRole('radio', { name: 'E2 Stichprobe oder Begehung' }).check()
    await card.getByRole('combobox', { name: 'Wer wurde gefragt?' }).fill('Hauptamt')
    await card.getByLabel('Wann?').fill('2026-11-16')
    await card.getByRole('button', { name: 'Stichprobe beschreiben' }).click()
    await expect(card.getByLabel('Woraus wurde ausgewählt?')).toBeFocused()
    await page.keyboard.type('23 Austritte')
    await card.getByLabel('Was kam heraus?').fill('4 von 5 gesperrt')
    await card.getByRole('button', { name: 'Dokument nennen' }).click()
    await card.getByLabel('Bezeichnung').fill('Schließplan')
    await card.getByRole('textbox', { name: 'Kommentar' }).fill('Tür war offen')
    await expect(card.locator('summary', { hasText: 'Nachweis: Stichprobe oder Begehung · 2 Angaben' })).toBeVisible()
    await expectAccessible(page)
    expect(await whatDoesNotFit(page)).toEqual([])
    await expectFitsNarrow(page)
    await page.reload()
    await part.open()
    await expect(card.getByRole('radio', { name: 'E2 Stichprobe oder Begehung' })).toBeChecked()
    await expect(card.getByLabel('Was kam heraus?')).toHaveValue('4 von 5 gesperrt')
    await expect(card.getByLabel('Wann?')).toHaveValue('2026-11-16')
    await expect(card.getByRole('textbox', { name: 'Kommentar' })).toHaveValue('Tür war offen')
    await card.getByRole('button', { name: 'Stichprobe 1 entfernen' }).click()
    await expect(card.locator('summary', { hasText: 'eine Angabe' })).toBeVisible()
  })

  test('keeps of a photo of 12 megapixels its pixels, upright and small, and nothing of its camera', async ({
    page,
  }) => {
    const walk = new Walk(page)
    const part = await openQuestion(walk)
    await part.choose('IMG_1.JPG', 'image/jpeg', phonePhoto(4000, 3000))
    await expect(part.dialog.getByText('Noch nicht gespeichert.')).toBeVisible()
    await expectAccessible(page)
    expect(await storedPhotos(page)).toHaveLength(0)
    await part.blacken([0.1, 0.1], [0.6, 0.3])
    await part.blacken([0.1, 0.7], [0.3, 0.9])
    await part.dialog.getByRole('button', { name: 'Letzte Schwärzung zurücknehmen' }).click()
    await part.save('Schrank im Keller')
    await expect(part.files()).toHaveText([/^IMG_1\.jpg/])

    // turned by a quarter: red above, blue below
    const [photo] = await storedPhotos(page, [
      [0.8, 0.2],
      [0.2, 0.8],
      [0.3, 0.2],
      [0.12, 0.28],
    ])
    if (!photo) throw new Error('nothing is stored')
    expect([photo.width, photo.height]).toEqual([1200, 1600])
    const [red = [], blue = [], ...black] = photo.colours
    expect(red[0]).toBeGreaterThan(150)
    expect(blue[2]).toBeGreaterThan(150)
    expect(black.flat()).toEqual([0, 0, 0, 0, 0, 0])
    expect(saysMoreThanPixels(photo.bytes)).toBe(false)
    expect(await databaseHolds(page, 'Exif')).toBe(false)
    expect(await databaseHolds(page, GPS_TEXT)).toBe(false)
    expect(await databaseHolds(page, 'Schrank im Keller')).toBe(true)
    await expect(part.card.getByText(/Diese Prüfung hat einen Anhang mit \d+/)).toBeVisible()
    await expect(part.card.getByRole('img', { name: 'Schrank im Keller' })).toHaveJSProperty('naturalWidth', 1200)

    // what is typed a moment later into other fields of the answer does not undo it
    await walk.comment(QUESTION as never).fill('offen')
    await part.card.getByLabel('Bildunterschrift zu IMG_1.jpg').fill('Schrank')
    await expect(walk.saved).toBeVisible()
    await page.reload()
    await part.open()
    await expect(part.card.getByLabel('Bildunterschrift zu IMG_1.jpg')).toHaveValue('Schrank')

    // blackened again: with the keyboard, and the photo of before is gone
    await part.card.getByRole('button', { name: 'IMG_1.jpg ansehen und schwärzen' }).click()
    await part.dialog.getByRole('button', { name: 'Schwärzung hinzufügen' }).click()
    const black1 = part.dialog.getByRole('button', { name: /^Schwärzung 1:/ })
    await expect(black1).toBeFocused()
    for (const key of ['ArrowDown', 'Shift+ArrowRight']) for (let i = 0; i < 15; i++) await page.keyboard.press(key)
    await expect(black1).toHaveAccessibleName('Schwärzung 1: 38 % von links, 70 % von oben, 55 % breit, 20 % hoch')
    await expectAccessible(page)
    await part.dialog.getByRole('button', { name: 'Geschwärzt speichern' }).click()
    await expect(part.dialog).toBeHidden()
    const again = await storedPhotos(page, [
      [0.9, 0.8],
      [0.2, 0.8],
    ])
    expect(again).toHaveLength(1)
    expect(again[0]?.colours[0]).toEqual([0, 0, 0])
    expect(again[0]?.colours[1]?.[2]).toBeGreaterThan(150)
    await expect(part.card.getByLabel('Bildunterschrift zu IMG_1.jpg')).toHaveValue('Schrank')

    await part.card.getByRole('button', { name: 'IMG_1.jpg entfernen' }).click()
    await part.dialog.getByRole('checkbox', { name: 'Auch aus früheren Ständen dieser Prüfung löschen' }).check()
    await part.dialog.getByRole('button', { name: 'Entfernen', exact: true }).click()
    await expect(part.files()).toHaveCount(0)
    expect(await storedPhotos(page)).toHaveLength(0)
  })

  test('takes what is pasted and dropped, and says of what it does not take what to do', async ({ page }) => {
    const part = await openQuestion(new Walk(page))
    const alert = page.getByRole('alert')
    await part.arrive('paste', 'image.png', 'image/png', png())
    await part.save()
    await expect(part.files()).toHaveText([/^Eingefügtes Bild\.jpg/])
    // a JPEG knows no transparency: what was transparent is white
    expect((await storedPhotos(page, [[0.1, 0.5]]))[0]?.colours[0]?.[0]).toBeGreaterThan(245)
    await part.arrive('drop', 'Netzplan.pdf', 'application/pdf', pdf(2000))
    await expect(part.files()).toHaveText([/^Eingefügtes/, /^Netzplan\.pdf/])

    await part.choose('Handbuch.pdf', 'application/pdf', pdf(11 * 1024 * 1024))
    await expect(alert).toContainText('Die Datei hat 11 MB. Angehängt werden PDF-Dateien bis 10 MB.')
    await expectAccessible(page)
    await alert.getByRole('button', { name: 'Nur als Dokument nennen' }).click()
    await expect(part.card.getByLabel('Bezeichnung')).toHaveValue('Handbuch.pdf')

    await part.choose('Foto.jpg', 'image/jpeg', ascii('kein Bild, auch wenn es so heißt'))
    await expect(alert).toContainText('Die Datei heißt wie ein Bild, enthält aber keines.')
    await alert.getByRole('button', { name: 'Ausblenden' }).click()
    await part.choose('IMG.HEIC', 'image/heic', ascii('\0\0\0\x18ftypheic\0\0\0\0mif1heic'))
    await expect(alert).toContainText(
      'Dieser Browser kann Bilder im Format HEIC nicht lesen. Speichern Sie das Bild als JPEG',
    )
    await alert.getByRole('button', { name: 'Ausblenden' }).click()
    await part.choose('Bombe.png', 'image/png', makePng(1, 1, { color: 0, depth: 8 }, () => 0).fill(0xff, 16, 24))
    await expect(alert).toContainText('mehr als 60 Millionen Bildpunkte')
    expect(await storedPhotos(page)).toHaveLength(2)
  })

  test('keeps a photo on the screen that cannot be stored, with ways out', async ({ page }) => {
    const part = await openQuestion(new Walk(page))
    await part.choose('Schrank.jpg', 'image/jpeg', phonePhoto(64, 48))
    const refuseAttachments = (refuse: boolean) =>
      page.evaluate((on) => {
        const { prototype } = IDBObjectStore as unknown as { prototype: { put: (...args: unknown[]) => unknown } }
        const kept = globalThis as { realPut?: (...args: unknown[]) => unknown }
        kept.realPut ??= prototype.put
        const real = kept.realPut
        prototype.put = on
          ? function (this: IDBObjectStore, ...args: unknown[]) {
              if (this.name === 'attachments') throw new DOMException('', 'QuotaExceededError')
              return real.apply(this, args)
            }
          : real
      }, refuse)
    await refuseAttachments(true)
    await part.caption.fill('Schrank')
    await part.dialog.getByRole('button', { name: 'Foto speichern' }).click()
    const alert = part.dialog.getByRole('alert')
    await expect(alert).toContainText('Das Foto ist nicht gespeichert.')
    await expect(alert).toContainText('Der Browser hat keinen Platz mehr.')
    await expect(part.dialog.locator('canvas')).toBeVisible()
    await expect(part.caption).toHaveValue('Schrank')
    await expectAccessible(page)
    const download = page.waitForEvent('download')
    await alert.getByRole('button', { name: 'Foto herunterladen' }).click()
    expect((await download).suggestedFilename()).toBe('Schrank.jpg')

    // asked before: with so little room nothing is tried
    await refuseAttachments(false)
    await page.evaluate(() => {
      navigator.storage.estimate = async () => ({ usage: 990_000, quota: 1_000_000 })
    })
    await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await expect(alert).toContainText('Der Speicher des Browsers reicht nicht.')
    await page.evaluate(() => {
      navigator.storage.estimate = async () => ({ usage: 0, quota: 1_000_000_000 })
    })
    await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await expect(part.dialog).toBeHidden()
    await expect(part.files()).toHaveText([/^Schrank\.jpg/])
  })
})
