import { expect, test } from 'vitest'
import { readDays } from './readDays.ts'

test.each([
  ['20', 20],
  ['2,5', 2.5],
  ['2.5', 2.5],
  [' 1.200 ', 1200],
  ['0', 0],
  ['', null],
  ['zwanzig', null],
  ['-3', null],
  ['1e9', null],
  ['99999999', null],
])('%j is read as %s', (text, days) => {
  expect(readDays(text)).toBe(days)
})
