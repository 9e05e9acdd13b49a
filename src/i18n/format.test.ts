import { expect, test } from 'vitest'
import { formatCount, formatDate, formatHundredths, formatMean, formatPercent } from './format.ts'

test('[S22] a mean is cut to one decimal, never rounded up', () => {
  expect(formatMean([19, 7], 'de')).toBe('2,7')
  expect(formatMean([74, 25], 'de')).toBe('2,9')
  expect(formatMean([299_999, 100_000], 'de')).toBe('2,9')
  expect(formatMean([3, 1], 'de')).toBe('3,0')
  expect(formatMean([3, 1], 'en')).toBe('3.0')
})

test('[S22] two decimals are cut too, so that a threshold is not reached by rounding', () => {
  expect(formatHundredths([57, 20], 'de')).toBe('2,85')
  expect(formatHundredths([28_499, 10_000], 'de')).toBe('2,84')
  expect(formatHundredths([19, 5], 'en')).toBe('3.80')
  expect(formatHundredths([61, 60], 'de')).toBe('1,01')
})

test('[S22] per cent are whole and cut, so 94,9 % is not shown as 95 %', () => {
  expect(formatPercent([949, 1000], 'de')).toMatch(/^94\s%$/)
  expect(formatPercent([999, 1000], 'en')).toBe('99%')
  expect(formatPercent([1, 1], 'en')).toBe('100%')
  expect(formatPercent([0, 1], 'en')).toBe('0%')
})

test('[S22] exact tenths and per cents survive, where a float would fall below them', () => {
  // 0.29 * 100 is 28.999999999999996, 1.1 * 10 is 11.000000000000002 as floats
  for (let percent = 0; percent <= 100; percent += 1) {
    expect(formatPercent([percent, 100], 'en')).toBe(`${percent}%`)
  }
  for (let tenths = 0; tenths <= 50; tenths += 1) {
    expect(formatMean([tenths, 10], 'en')).toBe(`${Math.floor(tenths / 10)}.${tenths % 10}`)
  }
})

test('[S7] [S22] undefined is a dash, not 0', () => {
  expect(formatMean(null, 'de')).toBe('–')
  expect(formatPercent(null, 'en')).toBe('–')
})

test('dates are written out; what is no date stays as it is', () => {
  expect(formatDate('2026-12-01', 'de')).toBe('1. Dezember 2026')
  expect(formatDate('2026-03-31T23:59:59Z', 'en')).toBe('31 March 2026')
  expect(formatDate('2026-13-01', 'de')).toBe('2026-13-01')
  expect(formatDate('demnächst', 'de')).toBe('demnächst')
})

test('thousands are grouped', () => {
  expect(formatCount(999, 'de')).toBe('999')
  expect(formatCount(18_500, 'de')).toBe('18.500')
  expect(formatCount(1_234_567, 'en')).toBe('1,234,567')
})
