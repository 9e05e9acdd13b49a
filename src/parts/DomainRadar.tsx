import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, ResponsiveContainer } from 'recharts'
import type { DomainBar } from './DomainBars.tsx'
import './DomainRadar.css'

/** With fewer there is no area, with more nobody tells the axes apart. */
const AXES = { from: 3, to: 8 } as const

export function fitsRadar(count: number): boolean {
  return count >= AXES.from && count <= AXES.to
}

export interface DomainRadarProps {
  readonly bars: readonly DomainBar[]
  /** what it shows; a table with the same values must stand beside the chart, which is heard in its place */
  readonly alt: string
}

/** px; names would not fit around it on a telephone, so the axes are numbered and the names stand below */
const HEIGHT = 280

/** The same values as `DomainBars`, as a net: the mean as an area, what is still possible as a dashed line. Nothing moves. */
export function DomainRadar({ bars, alt }: DomainRadarProps) {
  const end = Math.max(...bars.map((bar) => bar.top), 1)
  const axes = bars.map(({ mean, max }, i) => ({ axis: String(i + 1), mean: size(mean), max: size(max) }))
  return (
    <div role="img" aria-label={alt}>
      <div className="domain-radar" aria-hidden="true">
        <div className="domain-radar__net">
          <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 280, height: HEIGHT }}>
            <RadarChart accessibilityLayer={false} data={axes} outerRadius="85%">
              <PolarGrid />
              <PolarAngleAxis dataKey="axis" />
              <PolarRadiusAxis domain={[0, end]} tickCount={end + 1} angle={90} axisLine={false} />
              <Radar dataKey="max" className="domain-radar__max" isAnimationActive={false} />
              <Radar dataKey="mean" className="domain-radar__mean" isAnimationActive={false} />
            </RadarChart>
          </ResponsiveContainer>
        </div>
        <ol className="domain-radar__names">
          {bars.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ol>
      </div>
    </div>
  )
}

function size(value: DomainBar['mean']): number {
  return value === null ? 0 : value[0] / value[1]
}
