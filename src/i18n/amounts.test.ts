import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, formatDays, formatEuro, readAmount } from './amounts.ts'

describe('readAmount', () => {
  it.each([
    ['1.200,50', 1200.5],
    ['1200,5', 1200.5],
    ['1200.50', 1200.5],
    ['1.200', 1200],
    ['12.345.678', 12_345_678],
    ['1 200', 1200],
    ['1 200 €', 1200],
    ['5000', 5000],
    ['5.000,00 EUR', 5000],
    ['0', 0],
    ['0,5', 0.5],
    ["1'200", 1200],
  ])('German: %s', (text, value) => {
    expect(readAmount(text, 'de')).toBe(value)
  })

  it.each([
    ['1,200.50', 1200.5],
    ['1,200', 1200],
    ['€1,200', 1200],
    ['1200,5', 1200.5],
    ['0.5', 0.5],
  ])('English: %s', (text, value) => {
    expect(readAmount(text, 'en')).toBe(value)
  })

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['€', 'not-a-number'],
    ['etwa 500', 'not-a-number'],
    ['12a', 'not-a-number'],
    ['1.20.0', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['1e9', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['-5', 'negative'],
    ['− 1.200,50', 'negative'],
    ['1,2345', 'too-many-decimals'],
    ['99999999999999', 'too-large'],
  ])('refuses %j: %s', (text, problem) => {
    expect(readAmount(text, 'de')).toBe(problem)
  })

  it('reads back whatever is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), fc.constantFrom('de', 'en'), (cents, language) => {
        expect(readAmount(formatAmount(cents / 100, language), language)).toBe(cents / 100)
        expect(readAmount(formatEuro(cents / 100, language), language)).toBe(cents / 100)
      }),
    )
  })
})

describe('formatAmount', () => {
  it('groups digits, and shows cents only where there are some', () => {
    expect(formatAmount(1_234_567.5, 'de')).toBe('1.234.567,50')
    expect(formatAmount(1_234_567.5, 'en')).toBe('1,234,567.50')
    expect(formatEuro(5000, 'de')).toBe('5.000\u00a0€')
    expect(formatEuro(5000, 'en')).toBe('€5,000')
    expect(formatAmount(0, 'de')).toBe('0')
  })
})

describe('formatDays', () => {
  it.each([
    [2.5, '2,5', '2.5'],
    [0.25, '0,25', '0.25'],
    [1200, '1.200', '1,200'],
    [1.005, '1', '1'],
  ])('%d', (days, german, english) => {
    expect([formatDays(days, 'de'), formatDays(days, 'en')]).toEqual([german, english])
  })
})
