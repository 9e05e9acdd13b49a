import { MAX_LINE_BYTES } from './limits.ts'

const NEWLINE = 0x0a

/**
 * Cuts bytes that come piece by piece into lines. A line that is not UTF-8 or longer than any of ours is `null`; it is never in memory
 * as a whole. A byte order mark and carriage returns do not belong to a line.
 */
export class LineCutter {
  readonly #strict = new TextDecoder('utf-8', { fatal: true })
  readonly #onLine: (line: string | null) => void
  /** of a line that is not at its end */
  #rest = new Uint8Array(0)
  #isTooLong = false

  constructor(onLine: (line: string | null) => void) {
    this.#onLine = onLine
  }

  push(bytes: Uint8Array): void {
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      this.#end(bytes.subarray(start, end))
      start = end + 1
    }
    this.#keep(bytes.subarray(start))
  }

  /** After the last piece: the last line may have no end. */
  finish(): void {
    if (this.#rest.length > 0 || this.#isTooLong) this.#end(new Uint8Array(0))
  }

  #end(bytes: Uint8Array): void {
    this.#keep(bytes)
    const line = this.#rest
    const isTooLong = this.#isTooLong
    this.#rest = new Uint8Array(0)
    this.#isTooLong = false
    this.#onLine(isTooLong ? null : this.#decode(line))
  }

  #keep(bytes: Uint8Array): void {
    if (this.#rest.length + bytes.length > MAX_LINE_BYTES) {
      this.#isTooLong = true
      this.#rest = new Uint8Array(0)
    }
    if (this.#isTooLong || bytes.length === 0) return
    if (this.#rest.length === 0) {
      this.#rest = bytes.slice()
      return
    }
    const longer = new Uint8Array(this.#rest.length + bytes.length)
    longer.set(this.#rest)
    longer.set(bytes, this.#rest.length)
    this.#rest = longer
  }

  #decode(bytes: Uint8Array): string | null {
    try {
      return this.#strict.decode(bytes).replace(/\r$/, '')
    } catch {
      return null
    }
  }
}
