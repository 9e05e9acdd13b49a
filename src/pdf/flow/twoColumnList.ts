import type { Flow } from './flow.ts'
import { Passage, type Run } from './passage.ts'

const INDENT = 6
/** mm between the columns, and below each line */
const GUTTER = 6
const GAP = 0.8

/** A bulleted list of short items, two on a line: read line by line, as they stand. */
export function twoColumnList(flow: Flow, items: readonly Run[]): void {
  const column = (flow.width - GUTTER) / 2
  flow.tagger.element('L', { listNumbering: 'Disc' }, () => {
    for (let i = 0; i < items.length; i += 2) {
      const line = items
        .slice(i, i + 2)
        .map((item) => ({ item, passage: new Passage(flow.typeface, [item], column - INDENT) }))
      const height = Math.max(...line.map(({ passage }) => passage.height))
      flow.ensure(height)
      line.forEach(({ item, passage }, place) => {
        const x = flow.left + place * (column + GUTTER)
        flow.tagger.element('LI', {}, () => {
          flow.tagger.element('Lbl', {}, () => flow.tagger.mark(() => flow.line('•', x + 1.5, flow.y, item.style)))
          flow.tagger.element('LBody', passage.ownAttributes, (body) => {
            passage.draw(flow, body, x + INDENT, flow.y, height)
          })
        })
      })
      flow.space(height + GAP)
    }
  })
  flow.space(2)
}
