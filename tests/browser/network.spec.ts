import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { choose, EVERYTHING } from '../../src/core/network/choose.ts'
import { collectionOf } from '../../src/core/network/collection.ts'
import type { Contribution } from '../../src/core/network/contribution.ts'
import { networkFigures } from '../../src/core/network/groupFigures.ts'
import { writeLines } from '../../src/files/network/writeLines.ts'
import { formatPercent } from '../../src/i18n/format.ts'
import { manyContributions } from '../network/manyContributions.ts'
import { NetworkPage } from './pages/network.ts'
import { OverviewPage } from './pages/overview.ts'
import { ReportPage } from './pages/report.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const many = manyContributions(120)
const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
})
const lines = (contributions: readonly Contribution[]) => Buffer.concat([...writeLines(contributions)])
const TITLE = 'Datensicherung und Wiederherstellung'

/** What the table must say of the contributions that `choice` leaves. */
function expected(choice: Partial<typeof EVERYTHING>) {
  const collection = collectionOf(many)
  if (!collection) throw new Error('empty')
  const { domains, count } = networkFigures(collection, choose(collection, { ...EVERYTHING, ...choice }))
  const { values, known } = domains.find(({ id }) => id === 'BAK')?.target ?? { values: null, known: 0 }
  return { count, cells: [...(values ?? []).map((value) => formatPercent([value, 100], 'de')), String(known)] }
}

