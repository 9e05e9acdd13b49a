import { COLORS, PAGE, STYLES } from '../theme.ts'
import type { Flow } from './flow.ts'

interface Furniture {
  /** shortened to what the header's left half holds */
  readonly headLeft: string
  readonly headRight: string
  readonly footLeft: string
  readonly footRight: (page: number, pages: number) => string
}

const GAP = 8

/** Running header and footer on every page; runs last, because only then the number of pages is known. */
export function furniture(flow: Flow, { headLeft, headRight, footLeft, footRight }: Furniture): void {
  const { doc, tagger } = flow
  const pages = doc.getNumberOfPages()
  const headTop = PAGE.top - 14
  const footTop = PAGE.height - PAGE.bottom + 8
  const nameWidth = flow.width - widthOf(flow, headRight) - GAP
  const name = shortened(flow, headLeft, nameWidth)
  for (let page = 1; page <= pages; page++) {
    doc.setPage(page)
    flow.rule(headTop + 5, COLORS.rule)
    tagger.artifact(() => {
      flow.line(name, flow.left, headTop, STYLES.furniture)
      lineAtRight(flow, headRight, headTop)
    }, 'Header')
    flow.rule(footTop - 1.5, COLORS.rule)
    tagger.artifact(() => {
      flow.line(footLeft, flow.left, footTop, STYLES.furniture)
      lineAtRight(flow, footRight(page, pages), footTop)
    }, 'Footer')
  }
}

function lineAtRight(flow: Flow, text: string, top: number): void {
  flow.line(text, flow.left + flow.width - widthOf(flow, text), top, STYLES.furniture)
}

function widthOf(flow: Flow, text: string): number {
  return flow.typeface.width(text, STYLES.furniture)
}

function shortened(flow: Flow, text: string, width: number): string {
  const clean = flow.typeface.clean(text).replaceAll('\n', ' ')
  if (widthOf(flow, clean) <= width) return clean
  let count = Math.min(clean.length, 200)
  while (count > 0 && widthOf(flow, `${clean.slice(0, count)}…`) > width) count--
  return `${clean.slice(0, count).trimEnd()}…`
}
