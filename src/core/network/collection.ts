import { SIZE_CLASSES } from '../comparison/sizeClass.ts'
import { compareVersions, majorOf } from '../questionnaire/versions.ts'
import type { Contribution } from './contribution.ts'
import { STATES } from './states.ts'

/** In a column: nothing is known. No figure reaches it. */
export const UNKNOWN = 255

/** One figure each, a byte per contribution; `UNKNOWN` where it is not known. */
export interface Columns {
  /** R in tenths */
  readonly mean: Uint8Array
  /** Z in percent */
  readonly target: Uint8Array
  readonly stufe: Uint8Array
}

/**
 * Contributions of one questionnaire and major version, column by column: 11,000 of the full check take 600 kB, and a filter or a
 * percentile runs over numbers that lie side by side. A row is nobody in particular.
 */
export interface Collection {
  readonly questionnaire: string
  readonly major: number
  readonly count: number
  /** all that occur, as '1.1.0', oldest first */
  readonly versionNames: readonly string[]
  /** index in `versionNames` */
  readonly version: Uint16Array
  /** index in `STATES`; `UNKNOWN`: not said */
  readonly state: Uint8Array
  /** index in `SIZE_CLASSES` */
  readonly size: Uint8Array
  /** see `quarterCode` */
  readonly quarter: Uint16Array
  /** of all Themenfelder together; `share` is the percentage of MUSS [S11] that are met, rounded down */
  readonly whole: Readonly<Record<'mean' | 'target' | 'share', Uint8Array>>
  /** ids of the Themenfelder in the order of the contributions */
  readonly domains: readonly string[]
  /** by Themenfeld, as `domains` */
  readonly columns: readonly Columns[]
}

/** What can be compared: 'it-check-kommunen@1' */
function collectionKey({ questionnaire: { id, version } }: Contribution): string {
  return `${id}@${majorOf(version)}`
}

/** '2026-Q4' → 107; a later quarter has a greater code */
export function quarterCode(quarter: string): number {
  return (Number(quarter.slice(0, 4)) - 2000) * 4 + Number(quarter.slice(6)) - 1
}

/** 107 → '2026-Q4' */
export function quarterName(code: number): string {
  return `${2000 + Math.floor(code / 4)}-Q${(code % 4) + 1}`
}

/** Takes contributions one by one, so that they need not be in memory together; makes a collection for each key that occurs. */
export class Collecting {
  readonly #byKey = new Map<string, Growing>()

  /** Whether it is one more; identical contributions are expected to come once: see `contributionIdentity`. */
  add(contribution: Contribution): void {
    const key = collectionKey(contribution)
    const there = this.#byKey.get(key) ?? new Growing(contribution)
    there.add(contribution)
    this.#byKey.set(key, there)
  }

  /** Largest first. */
  collections(): Collection[] {
    return [...this.#byKey.values()].map((growing) => growing.finish()).sort((a, b) => b.count - a.count)
  }
}

/** @throws when they are not of one questionnaire and major version */
export function collectionOf(contributions: Iterable<Contribution>): Collection | null {
  const collecting = new Collecting()
  for (const contribution of contributions) collecting.add(contribution)
  const [collection = null, second] = collecting.collections()
  if (second) throw new Error('contributions of several questionnaires')
  return collection
}

class Growing {
  readonly #first: Contribution
  readonly #versions = new Map<string, number>()
  readonly #domains = new Map<string, Record<keyof Columns, Uint8Array>>()
  readonly #rows = { version: new Uint16Array(64), quarter: new Uint16Array(64) }
  readonly #groups = { state: bytes(64), size: bytes(64) }
  readonly #whole = { mean: bytes(64), target: bytes(64), share: bytes(64) }
  #count = 0
  #room = 64

  constructor(first: Contribution) {
    this.#first = first
  }

  add({ questionnaire, quarter, state, size, overall, domains }: Contribution): void {
    if (this.#count === this.#room) this.#grow()
    const row = this.#count++
    this.#rows.version[row] = codeIn(this.#versions, questionnaire.version)
    this.#rows.quarter[row] = quarterCode(quarter)
    this.#groups.state[row] = state === null ? UNKNOWN : STATES.indexOf(state)
    this.#groups.size[row] = SIZE_CLASSES.indexOf(size)
    this.#whole.mean[row] = overall.mean ?? UNKNOWN
    this.#whole.target[row] = overall.target ?? UNKNOWN
    this.#whole.share[row] = shareOf(overall.must)
    for (const { id, mean, target, stufe } of domains) {
      const columns = this.#domains.get(id) ?? this.#newDomain(id)
      columns.mean[row] = mean ?? UNKNOWN
      columns.target[row] = target ?? UNKNOWN
      columns.stufe[row] = stufe ?? UNKNOWN
    }
  }

  finish(): Collection {
    const versionNames = [...this.#versions.keys()].sort(compareVersions)
    const newCode = [...this.#versions.keys()].map((name) => versionNames.indexOf(name))
    const cut = <T extends Uint8Array | Uint16Array>(column: T) => column.slice(0, this.#count) as T
    return {
      questionnaire: this.#first.questionnaire.id,
      major: majorOf(this.#first.questionnaire.version),
      count: this.#count,
      versionNames,
      version: cut(this.#rows.version).map((code) => newCode[code] ?? 0),
      quarter: cut(this.#rows.quarter),
      state: cut(this.#groups.state),
      size: cut(this.#groups.size),
      whole: { mean: cut(this.#whole.mean), target: cut(this.#whole.target), share: cut(this.#whole.share) },
      domains: [...this.#domains.keys()],
      columns: [...this.#domains.values()].map(({ mean, target, stufe }) => ({
        mean: cut(mean),
        target: cut(target),
        stufe: cut(stufe),
      })),
    }
  }

  #newDomain(id: string): Record<keyof Columns, Uint8Array> {
    const columns = { mean: bytes(this.#room), target: bytes(this.#room), stufe: bytes(this.#room) }
    this.#domains.set(id, columns)
    return columns
  }

  #grow(): void {
    this.#room *= 2
    for (const columns of [this.#groups, this.#whole, ...this.#domains.values()]) {
      for (const [name, column] of Object.entries(columns)) {
        const larger = bytes(this.#room)
        larger.set(column)
        Object.assign(columns, { [name]: larger })
      }
    }
    for (const [name, column] of Object.entries(this.#rows)) {
      const larger = new Uint16Array(this.#room)
      larger.set(column)
      Object.assign(this.#rows, { [name]: larger })
    }
  }
}

/** Nothing is known yet. */
function bytes(room: number): Uint8Array {
  return new Uint8Array(room).fill(UNKNOWN)
}

function codeIn(codes: Map<string, number>, name: string): number {
  const code = codes.get(name) ?? codes.size
  codes.set(name, code)
  return code
}

/** Rounded down, so that 100 means all; `UNKNOWN` where no MUSS applies. */
export function shareOf({ met, missed, unclear }: Contribution['overall']['must']): number {
  const total = met + missed + unclear
  return total === 0 ? UNKNOWN : Math.floor((met * 100) / total)
}
