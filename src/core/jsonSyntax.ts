/**
 * Where a text stops being JSON (RFC 8259), for the person who has to mend it: engines word it differently or not at all.
 * Only for text that `JSON.parse` refused and that does not nest deeply.
 * @returns line and column, both from 1; the column counts UTF-16 code units
 */
export function findSyntaxError(text: string): { line: number; column: number } {
  const before = text.slice(0, new Scanner(text).firstError())
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: before.length - lastBreak }
}

const SPACE = /[ \t\n\r]*/y
/** [ !#-[\]-\uFFFF] is the `unescaped` of RFC 8259 */
const STRING = /"[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uFFFF]*)*"/y
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  firstError(): number {
    if (this.#value()) this.#take(SPACE)
    return this.#at
  }

  /** Each method moves past what it recognises and stops at the first character it cannot; false means stopped. */
  #value(): boolean {
    this.#take(SPACE)
    if (this.#takes('{')) return this.#list('}', () => this.#member())
    if (this.#takes('[')) return this.#list(']', () => this.#value())
    return this.#take(STRING) || this.#take(LITERAL)
  }

  #member(): boolean {
    this.#take(SPACE)
    if (!this.#take(STRING)) return false
    this.#take(SPACE)
    return this.#takes(':') && this.#value()
  }

  #list(end: string, item: () => boolean): boolean {
    this.#take(SPACE)
    if (this.#takes(end)) return true
    for (;;) {
      if (!item()) return false
      this.#take(SPACE)
      if (this.#takes(end)) return true
      if (!this.#takes(',')) return false
    }
  }

  #takes(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at++
    return true
  }

  #take(token: RegExp): boolean {
    token.lastIndex = this.#at
    const found = token.exec(this.#text)
    if (found) this.#at = token.lastIndex
    return found !== null
  }
}
