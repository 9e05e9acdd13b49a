import type { Flow } from '../flow/flow.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { COLORS, STYLES } from '../theme.ts'

/** mm from line to line that a hand needs */
export const WRITING = 8

const GAP = 2

/** A line to write on that begins at `x`, with its label before it; the label stands on the line. */
export function writingLine(flow: Flow, label: string, x: number, width: number): void {
  const style = STYLES.cellStrong
  const base = flow.y + WRITING - 1.2
  const labelWidth = label === '' ? 0 : flow.typeface.width(label, style) + GAP
  if (label !== '') {
    flow.tagger.element('P', {}, () => {
      flow.tagger.mark(() => flow.line(`${label} `, x, base - lineHeight(style) + 0.9, style))
    })
  }
  flow.rule(base, COLORS.muted, x + labelWidth, width - labelWidth)
}
