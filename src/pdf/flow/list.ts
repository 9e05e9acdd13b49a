import { COLORS, STYLES } from '../theme.ts'
import type { Flow } from './flow.ts'
import { Passage, type Run } from './passage.ts'
import { lineHeight } from './textStyle.ts'

const INDENT = 6

/** mm */
export const BULLET_GAP = 1.4
const AFTER_LIST = 1.5

/** mm that a bulleted list takes where no page ends in it, with the space after it; nothing without items. */
export function listHeight(flow: Flow, items: readonly (readonly Run[])[], gap: number): number {
  if (items.length === 0) return 0
  const heights = items.map((runs) => new Passage(flow.typeface, runs, flow.width - INDENT).height + gap)
  return heights.reduce((sum, height) => sum + height, AFTER_LIST)
}

/** A bulleted list; each item is one or more runs of text. */
export function bulletList(flow: Flow, items: readonly (readonly Run[])[], gap: number = BULLET_GAP): void {
  flow.tagger.element('L', { listNumbering: 'Disc' }, () => {
    for (const runs of items) {
      const passage = new Passage(flow.typeface, runs, flow.width - INDENT)
      keepTogether(flow, passage)
      const first = runs[0]?.style ?? STYLES.body
      flow.tagger.element('LI', {}, () => {
        flow.tagger.element('Lbl', {}, () => flow.tagger.mark(() => flow.line('•', flow.left + 1.5, flow.y, first)))
        flow.pour('LBody', {}, passage, flow.left + INDENT)
      })
      flow.space(gap)
    }
  })
  flow.space(AFTER_LIST)
}

const NUMBER_INDENT = 11
const NUMBER_RADIUS = 3.2

/** A numbered list with the numbers in filled circles, a rule between the items. */
export function numberedList(flow: Flow, items: readonly (readonly Run[])[]): void {
  flow.tagger.element('L', { listNumbering: 'Decimal' }, () => {
    items.forEach((runs, i) => {
      const passage = new Passage(flow.typeface, runs, flow.width - NUMBER_INDENT)
      keepTogether(flow, passage)
      flow.tagger.element('LI', {}, () => {
        flow.tagger.element('Lbl', {}, () => numberInCircle(flow, i + 1))
        flow.pour('LBody', {}, passage, flow.left + NUMBER_INDENT)
      })
      flow.space(2.4)
      if (i < items.length - 1 && flow.room > 10)
        flow.rule(flow.y, COLORS.rule, flow.left + NUMBER_INDENT, flow.width - NUMBER_INDENT)
      flow.space(2.8)
    })
  })
}

function numberInCircle(flow: Flow, number: number): void {
  const label = String(number)
  const style = STYLES.marker
  const centerX = flow.left + NUMBER_RADIUS + 0.5
  const top = flow.y + 0.2
  flow.tagger.artifact(() => {
    flow.doc.setFillColor(COLORS.bar)
    flow.doc.circle(centerX, top + lineHeight(style) / 2, NUMBER_RADIUS, 'F')
  })
  flow.tagger.mark(() => flow.line(label, centerX - flow.typeface.width(label, style) / 2, top, style))
}

/** Items are kept whole, unless one is longer than half a page. */
function keepTogether(flow: Flow, passage: Passage): void {
  const half = (flow.bottom - flow.top) / 2
  flow.ensure(passage.height < half ? passage.height : lineHeight(STYLES.body) * 2)
}
