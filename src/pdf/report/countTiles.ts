import { Passage } from '../flow/passage.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { COLORS, STYLES } from '../theme.ts'
import type { Draft } from './draft.ts'

const GAP = 4
const PADDING = { x: 3, y: 2 } as const

/** The four counts of the minimum requirements as large figures: a table whose heads stand below its numbers. */
export function countTiles({ flow, report, t }: Draft): void {
  const { met, missed, unclear, open } = report.must.counts
  const tiles = [
    { label: t('met'), count: met },
    { label: t('missed'), count: missed },
    { label: t('unclear'), count: unclear },
    { label: t('open'), count: open },
  ]
  const width = (flow.width - GAP * (tiles.length - 1)) / tiles.length
  const numberHeight = lineHeight(STYLES.figure)
  const height = numberHeight + lineHeight(STYLES.small) + 2 * PADDING.y
  flow.ensure(height)
  const xOf = (i: number) => flow.left + i * (width + GAP)
  tiles.forEach((_, i) => {
    flow.fill(COLORS.tint, xOf(i), flow.y, width, height)
  })
  const cells = (tag: 'TH' | 'TD', y: number, passageOf: (tile: (typeof tiles)[number]) => Passage) =>
    flow.tagger.element('TR', {}, () =>
      tiles.forEach((tile, i) => {
        const passage = passageOf(tile)
        flow.tagger.element(tag, tag === 'TH' ? { scope: 'Column' } : {}, (cell) => {
          passage.draw(flow, cell, xOf(i) + PADDING.x, y, passage.height)
        })
      }),
    )
  const inner = width - 2 * PADDING.x
  flow.tagger.element('Table', {}, () => {
    flow.tagger.element('THead', {}, () =>
      cells(
        'TH',
        flow.y + PADDING.y + numberHeight,
        ({ label }) => new Passage(flow.typeface, [{ text: label, style: STYLES.small }], inner),
      ),
    )
    flow.tagger.element('TBody', {}, () =>
      cells(
        'TD',
        flow.y + PADDING.y,
        ({ count }) => new Passage(flow.typeface, [{ text: String(count), style: STYLES.figure }], inner),
      ),
    )
  })
  flow.space(height + 2)
}
