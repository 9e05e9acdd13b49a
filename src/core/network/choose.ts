import { SIZE_CLASSES, type SizeClass } from '../comparison/sizeClass.ts'
import { type Collection, quarterCode, UNKNOWN } from './collection.ts'
import { STATES, type State } from './states.ts'

/** Which contributions count; `null`: no matter which. */
export interface Choice {
  /** 'none': those that do not say their state */
  readonly state: State | 'none' | null
  readonly size: SizeClass | null
  /** '2026-Q1', both included */
  readonly from: string | null
  readonly to: string | null
  /** '1.1.0' */
  readonly version: string | null
}

export const EVERYTHING: Choice = { state: null, size: null, from: null, to: null, version: null }

export interface Chosen {
  /** of the contributions that count; `null`: all of them do */
  readonly rows: Uint32Array | null
  readonly count: number
}

/** Whoever has chosen one state of sixteen walks over a sixteenth of each column from then on. */
export function choose(collection: Collection, choice: Choice): Chosen {
  const { state, size, from, to, version } = choice
  if (Object.values(choice).every((wanted) => wanted === null)) return { rows: null, count: collection.count }
  const stateCode = state === null ? null : state === 'none' ? UNKNOWN : STATES.indexOf(state)
  const sizeCode = size === null ? null : SIZE_CLASSES.indexOf(size)
  const versionCode = version === null ? null : collection.versionNames.indexOf(version)
  const [first, last] = [from === null ? 0 : quarterCode(from), to === null ? 0xffff : quarterCode(to)]
  const rows = new Uint32Array(collection.count)
  let count = 0
  for (let row = 0; row < collection.count; row++) {
    const quarter = collection.quarter[row] as number
    if (quarter < first || quarter > last) continue
    if (stateCode !== null && collection.state[row] !== stateCode) continue
    if (sizeCode !== null && collection.size[row] !== sizeCode) continue
    if (versionCode !== null && collection.version[row] !== versionCode) continue
    rows[count++] = row
  }
  return { rows: rows.subarray(0, count), count }
}

/** What there is to choose from, each in its order: a choice that nothing fits is not offered. */
export function choicesIn({ state, size, quarter, versionNames }: Collection) {
  const [states, sizes, quarters] = [new Set(state), new Set(size), new Set(quarter)]
  return {
    states: STATES.filter((_, code) => states.has(code)),
    hasNoState: states.has(UNKNOWN),
    sizes: SIZE_CLASSES.filter((_, code) => sizes.has(code)),
    /** codes, oldest first */
    quarters: [...quarters].sort((a, b) => a - b),
    versions: versionNames,
  }
}
