/**
 * What may be found after the power has gone: for each key the state that the screen last called saved, or one that was entered after it
 * and may have reached the disk as well.
 */
export class Ledger {
  readonly #possible = new Map<string, readonly string[]>()

  /** `state` was entered; nobody has called it saved yet. */
  enter(key: string, state: string): void {
    this.#possible.set(key, [...(this.#possible.get(key) ?? ['']), state])
  }

  /** The screen says that everything entered so far is saved. */
  allSaved(): void {
    for (const [key, states] of this.#possible) this.#possible.set(key, states.slice(-1))
  }

  current(key: string): string {
    return this.#possible.get(key)?.at(-1) ?? ''
  }

  /** Compares with what was found, which then is the only possibility. Resolves to what is missing, or `null`. */
  compare(found: ReadonlyMap<string, string>): string | null {
    for (const [key, state] of found) {
      const possible = this.#possible.get(key) ?? ['']
      if (!possible.includes(state)) return `${key} is "${state}" and should be "${possible.join('" or "')}"`
      this.#possible.set(key, [state])
    }
    return null
  }
}
