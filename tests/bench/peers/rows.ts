import { median, p95 } from '../stats.ts'
import type { Measured } from './measure.ts'
import type { Times } from './watch/answering.ts'

/** One line of the table: the less, the better. */
export interface Row {
  readonly what: string
  readonly unit: 'ms' | 'kB' | 'MB'
  readonly digits: number
  /** NaN where nothing was measured */
  readonly of: (measured: Measured) => number
}

export const ROWS: readonly Row[] = [
  { what: 'JavaScript of the first load', unit: 'kB', digits: 0, of: ({ bytes }) => bytes.js / 1000 },
  { what: 'first load in all', unit: 'kB', digits: 0, of: ({ bytes }) => bytes.all / 1000 },
  { what: 'first question visible, nothing cached', unit: 'ms', digits: 0, of: ({ visible }) => visible },
  { what: 'first answer that counts, nothing cached', unit: 'ms', digits: 0, of: ({ firstStored }) => firstStored },
  { what: 'reopening a filled one, files cached', unit: 'ms', digits: 0, of: ({ reopened }) => reopened },
  { what: 'long tasks of the load beyond 50 ms (TBT)', unit: 'ms', digits: 0, of: ({ blocked }) => blocked },
  { what: 'answer → painted, median', unit: 'ms', digits: 1, of: (one) => median(times(one, 'painted')) },
  { what: 'answer → painted, p95', unit: 'ms', digits: 1, of: (one) => p95(times(one, 'painted')) },
  { what: 'answer → score painted, median', unit: 'ms', digits: 1, of: (one) => median(times(one, 'scored')) },
  { what: 'answer → saved, median', unit: 'ms', digits: 1, of: (one) => median(times(one, 'saved')) },
  {
    what: 'work per answer, median',
    unit: 'ms',
    digits: 1,
    of: ({ clicks }) => median(clicks.map(({ worked }) => worked)),
  },
  {
    what: 'key in a comment → painted, median',
    unit: 'ms',
    digits: 1,
    of: ({ keys }) => median(keys.flatMap(painted)),
  },
  {
    what: 'to a question elsewhere, median',
    unit: 'ms',
    digits: 0,
    of: ({ clicks }) => median(clicks.map(({ going }) => going)),
  },
  { what: 'JavaScript heap after the load', unit: 'MB', digits: 1, of: ({ heap }) => heap / 1e6 },
]

function times({ clicks }: Measured, name: keyof Times): number[] {
  return clicks.flatMap((click) => click[name] ?? [])
}

function painted(key: Times): number | [] {
  return key.painted ?? []
}
