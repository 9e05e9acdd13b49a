import { COLORS, STYLES } from '../theme.ts'
import type { ContentsEntry, Flow } from './flow.ts'
import { shortened } from './shortened.ts'
import { lineHeight } from './textStyle.ts'

const STYLE = STYLES.body
const LINE = lineHeight(STYLE) + 0.8
/** mm between a title and its page number */
const GAP = 4

/**
 * Keeps room for a table of contents of `count` lines and gives back the function that fills it once the pages are known; the
 * lines then stand in the tree where the room was kept. `entries` are the main headings unless told otherwise.
 */
export function reserveContents(
  flow: Flow,
  count: number,
  describe: (title: string, page: number) => string,
  entries: readonly ContentsEntry[] = flow.entries,
): () => void {
  flow.ensure(Math.min(count * LINE, flow.bottom - flow.top))
  const places = Array.from({ length: count }, () => {
    flow.ensure(LINE - 0.01)
    const place = { page: flow.tagger.page, y: flow.y }
    flow.space(LINE)
    return place
  })
  let fill = () => {}
  flow.tagger.element('TOC', {}, (toc) => {
    fill = () => {
      flow.tagger.resume(toc, () => {
        places.forEach(({ page, y }, i) => {
          const entry = entries[i]
          if (!entry) return
          flow.doc.setPage(page)
          drawEntry(flow, entry, y, describe)
        })
      })
      flow.doc.setPage(flow.doc.getNumberOfPages())
    }
  })
  return fill
}

function drawEntry(
  flow: Flow,
  { title, target }: ContentsEntry,
  y: number,
  describe: (title: string, page: number) => string,
): void {
  const { tagger, typeface } = flow
  const page = String(target.page)
  const pageX = flow.left + flow.width - typeface.width(page, STYLE)
  flow.rule(y + LINE - 0.6, COLORS.track)
  tagger.element('TOCI', {}, () =>
    tagger.element('Reference', {}, () =>
      tagger.element('Link', {}, () => {
        tagger.mark(() => {
          // the space keeps title and number apart for those who hear them
          flow.line(`${shortened(flow, title, STYLE, pageX - flow.left - GAP)} `, flow.left, y, STYLE)
          flow.line(page, pageX, y, STYLE)
        })
        const area = { x: flow.left, y, width: flow.width, height: lineHeight(STYLE) }
        tagger.link(area, describe(title, target.page), () => target)
      }),
    ),
  )
}
