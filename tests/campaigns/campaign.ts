/** A test by chance that goes on as long as one lets it. */
export interface Campaign {
  readonly name: string
  /** part of the whole time, in percent */
  readonly percent: number
  start(): Promise<Rounds>
}

export interface Rounds {
  /** One try; what happens in it depends on `random` alone. Resolves to what went wrong, or `null`. */
  round(random: Random): Promise<string | null>
  stop(): Promise<void>
}

/** Chance that a seed repeats. */
export class Random {
  #state: number

  constructor(readonly seed: number) {
    this.#state = seed
  }

  /** From 0 up to, not including, `end`; mulberry32. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * end)
  }

  pick<T>(items: readonly [T, ...T[]]): T
  pick<T>(items: readonly T[]): T | undefined
  pick<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)]
  }
}
