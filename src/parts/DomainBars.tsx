import { Bar, BarChart, ResponsiveContainer, Text, useChartWidth, XAxis, YAxis } from 'recharts'
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
  /** what it shows; a table with the same values must stand beside the chart, which is heard in its place */
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
/** half the height of the marks at both ends of a range */
const MARK = 6

/** Bars on the same axis would stand below each other; on axes of their own they cover each other. */
const LAYERS = ['track', 'value', 'range'] as const

/** Horizontal bars of the means, each with the range that is still possible. Nothing moves, nothing takes the focus. */
export function DomainBars({ bars, alt }: DomainBarsProps) {
  const rows = bars.map((bar) => ({
    label: bar.label,
    track: bar.top,
    value: size(bar.mean),
    range: [size(bar.min), size(bar.max)],
  }))
  const end = Math.max(...bars.map((bar) => bar.top), 1)
  return (
    <div role="img" aria-label={alt}>
      <div className="domain-bars" aria-hidden="true">
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
            {LAYERS.map((layer) => (
              <YAxis
                key={layer}
                yAxisId={layer}
                type="category"
                dataKey="label"
                width={1}
                interval={0}
                axisLine={false}
                tickLine={false}
                tick={layer === 'track' ? BarLabel : false}
              />
            ))}
            <Bar
              yAxisId="track"
              dataKey="track"
              className="domain-bars__track"
              barSize={BAR}
              isAnimationActive={false}
            />
            <Bar
              yAxisId="value"
              dataKey="value"
              className="domain-bars__value"
              barSize={BAR}
              isAnimationActive={false}
            />
            <Bar yAxisId="range" dataKey="range" barSize={BAR} shape={RangeLine} isAnimationActive={false} />
          </BarChart>
        </ResponsiveContainer>
      </div>
    </div>
  )
}

/** Above the bar and over its full width, because beside it there is no room on a telephone. */
function BarLabel({ y, payload }: { readonly y: number | string; readonly payload: { readonly value: string } }) {
  const width = (useChartWidth() ?? 0) - 2 * MARGIN
  return (
    <Text
      x={MARGIN}
      y={Number(y) - BAR / 2 - 8}
      width={width}
      verticalAnchor="end"
      className="domain-bars__label"
      lineHeight="1.2em"
    >
      {payload.value}
    </Text>
  )
}

/** From the least to the greatest value still possible; nothing where both are the same. */
function RangeLine({ x = 0, y = 0, width = 0 }: { readonly x?: number; readonly y?: number; readonly width?: number }) {
  if (width <= 0) return null
  const middle = y + BAR / 2
  const mark = (at: number) => `M${at},${middle - MARK}v${2 * MARK}`
  return <path className="domain-bars__range" d={`M${x},${middle}h${width}${mark(x)}${mark(x + width)}`} />
}

function size(value: Fraction | null): number {
  return value === null ? 0 : value[0] / value[1]
}
