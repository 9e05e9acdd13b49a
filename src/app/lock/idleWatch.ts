/** How long before the lock the person is told. */
const WARNING_MS = 60_000

/** Told to other tabs no more often than this. */
const TELL_EVERY_MS = 5000

export type IdleState = 'at-work' | 'warning' | 'idle'

/** Knows how long nobody has touched any tab. The clock is asked for at every step: a computer that slept had no timers. */
export class IdleWatch {
  readonly #now: () => number
  readonly #tell: () => void
  #minutes: number
  #last: number
  #told: number

  /** @param now ms @param tell other tabs that somebody is at work here */
  constructor(minutes: number, now: () => number, tell: () => void) {
    this.#minutes = minutes
    this.#now = now
    this.#tell = tell
    this.#last = now()
    this.#told = this.#last
  }

  set minutes(minutes: number) {
    this.#minutes = minutes
  }

  /** Somebody is at work in this tab. Once the time is over that does not count any more: the lock may be late, as after a sleep. */
  touch(): void {
    if (this.state === 'idle') return
    this.#last = this.#now()
    if (this.#last - this.#told < TELL_EVERY_MS) return
    this.#told = this.#last
    this.#tell()
  }

  /** Somebody is at work in another tab. */
  touchElsewhere(): void {
    if (this.state !== 'idle') this.#last = this.#now()
  }

  get state(): IdleState {
    const left = this.#minutes * 60_000 - (this.#now() - this.#last)
    return left <= 0 ? 'idle' : left <= WARNING_MS ? 'warning' : 'at-work'
  }
}
