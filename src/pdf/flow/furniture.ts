import { COLORS, STYLES } from '../theme.ts'
import type { Flow } from './flow.ts'
import { shortened } from './shortened.ts'

interface Furniture {
  /** shortened to what `headRight` leaves */
  readonly headLeft: string
  /** shortened to two thirds of the header */
  readonly headRight: string
  /** shortened to what `footRight` leaves */
  readonly footLeft: string
  readonly footRight: (page: number, pages: number) => string
}

const GAP = 8
const WIDEST_RIGHT = 2 / 3

/** Running header and footer on every page; runs last, because only then the number of pages is known. */
export function furniture(flow: Flow, { headLeft, headRight, footLeft, footRight }: Furniture): void {
  const { doc, tagger } = flow
  const pages = doc.getNumberOfPages()
  const headTop = flow.top - 14
  const footTop = flow.bottom + 8
  const right = shortened(flow, headRight, STYLES.furniture, flow.width * WIDEST_RIGHT)
  const name = shortened(flow, headLeft, STYLES.furniture, flow.width - widthOf(flow, right) - GAP)
  for (let page = 1; page <= pages; page++) {
    doc.setPage(page)
    flow.rule(headTop + 5, COLORS.rule)
    tagger.artifact(() => {
      flow.line(name, flow.left, headTop, STYLES.furniture)
      lineAtRight(flow, right, headTop)
    }, 'Header')
    flow.rule(footTop - 1.5, COLORS.rule)
    tagger.artifact(() => {
      const number = footRight(page, pages)
      const left = shortened(flow, footLeft, STYLES.furniture, flow.width - widthOf(flow, number) - GAP)
      flow.line(left, flow.left, footTop, STYLES.furniture)
      lineAtRight(flow, number, footTop)
    }, 'Footer')
  }
}

function lineAtRight(flow: Flow, text: string, top: number): void {
  flow.line(text, flow.left + flow.width - widthOf(flow, text), top, STYLES.furniture)
}

function widthOf(flow: Flow, text: string): number {
  return flow.typeface.width(text, STYLES.furniture)
}
