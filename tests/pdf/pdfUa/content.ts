import { latin1 } from './objects.ts'

/** Reads the operators of a content stream (ISO 32000-1, 7.8.2), enough of the syntax to judge marks and text. */

export type Operand =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly number: number }
  /** a string as its bytes in hex, however it was written */
  | { readonly kind: 'string'; readonly hex: string }
  | { readonly kind: 'array'; readonly items: readonly Operand[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, Operand> }

type Token = Operand | { readonly kind: 'operator'; readonly operator: string }

export interface Operation {
  readonly operator: string
  readonly operands: readonly Operand[]
}

const WHITE = new Set([0, 9, 10, 12, 13, 32])
const PERCENT = 37
const DELIMITERS = [...'()<>[]{}/%'].map((character) => character.charCodeAt(0))

/** by byte: whether it ends a name, a number or an operator */
const ENDS_WORD = Array.from({ length: 256 }, (_, byte) => WHITE.has(byte) || DELIMITERS.includes(byte))

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 255)
    return /^[\r\n]/.test(escaped) ? '' : (ESCAPES[escaped] ?? escaped)
  })
}

export function operationsOf(bytes: Uint8Array): Operation[] {
  const reader = new Reader(bytes)
  const operations: Operation[] = []
  let operands: Operand[] = []
  for (let token = reader.next(); token !== null; token = reader.next()) {
    if (token.kind !== 'operator') {
      operands.push(token)
      continue
    }
    if (token.operator === 'BI') operands = [reader.inlineImage()]
    operations.push({ operator: token.operator, operands })
    operands = []
  }
  return operations
}

class Reader {
  private at = 0
  /** one character a byte */
  private readonly text: string

  constructor(bytes: Uint8Array) {
    this.text = latin1(bytes)
  }

  next(): Token | null {
    this.skipWhite()
    if (this.at >= this.text.length) return null
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

  /** The dictionary of an inline image; goes on behind its EI, because its data may hold anything. */
  inlineImage(): Operand {
    const entries = this.entries()
    this.skipInlineData()
    return { kind: 'dictionary', entries }
  }

  private skipInlineData(): void {
    const isWhite = (at: number) => at >= this.text.length || WHITE.has(this.text.charCodeAt(at))
    while (this.at < this.text.length) {
      if (this.peek(0) + this.peek(1) === 'EI' && isWhite(this.at - 1) && isWhite(this.at + 2)) break
      this.at++
    }
    this.at += 2
  }

  private dictionary(): Operand {
    this.at += 2
    return { kind: 'dictionary', entries: this.entries() }
  }

  /** Keys and values up to the operator that ends them: `>>`, or ID of an inline image. */
  private entries(): Map<string, Operand> {
    const entries = new Map<string, Operand>()
    for (let key = this.next(); key !== null && key.kind === 'name'; key = this.next()) {
      const value = this.next()
      if (value !== null && value.kind !== 'operator') entries.set(key.name, value)
    }
    return entries
  }

  private array(): Operand {
    this.at++
    const items: Operand[] = []
    for (let item = this.next(); item !== null && item.kind !== 'operator'; item = this.next()) items.push(item)
    return { kind: 'array', items }
  }

  private literal(): Operand {
    const start = this.at
    let depth = 0
    do {
      const character = this.peek(0)
      if (character === '\\') this.at++
      if (character === '(') depth++
      if (character === ')') depth--
      this.at++
    } while (depth > 0 && this.at < this.text.length)
    const written = this.text.slice(start + 1, this.at - 1)
    return { kind: 'string', hex: Buffer.from(unescaped(written), 'latin1').toString('hex') }
  }

  private hex(): Operand {
    const start = this.at + 1
    const end = this.text.indexOf('>', start)
    const hex = this.text.slice(start, end < 0 ? undefined : end)
    this.at = start + hex.length + 1
    return { kind: 'string', hex: hex.replace(/\s+/g, '').toLowerCase() }
  }

  private operator(length: number): Token {
    let operator = ''
    for (let i = 0; i < length; i++) operator += this.peek(i)
    this.at += length
    return { kind: 'operator', operator }
  }

  private word(): string {
    const start = this.at
    while (this.at < this.text.length && !ENDS_WORD[this.text.charCodeAt(this.at)]) this.at++
    return this.text.slice(start, this.at)
  }

  private peek(offset: number): string {
    return this.text.charAt(this.at + offset)
  }

  private skipWhite(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at)
      if (code === PERCENT) while (this.at + 1 < this.text.length && !/[\r\n]/.test(this.peek(1))) this.at++
      else if (!WHITE.has(code)) return
    }
  }
}
