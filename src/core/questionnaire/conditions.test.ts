import { describe, expect, it } from 'vitest'
import { evaluate, type Truth } from './conditions.ts'
import type { Condition } from './schema.ts'

const VALUES: readonly Truth[] = [true, false, null]
const a: Condition = { scope: 'a' }
const b: Condition = { scope: 'b' }

function given(condition: Condition, facts: Readonly<Record<string, Truth>>): Truth {
  return evaluate(condition, {
    scope: (id) => facts[id] ?? null,
    atLeast: (id, level) => facts[`${id}≥${level}`] ?? null,
  })
}

describe('evaluate', () => {
  it('asks for a scoping answer and for a level', () => {
    expect(given(a, { a: true })).toBe(true)
    expect(given({ answer: 'Q', atLeast: 2 }, { 'Q≥2': false })).toBe(false)
    expect(given({ answer: 'Q', atLeast: 2 }, {})).toBeNull()
  })

  it('keeps what is not known under `not`', () => {
    expect(VALUES.map((value) => given({ not: a }, { a: value }))).toEqual([false, true, null])
  })

  it('follows the truth tables of Kleene', () => {
    const table = (condition: Condition) => VALUES.map((x) => VALUES.map((y) => given(condition, { a: x, b: y })))
    expect(table({ all: [a, b] })).toEqual([
      [true, false, null],
      [false, false, false],
      [null, false, null],
    ])
    expect(table({ any: [a, b] })).toEqual([
      [true, true, true],
      [true, false, null],
      [true, null, null],
    ])
  })

  it('reads conditions inside of conditions', () => {
    const nested: Condition = { all: [{ any: [a, b] }, { not: { all: [a, b] } }] }
    expect(given(nested, { a: true, b: false })).toBe(true)
    expect(given(nested, { a: true, b: true })).toBe(false)
    expect(given(nested, { a: true })).toBeNull()
  })
})
