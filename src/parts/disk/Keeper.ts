/** What follows an assessment while it is open and writes it to the disk; the screen watches `status`. */
export abstract class Keeper<Status extends { readonly kind: string }> {
  #status: Status
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | null = null
  #running: Promise<void> | null = null
  #again = false

  protected constructor(status: Status) {
    this.#status = status
  }

  getStatus = (): Status => this.#status

  /** Calls back on every change of the status; returns the way to stop. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  protected tell(status: Status): void {
    this.#status = status
    for (const listener of this.#listeners) listener()
  }

  /** Writes; never throws. Only one at a time is under way. */
  protected abstract write(): Promise<void>

  /** In so many milliseconds, instead of when it was planned before. */
  protected plan(ms: number): void {
    this.unplan()
    this.#timer = setTimeout(() => void this.run(), ms)
  }

  protected get isPlanned(): boolean {
    return this.#timer !== null
  }

  protected unplan(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** Now; when a write is under way, once more after it. Resolves when it is over. */
  protected async run(): Promise<void> {
    this.unplan()
    if (this.#running) {
      this.#again = true
      return this.#running
    }
    this.#running = this.#runAll()
    await this.#running
  }

  /** Resolves when what was planned is written, or could not be. */
  protected async finish(): Promise<void> {
    if (this.isPlanned) return this.run()
    await this.#running
  }

  async #runAll(): Promise<void> {
    try {
      do {
        this.#again = false
        await this.write()
      } while (this.#again)
    } finally {
      this.#running = null
    }
  }
}
