import type { VisitEdit } from '../core/visit/edit.ts'
import { joinSavers } from './savers.ts'
import { failureOf, type SaveState, type Saving } from './saveState.ts'
import { saveVisit } from './saveVisit.ts'
import type { Workspace } from './workspace.ts'

/** Writes what is done to the plan of a visit, one after the other; what could not be written waits for the next attempt. No timer. */
export class VisitSaver implements Saving {
  readonly #write: (edit: VisitEdit) => Promise<void>
  #waiting: VisitEdit[] = []
  #writing: Promise<void> | null = null
  #state: SaveState = { kind: 'saved' }
  readonly #listeners = new Set<() => void>()

  constructor({ db, world }: Workspace, assessment: string) {
    this.#write = (edit) => saveVisit(db, world, assessment, edit)
  }

  get state(): SaveState {
    return this.#state
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  save(edit: VisitEdit): void {
    this.#waiting.push(edit)
    void this.flush()
  }

  /** Writes what waits. Resolves when nothing waits or a write has failed. */
  flush(): Promise<void> {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = null
    })
    return this.#writing
  }

  settle(): Promise<void> {
    return this.flush()
  }

  discard(): void {
    if (this.#writing) return
    this.#waiting = []
    this.#tell({ kind: 'saved' })
  }

  /** The page may be gone in a moment. An edit is a function, which cannot be left behind; the write under way is with the browser. */
  leave(): void {}

  async #writeAll(): Promise<void> {
    while (this.#waiting[0]) {
      this.#tell({ kind: 'saving' })
      try {
        await this.#write(this.#waiting[0])
      } catch (error) {
        return this.#tell({ kind: 'failed', reason: failureOf(error), waiting: this.#waiting.length })
      }
      this.#waiting.shift()
    }
    this.#tell({ kind: 'saved' })
  }

  #tell(state: SaveState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

const savers = new Map<Workspace['db'], Map<string, VisitSaver>>()

/** The one saver of this tab for the visit of an assessment: what could not be written survives the way to another screen and back. */
export function visitSaverOf(workspace: Workspace, assessment: string): VisitSaver {
  const own = savers.get(workspace.db) ?? new Map<string, VisitSaver>()
  savers.set(workspace.db, own)
  const there = own.get(assessment)
  if (there) return there
  const saver = new VisitSaver(workspace, assessment)
  own.set(assessment, saver)
  joinSavers(saver)
  return saver
}
