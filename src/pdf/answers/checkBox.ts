import type { Flow } from '../flow/flow.ts'
import { lineHeight, type TextStyle } from '../flow/textStyle.ts'
import { COLORS } from '../theme.ts'

/** mm */
const SIZE = 2.6
export const BOX_INDENT = 4.2

/** A box beside a line of text at the cursor, filled with a tick or empty. It says nothing that the words beside it don't. */
export function checkBox(flow: Flow, x: number, style: TextStyle, ticked: boolean): void {
  const y = flow.y + (lineHeight(style) - SIZE) / 2
  const { doc } = flow
  flow.tagger.artifact(() => {
    doc.setLineWidth(0.25)
    doc.setDrawColor(ticked ? COLORS.bar : COLORS.muted)
    if (!ticked) return doc.rect(x, y, SIZE, SIZE, 'S')
    doc.setFillColor(COLORS.bar)
    doc.rect(x, y, SIZE, SIZE, 'FD')
    doc.setDrawColor(COLORS.white)
    doc.setLineWidth(0.45)
    doc.line(x + SIZE * 0.2, y + SIZE * 0.52, x + SIZE * 0.43, y + SIZE * 0.75)
    doc.line(x + SIZE * 0.43, y + SIZE * 0.75, x + SIZE * 0.82, y + SIZE * 0.27)
  })
}
