const KEY = 'it-check-reminded'
const REMINDED = 'it-check: reminded'

/**
 * Once in a session, in all tabs together. A tab that has reminded, or has heard of it, holds a lock for as long as it is there, so that
 * a tab opened later finds out; `sessionStorage` keeps it over a reload, and holds no words.
 */
export class Once {
  readonly #channel = new BroadcastChannel(REMINDED)
  #holds = false

  constructor() {
    this.#channel.addEventListener('message', () => this.#remember())
    if (sessionStorage.getItem(KEY) !== null) this.#remember()
  }

  /** `true` for one caller of a session. Where there are no locks (plain http), each tab asks for itself. */
  async take(): Promise<boolean> {
    if (sessionStorage.getItem(KEY) !== null) return false
    const locks = navigator.locks as LockManager | undefined
    const first = locks
      ? await locks.request(REMINDED, { ifAvailable: true }, (lock) => {
          // asked for while this one is held, so that no gap is between them
          if (lock) this.#remember()
          return lock !== null
        })
      : true
    this.#remember()
    if (first) this.#channel.postMessage('')
    return first
  }

  #remember(): void {
    sessionStorage.setItem(KEY, '')
    if (this.#holds) return
    this.#holds = true
    const locks = navigator.locks as LockManager | undefined
    void locks?.request(REMINDED, { mode: 'shared' }, () => new Promise(() => undefined))
  }
}
