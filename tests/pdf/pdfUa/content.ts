/** Reads the operators of a content stream (ISO 32000-1, 7.8.2), enough of the syntax to judge marks and text. */

export type Operand =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'hex'; readonly hex: string }
  | { readonly kind: 'array'; readonly items: readonly Operand[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, Operand> }

type Token = Operand | { readonly kind: 'operator'; readonly operator: string }

export interface Operation {
  readonly operator: string
  readonly operands: readonly Operand[]
}

const WHITE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)))

export function operationsOf(bytes: Uint8Array): Operation[] {
  const reader = new Reader(bytes)
  const operations: Operation[] = []
  let operands: Operand[] = []
  for (let token = reader.next(); token !== null; token = reader.next()) {
    if (token.kind !== 'operator') {
      operands.push(token)
      continue
    }
    if (token.operator === 'BI') reader.skipInlineImage()
    operations.push({ operator: token.operator, operands })
    operands = []
  }
  return operations
}

class Reader {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  next(): Token | null {
    this.skipWhite()
    if (this.at >= this.bytes.length) return null
    const two = this.peek(0) + this.peek(1)
    if (two === '<<') return this.dictionary()
    if (two === '>>') return this.operator(2)
    switch (this.peek(0)) {
      case '(':
        return this.literal()
      case '<':
        return this.hex()
      case '[':
        return this.array()
      case '/':
        this.at++
        return {
          kind: 'name',
          name: this.word().replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        }
      case ']':
      case '{':
      case '}':
      case ')':
      case '>':
        return this.operator(1)
      default: {
        const word = this.word()
        const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)
        return isNumber ? { kind: 'number', number: Number(word) } : { kind: 'operator', operator: word }
      }
    }
  }

  /** To behind the EI of an inline image, whose data may hold anything. */
  skipInlineImage(): void {
    const isWhite = (at: number) => at >= this.bytes.length || WHITE.has(this.bytes[at] ?? 0)
    while (this.at < this.bytes.length) {
      if (this.peek(0) + this.peek(1) === 'EI' && isWhite(this.at - 1) && isWhite(this.at + 2)) break
      this.at++
    }
    this.at += 2
  }

  private dictionary(): Operand {
    this.at += 2
    const entries = new Map<string, Operand>()
    for (let key = this.next(); key !== null && key.kind === 'name'; key = this.next()) {
      const value = this.next()
      if (value !== null && value.kind !== 'operator') entries.set(key.name, value)
    }
    return { kind: 'dictionary', entries }
  }

  private array(): Operand {
    this.at++
    const items: Operand[] = []
    for (let item = this.next(); item !== null && item.kind !== 'operator'; item = this.next()) items.push(item)
    return { kind: 'array', items }
  }

  private literal(): Operand {
    let depth = 0
    let text = ''
    do {
      const character = this.peek(0)
      if (character === '\\') {
        text += character + this.peek(1)
        this.at += 2
        continue
      }
      if (character === '(') depth++
      if (character === ')') depth--
      text += character
      this.at++
    } while (depth > 0 && this.at < this.bytes.length)
    return { kind: 'literal', text: text.slice(1, -1) }
  }

  private hex(): Operand {
    this.at++
    let hex = ''
    while (this.peek(0) !== '>' && this.at < this.bytes.length) {
      if (!WHITE.has(this.bytes[this.at] ?? 0)) hex += this.peek(0)
      this.at++
    }
    this.at++
    return { kind: 'hex', hex: hex.toLowerCase() }
  }

  private operator(length: number): Token {
    let operator = ''
    for (let i = 0; i < length; i++) operator += this.peek(i)
    this.at += length
    return { kind: 'operator', operator }
  }

  private word(): string {
    let word = ''
    for (
      let byte = this.bytes[this.at];
      byte !== undefined && !WHITE.has(byte) && !DELIMITERS.has(byte);
      byte = this.bytes[this.at]
    ) {
      word += String.fromCharCode(byte)
      this.at++
    }
    return word
  }

  private peek(offset: number): string {
    const byte = this.bytes[this.at + offset]
    return byte === undefined ? '' : String.fromCharCode(byte)
  }

  private skipWhite(): void {
    for (
      let byte = this.bytes[this.at];
      byte !== undefined && (WHITE.has(byte) || byte === 37);
      byte = this.bytes[this.at]
    ) {
      this.at++
      if (byte !== 37) continue
      while (this.at < this.bytes.length && this.peek(0) !== '\n' && this.peek(0) !== '\r') this.at++
    }
  }
}
