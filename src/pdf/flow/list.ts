import { COLORS, STYLES } from '../theme.ts'
import type { Flow } from './flow.ts'
import { Passage, type Run } from './passage.ts'
import { lineHeight } from './textStyle.ts'

const INDENT = 6

const BULLET_GAP = 1.4

/** mm that an item takes in a list of the usual gap. */
export function bulletHeight(flow: Flow, runs: readonly Run[]): number {
  return new Passage(flow.typeface, runs, flow.width - INDENT).height + BULLET_GAP
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
  flow.space(1.5)
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
