import { describe, expect, it } from 'vitest'
import { PAGE } from '../../src/pdf/theme.ts'
import { drawn } from './drawn.ts'
import { collisionsOf, placedTexts } from './placedTexts.ts'
import { ofType, readTagged } from './readTagged.ts'
import { mixed, SAMPLES } from './sampleReports.ts'

/** A trailing space may reach over the edge; jsPDF's whole thousandths of an em add up to less than this. */
const TOLERANCE = 1

describe.each(SAMPLES)('%s', (name, make) => {
  it('keeps every text inside the text column of its page', async () => {
    const { texts } = await placedTexts(await drawn(make()))
    const outside = texts.filter(
      ({ left, right, baseline }) =>
        left < PAGE.left - 0.01 ||
        right > PAGE.width - PAGE.right + TOLERANCE ||
        baseline < PAGE.top - 14 ||
        baseline > PAGE.height - PAGE.bottom + 14,
    )
    expect(outside).toEqual([])
  })

  it('names profile, label, municipality and page number on every page', async () => {
    const report = make()
    const { texts, pages } = await placedTexts(await drawn(report))
    const start = report.municipality.name.slice(0, 12)
    for (let page = 1; page <= pages; page++) {
      const words = texts.filter((text) => text.page === page)
      const head = words.filter(({ baseline }) => baseline < PAGE.top - 4).map(({ text }) => text)
      const foot = words.filter(({ baseline }) => baseline > PAGE.height - PAGE.bottom + 4).map(({ text }) => text)
      expect(head.some((text) => text.startsWith(start))).toBe(true)
      expect(head.join(' ')).toMatch(/(Nichtöffentlich|Not public) .*TLP:AMBER\+STRICT/)
      expect(foot.join(' ')).toMatch(new RegExp(`(Seite|Page) ${page} (von|of) ${pages}`))
    }
  })

  it('puts what the head of the administration needs on one page', async () => {
    if (name === 'hostile texts') return
    const sections = ofType(await readTagged(await drawn(make())), 'H2')
    expect(sections.slice(0, 2).map(({ page }) => page)).toEqual([2, 3])
  })

  it('has as many pages as a council will read', async () => {
    // a list of 29 missed requirements is longer, a plan of twelve measures for 180 questions too, and pasted novels are
    const most = name === 'hostile texts' ? 16 : /nothing (met|known)|full check of/.test(name) ? 8 : 6
    const { pages } = await placedTexts(await drawn(make()))
    expect(pages).toBeGreaterThanOrEqual(2)
    expect(pages).toBeLessThanOrEqual(most)
  })
})

it('nothing on a page is drawn over something else', async () => {
  const { texts } = await placedTexts(await drawn(mixed()))
  expect(collisionsOf(texts)).toEqual([])
})
