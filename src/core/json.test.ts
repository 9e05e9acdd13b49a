import { describe, expect, it } from 'vitest'
import { MAX_JSON_BYTES, readJson } from './json.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const codes = (input: Uint8Array) => {
  const result = readJson(input)
  return result.ok ? 'ok' : result.problems.map((p) => `${p.code} ${p.path}`)
}

describe('readJson', () => {
  it('reads any JSON value', () => {
    for (const value of [{ ä: [1, -0.5, true, null, '🏛'] }, [], 'text', 7, null]) {
      expect(readJson(bytes(JSON.stringify(value)))).toEqual({ ok: true, value, warnings: [] })
    }
  })

  it('tolerates a byte order mark', () => {
    expect(readJson(bytes('\uFEFF{"a":1}'))).toMatchObject({ ok: true, value: { a: 1 } })
  })

  it('refuses bytes that are not UTF-8', () => {
    expect(codes(new Uint8Array([0x22, 0xfc, 0x22]))).toEqual(['not-utf8 '])
  })

  it('refuses more than 16 MB without parsing, and reads exactly 16 MB', () => {
    const large = new Uint8Array(MAX_JSON_BYTES).fill(0x20)
    large[0] = 0x31
    expect(codes(large)).toBe('ok')
    expect(codes(new Uint8Array(MAX_JSON_BYTES + 1))).toEqual(['too-large '])
  })

  it('refuses nesting deeper than 64 without parsing, and reads 64', () => {
    expect(codes(bytes('['.repeat(64) + ']'.repeat(64)))).toBe('ok')
    expect(codes(bytes('['.repeat(65) + ']'.repeat(65)))).toEqual(['too-deep '])
    expect(codes(bytes('{"a":'.repeat(1_000_000)))).toEqual(['too-deep '])
  })

  it('refuses more than a million entries without parsing, and reads a million', () => {
    expect(codes(bytes(`[${'1,'.repeat(999_999)}1]`))).toBe('ok')
    expect(codes(bytes(`[${'1,'.repeat(1_000_000)}1]`))).toEqual(['too-many '])
    expect(codes(bytes(JSON.stringify(','.repeat(1_000_001))))).toBe('ok')
  })

  it('does not count brackets inside of strings', () => {
    expect(codes(bytes(JSON.stringify({ a: '['.repeat(100), '{{"\\': `"${'{'.repeat(100)}\\` })))).toBe('ok')
  })

  it('refuses __proto__ as a key at any place, also in disguise, but not as text', () => {
    expect(codes(bytes('{"a":[{"__proto__":{"x":1}}]}'))).toEqual(['forbidden-key /a/0/__proto__'])
    expect(codes(bytes('{"\\u005f_proto__":1}'))).toEqual(['forbidden-key /__proto__'])
    expect(codes(bytes('{"a":"__proto__"}'))).toBe('ok')
  })

  it('refuses numbers that would not survive', () => {
    expect(codes(bytes('{"a":[1e999]}'))).toEqual(['shape /a/0'])
  })

  it('says in which line and column a text stops being JSON', () => {
    const place = (text: string) => {
      const result = readJson(bytes(text))
      return result.ok ? 'ok' : Object.values(result.problems[0]?.params ?? {}).join(':')
    }
    expect(place('{\n  "a": 1,\n}')).toBe('3:1')
    expect(place('{ "a": 1 "b": 2 }')).toBe('1:10')
    expect(place("{ 'a': 1 }")).toBe('1:3')
    expect(place('[1, 2')).toBe('1:6')
    expect(place('{"a": tru}')).toBe('1:7')
    expect(place('[01]')).toBe('1:3')
    expect(place('{"a" 1}')).toBe('1:6')
    expect(place('["a\nb"]')).toBe('1:2')
    expect(place('{} x')).toBe('1:4')
    expect(place('')).toBe('1:1')
    expect(place('// comment\n{}')).toBe('1:1')
  })
})
