import type { Flow } from '../flow/flow.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { wrapText } from '../flow/wrapText.ts'
import { COLORS, STYLES } from '../theme.ts'

/** One bar; `value` is `null` where there is none, and `note` then says why. Numbers are levels, 0..top. */
export interface Bar {
  readonly label: string
  readonly value: number | null
  readonly min: number
  readonly max: number
  /** end of this bar's scale */
  readonly top: number
  /** written beside the bar, so that nobody has to read it off */
  readonly text: string
  readonly note: string
}

interface Scale {
  readonly bars: readonly Bar[]
  /** end of the axis */
  readonly top: number
  /** where the dashed line stands, and its words */
  readonly reference: { readonly value: number; readonly label: string }
}

const LABEL_WIDTH = 60
const TEXT_WIDTH = 43
const ROW = 7.6
/** where there are many: still room for the whisker below the bar */
const TIGHT_ROW = 6.8
const MANY = 10
const BAR_HEIGHT = 3.2
const HEAD = 6
const AXIS = 6
/** a label never grows beyond this; the table beside the chart has it whole */
const LABEL_LINES = 4

/** Height of the chart in mm. */
export function barChartHeight(flow: Flow, bars: readonly Bar[]): number {
  return HEAD + bars.reduce((sum, bar) => sum + rowHeight(flow, bar, bars.length), 0) + AXIS
}

function rowHeight(flow: Flow, bar: Bar, count: number): number {
  return Math.max(count > MANY ? TIGHT_ROW : ROW, labelLines(flow, bar.label).length * lineHeight(STYLES.cell) + 2)
}

/** Horizontal bars with range whiskers below them and a dashed reference line; all figures are written out. */
export function drawBarChart(flow: Flow, { bars, top, reference }: Scale, x: number, y: number): void {
  const plotX = x + LABEL_WIDTH
  const plotWidth = flow.width - LABEL_WIDTH - TEXT_WIDTH - 4
  const xOf = (level: number) => plotX + (level / top) * plotWidth
  const bottom = y + barChartHeight(flow, bars) - AXIS
  drawAxis(flow, top, xOf, y + HEAD, bottom)
  let rowTop = y + HEAD
  for (const bar of bars) {
    drawLabel(flow, bar, x, rowTop)
    drawBar(flow, bar, xOf, rowTop)
    drawText(flow, bar, plotX + plotWidth + 4, rowTop)
    rowTop += rowHeight(flow, bar, bars.length)
  }
  drawReference(flow, reference.label, xOf(reference.value), y, bottom, plotX + plotWidth)
}

function drawAxis(flow: Flow, top: number, xOf: (level: number) => number, from: number, to: number): void {
  const { doc } = flow
  doc.setDrawColor(COLORS.track)
  doc.setLineWidth(0.2)
  for (let level = 0; level <= top; level++) {
    const label = `${level} `
    doc.line(xOf(level), from, xOf(level), to)
    const width = flow.typeface.width(String(level), STYLES.furniture)
    flow.line(label, xOf(level) - width / 2, to + 1, STYLES.furniture)
  }
}

function drawLabel(flow: Flow, bar: Bar, x: number, top: number): void {
  labelLines(flow, bar.label).forEach((line, i) => {
    flow.line(line, x, top + 0.6 + i * lineHeight(STYLES.cell), STYLES.cell)
  })
}

function drawBar(flow: Flow, bar: Bar, xOf: (level: number) => number, top: number): void {
  const { doc } = flow
  if (bar.value === null) return
  const barTop = top + 1
  const start = xOf(0)
  doc.setFillColor(COLORS.track)
  doc.rect(start, barTop, xOf(bar.top) - start, BAR_HEIGHT, 'F')
  doc.setFillColor(COLORS.bar)
  if (bar.value > 0) doc.rect(start, barTop, xOf(bar.value) - start, BAR_HEIGHT, 'F')
  if (bar.max > bar.min) drawWhisker(flow, xOf(bar.min), xOf(bar.max), barTop + BAR_HEIGHT + WHISKER_GAP)
}

/** mm from the bar down to the whisker: so close that nobody takes it for one of the bar below */
const WHISKER_GAP = 0.9
const WHISKER_END = 0.6

/** Below the bar, not on it: dark on blue would hardly be seen. */
function drawWhisker(flow: Flow, from: number, to: number, y: number): void {
  const { doc } = flow
  doc.setDrawColor(COLORS.ink)
  doc.setLineWidth(0.35)
  doc.line(from, y, to, y)
  doc.line(from, y - WHISKER_END, from, y + WHISKER_END)
  doc.line(to, y - WHISKER_END, to, y + WHISKER_END)
}

function drawText(flow: Flow, bar: Bar, x: number, top: number): void {
  const text = `${bar.text} `
  flow.line(text, x, top + 0.6, STYLES.cellStrong)
  if (bar.note !== '')
    flow.line(`${bar.note} `, x + flow.typeface.width(text, STYLES.cellStrong), top + 0.6, STYLES.cellNote)
}

function drawReference(flow: Flow, label: string, x: number, top: number, bottom: number, limit: number): void {
  const { doc } = flow
  doc.setDrawColor(COLORS.heading)
  doc.setLineWidth(0.45)
  doc.setLineDashPattern([1.4, 1], 0)
  doc.line(x, top + HEAD - 1, x, bottom)
  doc.setLineDashPattern([], 0)
  const width = flow.typeface.width(label, STYLES.furniture)
  flow.line(`${label} `, Math.min(x - width / 2, limit - width), top, STYLES.furniture)
}

function labelLines(flow: Flow, label: string): string[] {
  const measure = (text: string) => flow.typeface.width(text, STYLES.cell)
  const lines = wrapText(flow.typeface.clean(label), LABEL_WIDTH - 3, measure)
  if (lines.length <= LABEL_LINES) return lines.map((line) => `${line.trimEnd()} `)
  return [...lines.slice(0, LABEL_LINES - 1), `${(lines[LABEL_LINES - 1] ?? '').trimEnd().slice(0, -1)}… `]
}
