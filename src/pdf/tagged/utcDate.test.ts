import { expect, it } from 'vitest'
import { UtcDate } from './utcDate.ts'

it('its local fields are those of midnight UTC', () => {
  const date = new UtcDate('2026-03-29')
  const fields = [
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  ]
  expect(fields).toEqual([2026, 2, 29, 0, 0, 0])
  expect(date.getTimezoneOffset()).toBe(0)
})

it.each(['', '29.03.2026', '2026-13-01', '2026-03-29T12:00:00'])('"%s" is a mistake of the caller', (text) => {
  expect(() => new UtcDate(text)).toThrow(RangeError)
})
