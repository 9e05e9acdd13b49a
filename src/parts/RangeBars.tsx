import './RangeBars.css'

export interface RangeBar {
  readonly id: string
  readonly label: string
  /** five values from low to high on the scale; `null`: there are none */
  readonly values: readonly [number, number, number, number, number] | null
  /** `null`: none to lay over */
  readonly own: number | null
}

export interface RangeBarsProps {
  readonly bars: readonly RangeBar[]
  /** end of the scale, which begins at 0 */
  readonly top: number
  /** written under the scale, from 0 to `top` */
  readonly ticks: readonly string[]
  /** in place of a bar */
  readonly few: string
  /** every value in words; a table with the same values must stand beside the chart */
  readonly alt: string
}

/** px */
const HEIGHT = 24
const MIDDLE = HEIGHT / 2
/** half of the height */
const BOX = 7
const MARK = 6

/**
 * How a group is spread: a line from the first to the last of five values, a box around the middle three, a stroke at the middle one, a
 * rhombus for one's own. The label stands above, because beside it there is no room on a telephone. Nothing moves, nothing takes the focus.
 */
export function RangeBars({ bars, top, ticks, few, alt }: RangeBarsProps) {
  const at = (value: number) => `${(value * 100) / top}%`
  return (
    <div role="img" aria-label={alt}>
      <div className="range-bars" aria-hidden="true">
        {bars.map(({ id, label, values, own }) => (
          <div key={id} className="range-bars__row">
            <span className="range-bars__label">{label}</span>
            {values === null && <span className="range-bars__few">{few}</span>}
            <svg className="range-bars__bar" height={HEIGHT} aria-hidden="true">
              <line className="range-bars__track" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
              {values && <Range values={values} at={at} />}
              {own !== null && (
                <svg x={at(own)} y={MIDDLE} overflow="visible" aria-hidden="true">
                  <path
                    className="range-bars__own"
                    d={`M0,${-MARK - 2}l${MARK},${MARK + 2}l${-MARK},${MARK + 2}l${-MARK},${-MARK - 2}z`}
                  />
                </svg>
              )}
            </svg>
          </div>
        ))}
        <div className="range-bars__ticks">
          {ticks.map((tick) => (
            <span key={tick}>{tick}</span>
          ))}
        </div>
      </div>
    </div>
  )
}

function Range({
  values,
  at,
}: {
  readonly values: NonNullable<RangeBar['values']>
  readonly at: (value: number) => string
}) {
  const [first, low, middle, high, last] = values
  return (
    <>
      <line className="range-bars__line" x1={at(first)} x2={at(last)} y1={MIDDLE} y2={MIDDLE} />
      {[first, last].map((value, i) => (
        // two of them may be the same value
        <line
          key={i === 0 ? 'first' : 'last'}
          className="range-bars__line"
          x1={at(value)}
          x2={at(value)}
          y1={MIDDLE - 4}
          y2={MIDDLE + 4}
        />
      ))}
      <rect className="range-bars__box" x={at(low)} width={at(high - low)} y={MIDDLE - BOX} height={2 * BOX} />
      <line
        className="range-bars__middle"
        x1={at(middle)}
        x2={at(middle)}
        y1={MIDDLE - BOX - 2}
        y2={MIDDLE + BOX + 2}
      />
    </>
  )
}

/** The signs of the chart with their meaning. */
export function RangeLegend({
  line,
  box,
  middle,
  own,
}: Readonly<Record<'line' | 'box' | 'middle', string>> & { readonly own: string | null }) {
  return (
    <ul className="range-bars__legend">
      <li>
        <svg width={28} height={HEIGHT} aria-hidden="true">
          <line className="range-bars__line" x1="1" x2="27" y1={MIDDLE} y2={MIDDLE} />
          <line className="range-bars__line" x1="1" x2="1" y1={MIDDLE - 4} y2={MIDDLE + 4} />
          <line className="range-bars__line" x1="27" x2="27" y1={MIDDLE - 4} y2={MIDDLE + 4} />
        </svg>
        {line}
      </li>
      <li>
        <svg width={28} height={HEIGHT} aria-hidden="true">
          <rect className="range-bars__box" x="1" width="26" y={MIDDLE - BOX} height={2 * BOX} />
        </svg>
        {box}
      </li>
      <li>
        <svg width={12} height={HEIGHT} aria-hidden="true">
          <line className="range-bars__middle" x1="6" x2="6" y1={MIDDLE - BOX - 2} y2={MIDDLE + BOX + 2} />
        </svg>
        {middle}
      </li>
      {own !== null && (
        <li>
          <svg width={16} height={HEIGHT} aria-hidden="true">
            <path
              className="range-bars__own"
              d={`M8,${MIDDLE - MARK - 2}l${MARK},${MARK + 2}l${-MARK},${MARK + 2}l${-MARK},${-MARK - 2}z`}
            />
          </svg>
          {own}
        </li>
      )}
    </ul>
  )
}
