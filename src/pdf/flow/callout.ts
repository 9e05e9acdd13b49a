import { COLORS } from '../theme.ts'
import type { Flow } from './flow.ts'
import { Passage, type Run } from './passage.ts'

const PADDING = { x: 6, y: 4.5 } as const
const BAR = 1.4
const GAP = 1.2

/** A tinted box with a bar at its left, for what must not be overlooked; each run is a paragraph. Kept on one page. */
export function callout(flow: Flow, runs: readonly Run[]): void {
  const passages = runs.map((run) => new Passage(flow.typeface, [run], flow.width - 2 * PADDING.x))
  const height = passages.reduce((sum, passage) => sum + passage.height, 0) + GAP * (runs.length - 1) + 2 * PADDING.y
  flow.ensure(height)
  flow.fill(COLORS.tint, flow.left, flow.y, flow.width, height)
  flow.fill(COLORS.bar, flow.left, flow.y, BAR, height)
  flow.space(PADDING.y)
  passages.forEach((passage, i) => {
    if (i > 0) flow.space(GAP)
    flow.pour('P', {}, passage, flow.left + PADDING.x)
  })
  flow.space(PADDING.y + 5)
}
