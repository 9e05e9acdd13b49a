import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { countRows, putMany } from './support/putMany.ts'
import { expect, test } from './support/test.ts'

/** What many assessments cost, in rows drawn and rows read: clocks differ from computer to computer, counts do not. */

const COUNT = 120
const PAGE = 25
const ROWS = 50

/** From the next page load on: which store each transaction reads from first, and every store that is read. */
async function countReads(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = { transactions: 0, stores: new Set<string>() }
    Object.assign(globalThis, { counted })
    const known = new WeakSet<IDBTransaction>()
    for (const name of ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor']) {
      const prototype = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => unknown>
      const original = prototype[name]
      prototype[name] = function count(this: IDBObjectStore, ...args: unknown[]) {
        counted.stores.add(this.name)
        if (!known.has(this.transaction)) counted.transactions++
        known.add(this.transaction)
        return original?.apply(this, args)
      }
    }
  })
}

const counted = (page: Page) =>
  page.evaluate(() => {
    const { transactions, stores } = (
      globalThis as unknown as { counted: { transactions: number; stores: ReadonlySet<string> } }
    ).counted
    return { transactions, stores: [...stores] }
  })

async function openMany(page: Page): Promise<void> {
  await new OverviewPage(page).open()
  await expect.poll(() => countRows(page, 'definitions')).toBeGreaterThan(3)
  await putMany(page, 0, COUNT, { answered: 6, measures: 1 })
  await page.goto('about:blank')
  await page.goto('./#/')
  await expect(page.getByRole('status').filter({ hasText: `${COUNT} Prüfungen` })).toBeVisible()
  // derived some at a time, while one can already work
  await expect.poll(() => countRows(page, 'summaries')).toBe(COUNT)
}

test.describe('Many assessments', () => {
  test('are shown a page at a time, searched and left as they were; no answer is read for it', async ({ page }) => {
    await openMany(page)
    await countReads(page)
    await page.goto('about:blank')
    await page.goto('./#/')
    const cards = page.getByRole('main').getByRole('heading', { level: 3 })
    await expect(cards).toHaveCount(PAGE)
    const { transactions, stores } = await counted(page)
    expect(stores).not.toContain('answers')
    expect(stores).not.toContain('measures')
    expect(transactions).toBeLessThan(COUNT / 2)
    await expectAccessible(page)
    await expectFitsNarrow(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await whatDoesNotFit(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })

    const pages = page.getByRole('navigation', { name: 'Seiten: Ihre Prüfungen' })
    const next = pages.getByRole('button', { name: `Nächste ${PAGE}` })
    await next.press('Enter')
    await expect(pages.getByRole('status')).toHaveText(`26–50 von ${COUNT}`)
    await expect(next).toBeFocused()
    await expect(cards).toHaveCount(PAGE)

    const search = page.getByRole('searchbox', { name: 'Suchen' })
    const found = page.getByRole('status').filter({ hasText: 'Prüfungen' })
    await search.focus()
    await page.keyboard.type('musterstadt')
    await expect(found).toHaveText(`3 von ${COUNT} Prüfungen`)
    await expect(cards).toHaveText(['Musterstadt 49', 'Musterstadt 97', 'Musterstadt 1'])
    await search.fill('westfalen 49')
    await expect(found).toHaveText(`1 von ${COUNT} Prüfungen`)
    await page.getByRole('link', { name: 'Ergebnis', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Ergebnis' })).toBeVisible()
    await page.goBack()
    await expect(search).toHaveValue('westfalen 49')
    await expect(cards).toHaveText(['Musterstadt 49'])

    await page.getByRole('combobox', { name: 'Stand' }).selectOption('alles beantwortet')
    await expect(page.getByRole('heading', { level: 3, name: 'Keine Prüfung passt dazu' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Zurücksetzen' }).click()
    await page.getByRole('combobox', { name: 'Reihenfolge' }).selectOption('Name')
    await expect(cards.first()).toHaveText('Angerbach 46')
    await expect(cards).toHaveCount(PAGE)
  })

  test('stand side by side a page at a time, without an answer being read, and leave all together', async ({
    page,
  }) => {
    await openMany(page)
    await countReads(page)
    await page.goto('about:blank')
    await page.goto('./#/vergleich/kommunen')
    const table = page.getByRole('table', { name: /^Eine Kommune je Zeile/ })
    const rows = table.getByRole('rowheader')
    await expect(rows).toHaveCount(ROWS)
    const { transactions, stores } = await counted(page)
    expect(stores).not.toContain('answers')
    expect(transactions).toBeLessThan(COUNT / 2)
    await expect(page.getByRole('status').filter({ hasText: `${COUNT} Kommunen im Vergleich.` })).toBeVisible()
    await expectAccessible(page)
    await expectFitsNarrow(page)

    const pages = page.getByRole('navigation', { name: 'Seiten: Themenfelder und Kommunen' })
    const mean = table.getByRole('columnheader', { name: 'Mittelwert' })
    await mean.getByRole('button').click()
    await expect(mean).toHaveAttribute('aria-sort', 'ascending')
    const lowest = await rows.first().textContent()
    await mean.getByRole('button').click()
    for (const position of ['51–100', `101–${COUNT}`]) {
      await pages.getByRole('button', { name: /^Nächste/ }).click()
      await expect(pages.getByRole('status')).toHaveText(`${position} von ${COUNT}`)
    }
    await expect(rows).toHaveCount(COUNT - 2 * ROWS)
    expect(await rows.allTextContents()).toContain(lowest)

    const who = page.getByText(`Wer dabei ist (${COUNT} von ${COUNT})`).first()
    await expect(page.getByRole('checkbox', { name: /^Kommune/ })).toHaveCount(0)
    await who.click()
    await expect(page.getByRole('checkbox', { name: /^Kommune/ })).toHaveCount(ROWS)
    await page.getByRole('button', { name: 'Keine auswählen' }).click()
    await page.getByRole('checkbox', { name: 'Kommune A', exact: true }).check()
    await expect(rows).toHaveCount(1)
    await page.getByRole('button', { name: 'Alle auswählen' }).click()
    await page.getByLabel('Art der Kommune').selectOption('Kreis oder Landkreis')
    await expect(page.getByRole('status').filter({ hasText: `${COUNT / 3} Kommunen im Vergleich.` })).toBeVisible()
    await expect(rows).toHaveCount(COUNT / 3)
    await page.getByLabel('Art der Kommune').selectOption('alle Arten')
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Werte als CSV sichern' }).click(),
    ])
    const lines = readFileSync(await csv.path(), 'utf8').split('\n')
    expect(new Set(lines.flatMap((line) => /Kommune ([A-Z]+)/.exec(line)?.[1] ?? [])).size).toBe(COUNT)
  })
})
