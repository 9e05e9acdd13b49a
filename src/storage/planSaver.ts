import type { World } from '../core/world.ts'
import { ChangeLog } from './changeLog.ts'
import type { Database, LogRow } from './database.ts'
import { leaveBehind } from './leftovers.ts'
import { idOf, isBulk, logRows, type MeasureChange, writeMeasures } from './plan.ts'
import { keepBeforeBulk } from './restorePoints.ts'
import { failureOf, type SaveState } from './saveState.ts'

interface Batch {
  readonly changes: readonly MeasureChange[]
  readonly entries: ReadonlyMap<string, LogRow>
  /** some of the changes were made with one click */
  readonly bulk: boolean
}

const NOTHING: Batch = { changes: [], entries: new Map(), bulk: false }

/**
 * Writes each change of the plan at once; while a write is under way the others wait and go together. No timer. As with answers,
 * what could not be written waits for the next attempt, and what the end of the page finds unwritten is left behind for the next start.
 */
export class PlanSaver {
  readonly #db: Database
  readonly #world: World
  readonly #assessment: string
  readonly #log: ChangeLog
  #waiting = NOTHING
  #underWay = NOTHING
  #state: SaveState = { kind: 'saved' }
  readonly #listeners = new Set<() => void>()

  constructor(db: Database, world: World, assessment: string) {
    this.#db = db
    this.#world = world
    this.#assessment = assessment
    this.#log = new ChangeLog(world, assessment, () => db.role)
  }

  get state(): SaveState {
    return this.#state
  }

  /** What is not on disk yet, oldest first. */
  get unwritten(): readonly MeasureChange[] {
    return [...this.#underWay.changes, ...this.#waiting.changes]
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  save(changes: readonly MeasureChange[]): void {
    const rows = changes.flatMap((change) => logRows(this.#log, change))
    if (rows.length === 0) return
    const entries = new Map(rows.map((row) => [row.id, row]))
    this.#waiting = together(this.#waiting, { changes, entries, bulk: isBulk(changes) })
    if (this.#state.kind === 'saved') this.#tell({ kind: 'saving' })
    void this.flush()
  }

  /** Writes what waits; called again by the user after a failure. Resolves when nothing waits or a write has failed. */
  async flush(): Promise<void> {
    while (this.#underWay === NOTHING) {
      if (this.#waiting === NOTHING) return this.#tell({ kind: 'saved' })
      if (!(await this.#send())) return
    }
  }

  /** As of `Saver`. */
  discard(): void {
    if (this.#underWay !== NOTHING) return
    this.#waiting = NOTHING
    this.#tell({ kind: 'saved' })
  }

  /** The page may be gone in a moment: the write under way is handed over once more, as it may not have begun. */
  leave(): void {
    const { changes, entries } = together(this.#underWay, this.#waiting)
    if (changes.length === 0) return
    const measures = { assessment: this.#assessment, changes }
    leaveBehind(this.#db, this.#world.newId(), { answers: [], measures, entries: [...entries.values()] })
  }

  /** Resolves when the write under way is over and what waited was tried as well. */
  async settle(): Promise<void> {
    void this.flush()
    if (this.#underWay === NOTHING) return
    await new Promise<void>((resolve) => {
      const stop = this.subscribe(() => {
        if (this.#state.kind === 'saving') return
        stop()
        resolve()
      })
    })
  }

  /** `false`: refused, and waiting again */
  async #send(): Promise<boolean> {
    const batch = this.#waiting
    this.#waiting = NOTHING
    this.#underWay = batch
    try {
      if (batch.bulk) await keepBeforeBulk(this.#db, this.#world, this.#assessment)
      await writeMeasures(this.#db, this.#assessment, batch.changes, [...batch.entries.values()])
      this.#underWay = NOTHING
      return true
    } catch (error) {
      this.#waiting = together(batch, this.#waiting)
      this.#underWay = NOTHING
      const measures = new Set(this.#waiting.changes.map(idOf))
      this.#tell({ kind: 'failed', reason: failureOf(error), waiting: measures.size })
      return false
    }
  }

  #tell(state: SaveState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

/** A row of the log that stands in both counts as the later one says: it is the same burst of typing. */
function together(first: Batch, then: Batch): Batch {
  if (first === NOTHING) return then
  if (then === NOTHING) return first
  return {
    changes: [...first.changes, ...then.changes],
    entries: new Map([...first.entries, ...then.entries]),
    bulk: first.bulk || then.bulk,
  }
}
