import { joinSavers } from './savers.ts'
import { failureOf, type SaveState, type Saving } from './saveState.ts'
import type { Workspace } from './workspace.ts'

type Edit<T> = (value: T) => T

/** Writes edits one after the other; what could not be written waits for the next attempt. No timer. */
export class EditSaver<T> implements Saving {
  readonly #write: (edit: Edit<T>) => Promise<void>
  #waiting: Edit<T>[] = []
  #writing: Promise<void> | null = null
  #state: SaveState = { kind: 'saved' }
  readonly #listeners = new Set<() => void>()

  constructor(write: (edit: Edit<T>) => Promise<void>) {
    this.#write = write
  }

  get state(): SaveState {
    return this.#state
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  save(edit: Edit<T>): void {
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

/**
 * The one saver of this tab for an assessment, made when it is asked for first: what could not be written survives the way to another
 * screen and back, and is asked for with the others when the page goes away.
 */
export function onePerAssessment<S extends Parameters<typeof joinSavers>[0]>(
  make: (workspace: Workspace, assessment: string) => S,
): (workspace: Workspace, assessment: string) => S {
  const savers = new Map<Workspace['db'], Map<string, S>>()
  return (workspace, assessment) => {
    const own = savers.get(workspace.db) ?? new Map<string, S>()
    savers.set(workspace.db, own)
    const there = own.get(assessment)
    if (there) return there
    const saver = make(workspace, assessment)
    own.set(assessment, saver)
    joinSavers(saver)
    return saver
  }
}