test.describe('Netzwerk', () => {
  test('takes many files, names those that are not in order, and shows where the group stands', async ({ page }) => {
    const network = new NetworkPage(page)
    const own = await new OverviewPage(page).haveSample('full')
    await network.open()
    await expect(page.getByRole('heading', { name: 'Noch keine Beiträge' })).toBeVisible()
    await expectAccessible(page)

    await network.openFiles([
      ...many.slice(0, 4).map((one, i) => file(`beitrag-${i}.json`, JSON.stringify(one, null, 2))),
      file('kaputt.json', '{"format":"it-check/contribution@1",'),
      file('bericht.json', '%PDF-1.7'),
    ])
    await expect(network.main).toContainText('4 Beiträge übernommen.')
    await expect(network.main).toContainText('2 Dateien sind nicht in Ordnung')
    await expect(network.main).toContainText('kaputt.json: Der Text ist ab Zeile 1')
    await expect(network.main).toContainText('bericht.json: Das ist kein Beitrag zum Netzwerk')
    await expect(network.main).toContainText('Werte der Gruppe gibt es ab 5 Beiträgen')
    await expect(network.main).toContainText('Es fehlt noch 1.')
    await expect(network.table).toBeHidden()

    await network.openFiles(file('alle.ndjson', lines(many)))
    await expect(network.main).toContainText('116 Beiträge übernommen.')
    await expect(network.main).toContainText('4 Beiträge sagen dasselbe wie andere')
    await expect(network.main).toContainText('120 Beiträge zu „IT-Check für Kommunen“.')
    expect(await network.cells(TITLE)).toEqual(expected({}).cells)
    await expect(page.getByRole('img', { name: /^Zielerfüllung je Themenfeld als Balken/ })).toBeVisible()
    const needs = page.getByRole('region', { name: 'Themen von breitem Interesse' })
    await expect(needs.getByRole('listitem')).toHaveCount(5)
    await needs.getByText('Weitere 11 Themenfelder').click()
    await expect(needs.getByRole('listitem')).toHaveCount(16)

    await page.getByLabel('Größe', { exact: true }).selectOption('unter 5.000 Einwohner')
    const tiny = expected({ size: 'tiny' })
    await expect(network.main).toContainText(`${tiny.count} von 120 Beiträgen ausgewählt.`)
    expect(await network.cells(TITLE)).toEqual(tiny.cells)

    await page.getByLabel('Ihre Prüfung daneben').selectOption({ index: 1 })
    await expect(network.table.getByRole('columnheader', { name: 'Ihre Prüfung' })).toBeVisible()
    expect((await network.cells(TITLE)).slice(6, 7).join()).toMatch(/im mittleren Bereich|als mindestens/)
    await expect(network.main).toContainText('Bei Ihnen sind')
    await expectAccessible(page)
    await expectFitsNarrow(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await whatDoesNotFit(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })

    await page.getByRole('button', { name: 'Stufe', exact: true }).click()
    await expect(network.table.getByRole('rowheader', { name: 'Alle Themenfelder' })).toBeHidden()
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click()
    await expect(network.main).toContainText('120 Beiträge zu „IT-Check für Kommunen“.')

    await page.goto(`./#/p/${own}/bericht`)
    const report = new ReportPage(page)
    const group = page.getByLabel('Lage in der Gruppe')
    await group.selectOption('alle 120 Beiträge zu diesem Fragenkatalog')
    await expect(page.getByText('wo Ihre Kommune im Vergleich mit Beiträgen anderer liegt')).toBeVisible()
    await report.profile('Intern').check()
    await expect(group).toHaveValue('all')
    await expectAccessible(page)
    await report.profile('Öffentlich').check()
    await expect(group).toBeHidden()
    await expect(page.getByText('wo Ihre Kommune im Vergleich mit Beiträgen anderer liegt')).toBeHidden()
  })

  test('writes all as one file that opens again as the same, removes them and brings them back', async ({ page }) => {
    const network = new NetworkPage(page)
    await network.open()
    await network.openFiles(file('alle.ndjson', lines(many)))
    await expect(network.table).toBeVisible()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Alle Beiträge als eine Datei' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('beitraege-2027-Q4.ndjson')
    const saved = readFileSync(await download.path())
    expect(saved.equals(lines(many))).toBe(true)

    await page.getByRole('button', { name: 'Alle Beiträge entfernen' }).click()
    await expect(page.getByRole('heading', { name: 'Noch keine Beiträge' })).toBeVisible()
    await network.toast.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(network.main).toContainText('120 Beiträge zu')
    await page.reload()
    expect(await network.cells(TITLE)).toEqual(expected({}).cells)
    await network.openFiles(file('noch-einmal.ndjson', saved))
    await expect(network.main).toContainText('Kein neuer Beitrag.')
  })

  test(
    'takes a folder and what is dropped, and nothing after "Abbrechen"',
    onlyChromium(NEEDS.folderField),
    async ({ page }, testInfo) => {
      const network = new NetworkPage(page)
      const folder = testInfo.outputPath('beitraege')
      mkdirSync(`${folder}/kreis`, { recursive: true })
      many.slice(0, 9).forEach((one, i) => {
        writeFileSync(`${folder}/${i % 2 ? 'kreis/' : ''}beitrag-${i}.json`, JSON.stringify(one))
      })
      writeFileSync(`${folder}/Thumbs.db`, 'x')
      const large = testInfo.outputPath('alle.ndjson')
      writeFileSync(large, lines(manyContributions(11_000)))

      await network.open()
      await network.openFiles(large)
      const cancel = page.getByRole('button', { name: 'Abbrechen' })
      await expect(page.getByRole('progressbar', { name: 'Beiträge werden gelesen' })).toBeVisible()
      await expect(cancel).toBeFocused()
      await cancel.press('Enter')
      await expect(network.main).toContainText('Abgebrochen. Es wurde nichts übernommen.')
      await expect(page.getByRole('heading', { name: 'Noch keine Beiträge' })).toBeVisible()
      await expect(page.getByLabel('Dateien auswählen')).toBeFocused()

      await network.openFolder(folder)
      await expect(network.main).toContainText('9 Beiträge übernommen.')
      await expect(network.main).toContainText('1 andere Datei im Ordner blieb unbeachtet.')

      const dropped = await page.evaluateHandle(
        (texts) => {
          const transfer = new DataTransfer()
          for (const [i, text] of texts.entries()) transfer.items.add(new File([text], `beitrag-${i}.json`))
          return transfer
        },
        many.slice(5, 12).map((one) => JSON.stringify(one)),
      )
      await page.dispatchEvent('main', 'dragover', { dataTransfer: dropped })
      await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
      await expect(network.main).toContainText('3 Beiträge übernommen.')
      await expect(network.main).toContainText('12 Beiträge zu')
    },
  )
})
