import { beforeAll, describe, expect, it } from 'vitest'
import { PAGE } from '../../src/pdf/theme.ts'
import { drawn } from './drawn.ts'
import { collisionsOf, outsideOf, type PlacedText, placedTexts } from './placedTexts.ts'
import { flat, type Heard, ofType, readTagged, section } from './readTagged.ts'
import { mixed, musterstadt, SAMPLES } from './sampleReports.ts'

/** Pages by the kind of report, see the decision of 2026-11-26 on the three reports; pasted novels take what they take. */
function mostPages(name: string): number {
  if (name === 'hostile texts') return 15
  if (name.endsWith('for the administration')) return 18
  // with a reason for each rule of the quality gate
  if (name.includes('after another one')) return 12
  // with a page more for those who asked for the comparison
  if (name.includes('among contributions')) return 11
  return name.startsWith('full check') || name === 'nothing met' ? 10 : 9
}

describe.each(SAMPLES)('%s', (name, make) => {
  const report = make()
  let texts: readonly PlacedText[]
  let pages: number
  let document: Heard
  beforeAll(async () => {
    const bytes = await drawn(report)
    document = await readTagged(bytes)
    const placed = await placedTexts(bytes)
    texts = placed.texts
    pages = placed.pages
  })

  it('keeps every text inside the text column of its page', () => {
    const outside = outsideOf(texts)
    expect(outside).toEqual([])
  })

  it('names profile, label, recipient, municipality and page number on every page', () => {
    const start = report.municipality.name.slice(0, 12)
    for (let page = 1; page <= pages; page++) {
      const words = texts.filter((text) => text.page === page)
      const head = words.filter(({ baseline }) => baseline < PAGE.top - 4).map(({ text }) => text)
      const foot = words.filter(({ baseline }) => baseline > PAGE.height - PAGE.bottom + 4).map(({ text }) => text)
      expect(head.some((text) => text.startsWith(start))).toBe(true)
      expect(head.join(' ')).toMatch(/(Nichtöffentlich|Not public|Intern|Internal) – /)
      expect(head.join(' ')).toContain(`· ${report.tlp}`)
      if (report.recipient) expect(foot.join(' ')).toContain(`: ${report.recipient.slice(0, 12)}`)
      expect(foot.join(' ')).toMatch(new RegExp(`(Seite|Page) ${page} (von|of) ${pages}`))
    }
  })

  it('puts what the head of the administration needs on one page', () => {
    if (name === 'hostile texts') return
    const sections = ofType(document, 'H2')
    expect(sections.slice(0, 2).map(({ page }) => page)).toEqual([2, 3])
    const glance = section(document, flat(sections[0]?.text ?? ''))
    const words = flat(glance.map(({ text }) => text).join(' '))
    for (const { text } of report.consequences) expect(words).toContain(flat(text))
    for (const { title } of report.decisions) expect(words).toContain(flat(title))
  })

  it('leaves no heading behind: what it is about begins on its page', () => {
    const left = document.kids.filter(({ type, page }, i) => {
      const next = document.kids[i + 1]
      return /^H[1-3]$/.test(type) && next?.page !== page
    })
    expect(left.map(({ text }) => flat(text))).toEqual([])
  })

  it('tears no row of a table', () => {
    if (name === 'hostile texts') return
    const torn = ofType(document, 'TR').filter(({ page, lastPage }) => page !== lastPage)
    expect(torn.map(({ text }) => flat(text))).toEqual([])
  })

  it('leaves no last row of a table alone on a page', () => {
    if (name === 'hostile texts') return
    const ends = ofType(document, 'Table').map((table) => ofType(table, 'TR').slice(-3))
    const alone = ends.filter((rows) => rows.length === 3 && rows[1]?.page !== rows[2]?.page)
    expect(alone.map((rows) => flat(rows.at(-1)?.text ?? ''))).toEqual([])
  })

  it('has as many pages as a council will read', () => {
    expect(pages).toBeGreaterThanOrEqual(2)
    expect(pages).toBeLessThanOrEqual(mostPages(name))
  })
})

it.each([
  ['full check', mixed()],
  ['Kurz-Check with its net', musterstadt()],
])('nothing on a page is drawn over something else (%s)', async (_, report) => {
  const { texts } = await placedTexts(await drawn(report))
  expect(collisionsOf(texts)).toEqual([])
})
