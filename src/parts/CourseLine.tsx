import { CartesianGrid, LabelList, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { Fraction } from '../core/scoring/score.types.ts'
import './CourseLine.css'

export interface CoursePoint {
  /** unique among the points: '11/2026' */
  readonly label: string
  /** `null`: undefined, the line has a gap */
  readonly value: Fraction | null
  /** as it is written beside the point: '2,7' */
  readonly text: string
}

export interface CourseLineProps {
  readonly points: readonly CoursePoint[]
  /** end of the scale, which begins at 0 */
  readonly top: number
  /** every value in words; a table with the same values must stand beside the charts */
  readonly alt: string
}

/** px */
const HEIGHT = 140
/** px: room for the words of a point at the end of the scale, and for half of them beside the first and last */
const MARGIN = { top: 26, right: 24, bottom: 0, left: 24 } as const
const AXIS = 24
/** As many points can carry their values in the narrowest picture. */
const MOST_LABELS = 5
const STEPS = 5

/** One figure over time, small, to stand among others of the same scale. Nothing moves, nothing takes the focus. */
export function CourseLine({ points, top, alt }: CourseLineProps) {
  const labelled = (i: number) => points.length <= MOST_LABELS || i === 0 || i === points.length - 1
  const rows = points.map(({ label, value, text }, i) => ({
    label,
    value: value === null ? null : value[0] / value[1],
    text: labelled(i) ? text : '',
  }))
  const ticks = points.flatMap(({ label }, i) => (labelled(i) ? label : []))
  return (
    <div role="img" aria-label={alt}>
      <div className="course-line" aria-hidden="true">
        <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 220, height: HEIGHT }}>
          <LineChart accessibilityLayer={false} data={rows} margin={MARGIN}>
            <CartesianGrid vertical={false} />
            <XAxis dataKey="label" height={AXIS} tickLine={false} ticks={ticks} interval={0} />
            <YAxis
              hide
              domain={[0, top]}
              ticks={Array.from({ length: STEPS + 1 }, (_, step) => (step * top) / STEPS)}
              interval={0}
            />
            <Line dataKey="value" type="linear" className="course-line__line" dot={{ r: 4 }} isAnimationActive={false}>
              <LabelList dataKey="text" position="top" offset={9} className="course-line__value" />
            </Line>
          </LineChart>
        </ResponsiveContainer>
      </div>
    </div>
  )
}
