import { Bar, BarChart, ErrorBar, LabelList, ResponsiveContainer, Text, useChartWidth, XAxis, YAxis } from 'recharts'
import type { Fraction } from '../core/scoring/score.types.ts'
import './DomainBars.css'

export interface DomainBar {
  readonly id: string
  /** name and value in words: 'Konten und Zugänge: 2,7 von 3' */
  readonly label: string
  /** `null` while nothing is answered */
  readonly mean: Fraction | null
  readonly min: Fraction | null
  readonly max: Fraction | null
  /** end of the scale */
  readonly top: number
}

export interface DomainBarsProps {
  readonly bars: readonly DomainBar[]
  /** every value in words; a table with the same values must stand beside the chart */
  readonly alt: string
}

/** px: a bar and, between it and the one above, two lines of label: enough for the longest title on a screen of 320 px */
const ROW = 72
/** px: the bar stands in the middle of its row, so the first label needs more room above */
const TOP = 24
const BAR = 16
const AXIS = 28
/** room for half a digit of the axis */
const MARGIN = 6

/** Horizontal bars of the means, each with the range that is still possible. Nothing moves, nothing takes the focus. */
export function DomainBars({ bars, alt }: DomainBarsProps) {
  const rows = bars.map((bar) => ({ ...bar, value: size(bar.mean), range: reach(bar) }))
  const end = Math.max(...bars.map((bar) => bar.top), 1)
  return (
    <div className="domain-bars" role="img" aria-label={alt}>
      <ResponsiveContainer
        width="100%"
        height={TOP + rows.length * ROW + AXIS}
        initialDimension={{ width: 280, height: 1 }}
      >
        <BarChart
          accessibilityLayer={false}
          data={rows}
          layout="vertical"
          margin={{ top: TOP, right: MARGIN, bottom: 0, left: MARGIN }}
        >
          <XAxis
            type="number"
            domain={[0, end]}
            ticks={Array.from({ length: end + 1 }, (_, level) => level)}
            interval={0}
            height={AXIS}
            tickLine={false}
          />
          <YAxis type="category" dataKey="id" hide />
          <Bar dataKey="value" barSize={BAR} background isAnimationActive={false}>
            <ErrorBar dataKey="range" direction="x" width={6} strokeWidth={2} isAnimationActive={false} />
            <LabelList dataKey="label" content={BarLabel} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

/** Above the bar and over its full width, because beside it there is no room on a telephone. */
function BarLabel({ viewBox, value }: { readonly viewBox?: object; readonly value?: unknown }) {
  const { x = 0, y = 0 } = (viewBox ?? {}) as { x?: number; y?: number }
  const width = (useChartWidth() ?? 0) - 2 * MARGIN
  return (
    <Text x={x} y={y - 8} width={width} verticalAnchor="end" className="domain-bars__label" lineHeight="1.2em">
      {String(value)}
    </Text>
  )
}

function size(value: Fraction | null): number {
  return value === null ? 0 : value[0] / value[1]
}

/** How far below and above the mean the range goes; none where everything is known. */
function reach({ mean, min, max }: DomainBar): [number, number] | undefined {
  const [below, above] = [size(mean) - size(min), size(max) - size(mean)]
  return below + above > 0 ? [below, above] : undefined
}
