import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PAGE, type PageSize } from '../../src/pdf/theme.ts'

const MM = 72 / 25.4

export interface PlacedText {
  readonly page: number
  readonly text: string
  /** mm from the upper left corner */
  readonly left: number
  readonly right: number
  readonly baseline: number
}

/** Where every text of a file stands, artifacts included. */
export async function placedTexts(
  bytes: Uint8Array,
): Promise<{ readonly texts: readonly PlacedText[]; readonly pages: number }> {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
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

/** Texts outside the column of their page and of the lines at its head and foot. */
export function outsideOf(texts: readonly PlacedText[], page: PageSize = PAGE): PlacedText[] {
  return texts.filter(
    ({ left, right, baseline }) =>
      left < page.left - 0.01 ||
      right > page.width - page.right + TOLERANCE ||
      baseline < page.top - 14 ||
      baseline > page.height - page.bottom + 14,
  )
}

/** Pairs of texts that are drawn over each other. */
export function collisionsOf(texts: readonly PlacedText[]): PlacedText[][] {
  const collides = (a: PlacedText, b: PlacedText) =>
    Math.abs(a.baseline - b.baseline) < 2 && a.left < b.right - 0.5 && b.left < a.right - 0.5
  const pages = [...new Set(texts.map(({ page }) => page))]
  return pages.flatMap((number) => {
    const own = texts.filter(({ page }) => page === number)
    return own.flatMap((a, i) =>
      own
        .slice(i + 1)
        .filter((b) => collides(a, b))
        .map((b) => [a, b]),
    )
  })
}
