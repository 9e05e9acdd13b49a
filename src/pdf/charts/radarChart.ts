import type { Flow } from '../flow/flow.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { wrapText } from '../flow/wrapText.ts'
import { COLORS, STYLES } from '../theme.ts'

/** One axis; numbers are levels, 0..top of the chart. */
export interface Axis {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  /** written below the label, so that nobody has to read it off */
  readonly text: string
}

interface Scale {
  readonly axes: readonly Axis[]
  readonly top: number
  /** where the dashed ring lies */
  readonly reference: number
}

/** More cannot be told apart; fewer make no area. */
export const RADAR_AXES = { least: 3, most: 8 } as const
/** mm */
const RADIUS = 31
const LABEL_GAP = 4
/** of labels above and below the net */
const MIDDLE_WIDTH = 70
/** a label never grows beyond this; the table beside the chart has it whole */
const LABEL_LINES = 3
/** how near to the vertical a label stands in the middle, as sine of its angle */
const UPRIGHT = 0.25

interface Point {
  readonly x: number
  readonly y: number
}

/** Height of the chart in mm. */
export function radarChartHeight(flow: Flow, axes: readonly Axis[]): number {
  const upright = axes.filter((_, i) => isUpright(angleOf(axes, i)))
  return 2 * (RADIUS + LABEL_GAP + Math.max(0, ...upright.map(({ label }) => labelHeight(flow, label, MIDDLE_WIDTH))))
}

/** A net of the values with a whisker on each axis for its range; labels stand beside it, inside the text column. */
export function drawRadarChart(flow: Flow, { axes, top, reference }: Scale, x: number, y: number): void {
  const center = { x: x + flow.width / 2, y: y + radarChartHeight(flow, axes) / 2 }
  const at = (i: number, level: number): Point => {
    const reach = (level / top) * RADIUS
    const angle = angleOf(axes, i)
    return { x: center.x + Math.sin(angle) * reach, y: center.y - Math.cos(angle) * reach }
  }
  const ring = (levelOf: (axis: Axis) => number) => axes.map((axis, i) => at(i, levelOf(axis)))
  const { doc } = flow

  doc.setFillColor(COLORS.headTint)
  polygon(
    flow,
    ring(({ value }) => value),
    'F',
  )
  doc.setDrawColor(COLORS.rule)
  doc.setLineWidth(0.2)
  for (let level = 1; level <= top; level++)
    polygon(
      flow,
      ring(() => level),
      'S',
    )
  axes.forEach((_, i) => {
    const end = at(i, top)
    doc.line(center.x, center.y, end.x, end.y)
  })
  doc.setDrawColor(COLORS.heading)
  doc.setLineWidth(0.45)
  doc.setLineDashPattern([1.4, 1], 0)
  polygon(
    flow,
    ring(() => reference),
    'S',
  )
  doc.setLineDashPattern([], 0)
  doc.setDrawColor(COLORS.bar)
  doc.setLineWidth(0.8)
  polygon(
    flow,
    ring(({ value }) => value),
    'S',
  )
  axes.forEach((axis, i) => {
    if (axis.max > axis.min) whisker(flow, at(i, axis.min), at(i, axis.max), angleOf(axes, i))
    const { x: px, y: py } = at(i, axis.value)
    doc.setFillColor(COLORS.bar)
    doc.circle(px, py, 1.1, 'F')
    drawLabel(flow, axis, center, angleOf(axes, i))
  })
}

/** From the top, clockwise. */
function angleOf(axes: readonly Axis[], i: number): number {
  return (i / axes.length) * 2 * Math.PI
}

function isUpright(angle: number): boolean {
  return Math.abs(Math.sin(angle)) < UPRIGHT
}

function polygon({ doc }: Flow, points: readonly Point[], style: 'F' | 'S'): void {
  const [first] = points
  if (!first) return
  const steps = points.slice(1).map(({ x, y }, i) => [x - (points[i]?.x ?? 0), y - (points[i]?.y ?? 0)])
  doc.lines(steps, first.x, first.y, [1, 1], style, true)
}

/** Along the axis, with an end mark across it. */
function whisker({ doc }: Flow, from: Point, to: Point, angle: number): void {
  doc.setDrawColor(COLORS.ink)
  doc.setLineWidth(0.35)
  doc.line(from.x, from.y, to.x, to.y)
  const across = { x: Math.cos(angle) * 0.9, y: Math.sin(angle) * 0.9 }
  for (const { x, y } of [from, to]) doc.line(x - across.x, y - across.y, x + across.x, y + across.y)
}

function drawLabel(flow: Flow, { label, text }: Axis, center: Point, angle: number): void {
  const sine = Math.sin(angle)
  const reach = RADIUS + LABEL_GAP
  const anchor = { x: center.x + sine * reach, y: center.y - Math.cos(angle) * reach }
  const upright = isUpright(angle)
  const width = upright ? MIDDLE_WIDTH : flow.width / 2 - Math.abs(sine) * reach
  const lines = labelLines(flow, label, width)
  const height = labelHeight(flow, label, width)
  // a label grows away from the net: upwards above it, downwards below it, both ways beside it
  let y = anchor.y - (height * (1 + Math.cos(angle))) / 2
  for (const [line, style] of [
    ...lines.map((one) => [one, STYLES.cell] as const),
    [text, STYLES.cellStrong] as const,
  ]) {
    const lineWidth = flow.typeface.width(line, style)
    const left = upright ? anchor.x - lineWidth / 2 : sine > 0 ? anchor.x : anchor.x - lineWidth
    flow.line(`${line} `, left, y, style)
    y += lineHeight(style)
  }
}

/** With its value. */
function labelHeight(flow: Flow, label: string, width: number): number {
  return labelLines(flow, label, width).length * lineHeight(STYLES.cell) + lineHeight(STYLES.cellStrong)
}

function labelLines(flow: Flow, label: string, width: number): string[] {
  const measure = (text: string) => flow.typeface.width(text, STYLES.cell)
  const lines = wrapText(flow.typeface.clean(label), width, measure).map((line) => line.trimEnd())
  if (lines.length <= LABEL_LINES) return lines
  return [...lines.slice(0, LABEL_LINES - 1), `${(lines[LABEL_LINES - 1] ?? '').slice(0, -1)}…`]
}
