import { failureOf, type SaveState, type Saving } from './saveState.ts'

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
