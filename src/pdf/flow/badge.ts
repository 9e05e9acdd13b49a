import { COLORS, STYLES } from '../theme.ts'
import type { Flow } from './flow.ts'
import { lineHeight } from './textStyle.ts'

const PADDING = 1.3

/** A word in white on a filled box at the cursor's line, as content of the current element; returns its width in mm. */
export function badge(flow: Flow, text: string, x: number): number {
  const style = STYLES.marker
  const width = flow.typeface.width(text, style) + 2 * PADDING
  flow.fill(COLORS.bar, x, flow.y - 0.1, width, lineHeight(style) + 0.2)
  flow.tagger.mark(() => flow.line(`${text} `, x + PADDING, flow.y, style))
  return width
}
