import './LevelBars.css'

/** From worst to best, then what is not known. */
export const LEVEL_PARTS = ['0', '1', '2', '3', '4', '5', 'unknown', 'open'] as const
export type LevelPart = (typeof LEVEL_PARTS)[number]

export interface LevelBar {
  readonly id: string
  /** 'Konten und Zugänge: 8 Fragen' */
  readonly label: string
  readonly counts: Readonly<Record<LevelPart, number>>
}

export interface LevelBarsProps {
  readonly bars: readonly LevelBar[]
  /** of the parts that the legend names */
  readonly legend: readonly { readonly part: LevelPart; readonly name: string }[]
  /** what it shows; a table with the same numbers must stand beside the chart, which is heard in its place */
  readonly alt: string
}

/** What tells the parts apart without colour; the levels are their own sign. */
const SIGNS: Readonly<Record<LevelPart, string>> = {
  0: '0',
  1: '1',
  2: '2',
  3: '3',
  4: '4',
  5: '5',
  unknown: '?',
  open: '–',
}

/** Bars of equal length, cut by how many questions stand where. Each part carries its sign, each bar its name. */
export function LevelBars({ bars, legend, alt }: LevelBarsProps) {
  return (
    <div role="img" aria-label={alt}>
      <div className="level-bars" aria-hidden="true">
        <div className="level-bars__legend">
          {legend.map(({ part, name }) => (
            <span key={part} className="level-bars__entry">
              <Part part={part} />
              {name}
            </span>
          ))}
        </div>
        {bars.map(({ id, label, counts }) => (
          <div key={id} className="level-bars__row">
            <div>{label}</div>
            <div className="level-bars__bar">
              {LEVEL_PARTS.filter((part) => counts[part] > 0).map((part) => (
                <Part key={part} part={part} size={counts[part]} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}

function Part({ part, size = 0 }: { readonly part: LevelPart; readonly size?: number }) {
  return (
    <span className={`level-bars__part level-bars__part--${part}`} style={{ flexGrow: size }}>
      <span className="level-bars__sign">{SIGNS[part]}</span>
    </span>
  )
}
