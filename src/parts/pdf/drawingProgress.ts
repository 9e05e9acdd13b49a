export interface DrawnPart {
  readonly done: number
  /** 0 until the drawing has begun */
  readonly total: number
}

const NOT_BEGUN: DrawnPart = { done: 0, total: 0 }

/** How far a drawing has come. It tells its bar alone: each step would otherwise draw the screen that waits for it. */
export class DrawingProgress {
  #part = NOT_BEGUN
  readonly #listeners = new Set<() => void>()

  get = (): DrawnPart => this.#part

  set(part: DrawnPart): void {
    this.#part = part
    for (const listener of this.#listeners) listener()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
