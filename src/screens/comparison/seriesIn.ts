import { compareVisits } from '../../core/comparison/visitOrder.ts'
import type { Header } from '../../storage/database.ts'

/** The assessments of one municipality that follow each other. */
export interface Series {
  readonly series: string
  /** of the municipality, as its latest assessment has it */
  readonly name: string
  /** the earliest first */
  readonly visits: readonly Header[]
}

/** By name of the municipality; the one with the most assessments first where a name stands twice. */
export function seriesIn(headers: readonly Header[]): Series[] {
  const groups = new Map<string, Header[]>()
  for (const header of headers.toSorted(compareVisits)) {
    groups.set(header.series, [...(groups.get(header.series) ?? []), header])
  }
  return [...groups]
    .map(([series, visits]) => ({ series, name: visits.at(-1)?.municipality.name ?? '', visits }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de') || b.visits.length - a.visits.length)
}
