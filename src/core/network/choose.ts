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
  /** 1 where a contribution counts; `null`: all of them do */
  readonly mask: Uint8Array | null
  readonly count: number
}

export function choose(collection: Collection, choice: Choice): Chosen {
  if (Object.values(choice).every((wanted) => wanted === null)) return { mask: null, count: collection.count }
  const mask = new Uint8Array(collection.count).fill(1)
  if (choice.state !== null) {
    keep(mask, collection.state, choice.state === 'none' ? UNKNOWN : STATES.indexOf(choice.state))
  }
  if (choice.size !== null) keep(mask, collection.size, SIZE_CLASSES.indexOf(choice.size))
  if (choice.version !== null) keep(mask, collection.version, collection.versionNames.indexOf(choice.version))
  if (choice.from !== null) keepBetween(mask, collection.quarter, quarterCode(choice.from), Number.POSITIVE_INFINITY)
  if (choice.to !== null) keepBetween(mask, collection.quarter, 0, quarterCode(choice.to))
  let count = 0
  for (let row = 0; row < mask.length; row++) count += mask[row] as number
  return { mask, count }
}

function keep(mask: Uint8Array, column: Uint8Array | Uint16Array, code: number): void {
  for (let row = 0; row < mask.length; row++) if (column[row] !== code) mask[row] = 0
}

function keepBetween(mask: Uint8Array, column: Uint16Array, from: number, to: number): void {
  for (let row = 0; row < mask.length; row++) {
    const code = column[row] as number
    if (code < from || code > to) mask[row] = 0
  }
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
