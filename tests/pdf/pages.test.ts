import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it, vi } from 'vitest'
import type { Report } from '../../src/core/report/report.ts'
import { PAGE } from '../../src/pdf/theme.ts'
import { drawn } from './drawn.ts'
import { ofType, readTagged } from './readTagged.ts'
import { mixed, SAMPLES } from './sampleReports.ts'

vi.setConfig({ testTimeout: 30_000 })

const MM = 72 / 25.4

interface PlacedText {
  readonly page: number
  readonly text: string
  /** mm from the upper left corner */
  readonly left: number
  readonly right: number
  readonly baseline: number
}

async function placedTexts(report: Report): Promise<{ texts: PlacedText[]; pages: number }> {
  const pdf = await getDocument({ data: await drawn(report), verbosity: 0 }).promise
  const texts: PlacedText[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , x, y] = item.transform as number[]
      const left = (x ?? 0) / MM
      const baseline = PAGE.height - (y ?? 0) / MM
      texts.push({ page: number, text: item.str, left, right: left + item.width / MM, baseline })
    }
  }
  return { texts, pages: pdf.numPages }
}

/** A trailing space may reach over the edge; jsPDF's whole thousandths of an em add up to less than this. */
const TOLERANCE = 1

describe.each(SAMPLES)('%s', (name, make) => {
  it('keeps every text inside the text column of its page', async () => {
    const { texts } = await placedTexts(make())
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
    const { texts, pages } = await placedTexts(report)
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
    // a list of 29 missed requirements is longer, and pasted novels are
    const most = name === 'hostile texts' ? 16 : /nothing (met|known)/.test(name) ? 8 : 6
    const { pages } = await placedTexts(make())
    expect(pages).toBeGreaterThanOrEqual(2)
    expect(pages).toBeLessThanOrEqual(most)
  })
})

it('nothing on a page is drawn over something else', async () => {
  const { texts } = await placedTexts(mixed())
  const collides = (a: PlacedText, b: PlacedText) =>
    a.page === b.page && Math.abs(a.baseline - b.baseline) < 2 && a.left < b.right - 0.5 && b.left < a.right - 0.5
  const collisions = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => collides(a, b))
      .map((b) => [a, b]),
  )
  expect(collisions).toEqual([])
})
