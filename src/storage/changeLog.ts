import type { LogEntry } from '../core/assessment/schema.ts'
import type { World } from '../core/world.ts'
import type { LogRow } from './database.ts'

/** Where the log says that the assessment as a whole became another one: from a file, by a merge, or from a restore point. No field has these names. */
export const IMPORTED_PATH = '/imported'
export const MERGED_PATH = '/merged'
export const RESTORED_PATH = '/restored'

/** A pause longer than this ends a burst of typing: the next keystroke in the same field starts a new row. */
export const BURST_MS = 10_000

/**
 * Turns saves into rows of the change log: one row per field and burst of typing. Writing the same id again replaces the row,
 * so that a burst costs one row, whose `before` is what stood there before the burst.
 */
export class ChangeLog {
  readonly #world: World
  readonly #assessment: string
  readonly #role: () => string | undefined
  #open: LogEntry | null = null
  #last = 0
  #count = 0

  /** `role`: of whoever changes something here, asked with each row; nobody has to say it */
  constructor(world: World, assessment: string, role: () => string | undefined = () => undefined) {
    this.#world = world
    this.#assessment = assessment
    this.#role = role
  }

  /** `path` is a JSON Pointer into the assessment; `undefined` means "not there". */
  row(path: string, before: unknown, after: unknown): LogRow {
    const at = this.#world.now()
    const open = this.#open
    const entry: LogEntry =
      open && open.path === path && Date.parse(at) - Date.parse(open.at) < BURST_MS
        ? { ...open, at, after }
        : { id: this.#nextId(at), at, tab: this.#world.tab, path, before, after }
    const role = this.#role()
    if (role) entry.role = role
    this.#open = entry
    return { assessment: this.#assessment, id: entry.id, body: entry }
  }

  /** Ids sort by time within a tab even when the clock is set back: '01kq3w0d7c-3f9a-0007' */
  #nextId(at: string): string {
    this.#last = Math.max(Date.parse(at), this.#last)
    this.#count += 1
    const time = this.#last.toString(36).padStart(10, '0')
    return `${time}-${this.#world.tab}-${this.#count.toString(36).padStart(4, '0')}`
  }
}
