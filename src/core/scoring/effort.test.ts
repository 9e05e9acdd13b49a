import { expect, test } from 'vitest'
import { effortDays, isQuickWin } from './effort.ts'

test('[S26] effort 1..5 stands for 1, 5, 20, 60, 120 person-days', () => {
  expect([1, 2, 3, 4, 5].map(effortDays)).toEqual([1, 5, 20, 60, 120])
})

test('[S26] no other effort class exists', () => {
  expect(() => effortDays(0)).toThrow(RangeError)
  expect(() => effortDays(6)).toThrow(RangeError)
})

test('[S26] a quick win is sofort or kurzfristig with effort up to 2', () => {
  expect([1, 2, 3].map((effort) => isQuickWin('sofort', effort))).toEqual([true, true, false])
  expect([1, 2, 3].map((effort) => isQuickWin('kurzfristig', effort))).toEqual([true, true, false])
  expect(isQuickWin('mittelfristig', 1)).toBe(false)
  expect(isQuickWin('laufend', 1)).toBe(false)
})
