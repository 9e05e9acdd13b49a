import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { type OverTime, overTime } from '../../src/core/comparison/overTime.ts'
import { overTimeCsv } from '../../src/files/overTimeCsv.ts'
import { textsIn } from '../../src/i18n/catalogue.ts'
import { formatMean, formatPercent, formatShortDate } from '../../src/i18n/format.ts'
import { overTimeTexts } from '../../src/i18n/overTime.ts'
import { fourVisits } from '../comparison/visits.ts'
import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const t = textsIn(overTimeTexts, 'de')
const visits = await fourVisits()
const titles = new Map(visits[3]?.questionnaire.domains.map(({ id, title }) => [id, title['de'] ?? id]))
const titleOf = (id: string) => titles.get(id) ?? id

test.describe('Verlauf über die Jahre', () => {
  test('four visits: figures of the core, what changed by name, a file of them, what is chosen, and all of it narrow', async ({
    page,
  }) => {
    await openFour(page)
    await page.getByRole('link', { name: 'Vergleich', exact: true }).click()
    // the overview, with a link of the same name per card, stays until the next screen is ready
    await expect(page).toHaveTitle('Vergleich – IT-Check')
    await page.getByRole('link', { name: 'Musterstadt' }).click()
    const heading = page.getByRole('heading', { name: t('title'), level: 1 })
    await expect(heading).toBeFocused()
    await expect(page).toHaveTitle('Verlauf über die Jahre – IT-Check')
    expect(page.url()).not.toMatch(/muster/i)

    const all = overTime(visits)
    await expectFigures(page, all)
    await expect(page.getByRole('img', { name: /, Mittelwert: / })).toHaveCount(all.domains.length + 1)
    await expect(
      page.getByRole('img', { name: /^Gebäude, Serverraum und Technik, Mittelwert: .*; gefallen$/ }),
    ).toBeVisible()
    await expectAccessible(page)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('csv') }).click(),
    ])
    const bytes = await readFile(await download.path())
    expect(bytes.equals(Buffer.from(overTimeCsv(all, titleOf, 'de')))).toBe(true)
    expect(bytes.toString()).not.toContain('Musterstadt')

    await page.getByLabel(t('step')).selectOption({ label: '19.11.2027 bis 17.11.2028' })
    const lost = page.getByRole('heading', { name: t('lostTitle', { count: 2 }) }).locator('..')
    await expect(lost.getByRole('listitem')).toHaveText([
      /PER-01: damals .*, jetzt Stufe 2/,
      /NET-06: damals .*, jetzt Stufe 1/,
    ])
    await expect(page.getByRole('row', { name: /nicht mehr im Plan/ })).toHaveCount(1)
    const leftOut = page.getByText(/Fragen sind nicht mitgerechnet/).first()
    await leftOut.click()
    await expect(page.getByText(t('because-merged')).first()).toBeVisible()
    const wide = page.viewportSize()
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(() => whatDoesNotFit(page)).toEqual([])
    }
    if (wide) await page.setViewportSize(wide)

    await page.getByRole('button', { name: t('target'), exact: true }).click()
    await expect(page.getByRole('img', { name: /^Alle Themenfelder, Zielerfüllung: / })).toBeVisible()

    // with the keyboard: the two visits of the later version alone have more questions in common
    await page.getByRole('checkbox', { name: /2026/ }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('checkbox', { name: /2027/ }).press('Space')
    const two = overTime(visits.slice(2))
    expect(two.common).toBeGreaterThan(all.common)
    await expectFigures(page, two)
    const worse = two.whole?.moves.filter(({ kind }) => kind === 'worse') ?? []
    await page.getByRole('button', { name: t('show-worse', { count: worse.length }) }).click()
    await expect(page.getByRole('table', { name: t('movesCaption') }).getByRole('row')).toHaveCount(worse.length + 1)

    await page.getByRole('checkbox', { name: /2028/ }).press('Space')
    await expect(page.getByRole('heading', { name: t('tooFewTitle') })).toBeVisible()
  })

  test('with one visit it says what is missing and how to get it', async ({ page }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openSample()
    await overview.choose('Musterstadt', 'Mit anderen Jahren vergleichen')
    await expect(page.getByRole('heading', { name: t('singleTitle') })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: t('back') }).click()
    await expect(page.getByText(/Für einen Vergleich fehlt eine zweite/)).toBeVisible()
    await expectAccessible(page)
    await page.goto('./#/vergleich/verlauf/nirgends')
    await expect(page.getByRole('heading', { name: t('goneTitle') })).toBeVisible()
  })
})

/** The latest first: their order is that of their days, not of their opening. */
async function openFour(page: Page): Promise<void> {
  const overview = new OverviewPage(page)
  await overview.open()
  for (const [i, { file }] of visits.toReversed().entries()) {
    await overview.openFile({ name: `${i}.itcheck`, mimeType: 'application/zip', buffer: Buffer.from(file) })
    await expect(overview.card('Musterstadt')).toHaveCount(i + 1)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

async function expectFigures(page: Page, { visits: shown, sides, common, domains }: OverTime): Promise<void> {
  await expect(page.getByText(t('basis', { count: common, visits: shown.length }))).toBeVisible()
  const glance = page.getByRole('table', { name: t('glanceCaption') }).getByRole('row')
  await expect(glance).toHaveCount(shown.length + 1)
  for (const [i, { day }] of shown.entries()) {
    const row = glance.nth(i + 1)
    await expect(row.getByRole('rowheader')).toHaveText(formatShortDate(day, 'de'))
    await expect(row.getByRole('cell').nth(2)).toHaveText(formatMean(sides[i]?.mean ?? null, 'de'))
    await expect(row.getByRole('cell').nth(3)).toHaveText(formatPercent(sides[i]?.target ?? null, 'de'))
  }
  const figure = page.getByRole('table', { name: /^Themenfelder im Verlauf/ })
  const targets = (await figure.locator('caption').textContent())?.includes(t('target'))
  const rows = await figure.getByRole('row').allInnerTexts()
  expect(rows.slice(2).map((row) => row.split('\t').slice(0, -1))).toEqual(
    domains.map((domain) => [
      titleOf(domain.id),
      String(domain.common),
      ...domain.sides.map(({ mean, target }) => (targets ? formatPercent(target, 'de') : formatMean(mean, 'de'))),
    ]),
  )
}
