import { describe, expect, it } from 'vitest'
import { readDate, readEnd, readNumber, readText, readTitle, readYear } from './readFields.ts'

describe('fields of a measure', () => {
  it('text: blanks alone are nothing, a title must say something', () => {
    expect(readText(' ')).toEqual({ value: undefined })
    expect(readText(' a ')).toEqual({ value: ' a ' })
    expect(readTitle(' ')).toEqual({ problem: { key: 'titleMissing' } })
  })

  it('numbers as people write them', () => {
    expect(readNumber('1.200,50', 'de')).toEqual({ value: 1200.5 })
    expect(readNumber('', 'de')).toEqual({ value: undefined })
    expect(readNumber('-5', 'de')).toEqual({ problem: { key: 'amount-negative' } })
    expect(readNumber('viel', 'de')).toEqual({ problem: { key: 'amount-not-a-number' } })
  })

  it('years of four digits', () => {
    expect(readYear(' 2027 ')).toEqual({ value: 2027 })
    expect(readYear('')).toEqual({ value: undefined })
    for (const text of ['27', '1999', '20277', '2027/28'])
      expect(readYear(text)).toEqual({ problem: { key: 'yearInvalid' } })
  })

  it('dates that are complete', () => {
    expect(readDate('2027-03-31', false)).toEqual({ value: '2027-03-31' })
    expect(readDate('', false)).toEqual({ value: undefined })
    expect(readDate('', true)).toEqual({ problem: { key: 'dateInvalid' } })
    expect(readDate('0202-03-31', false)).toEqual({ problem: { key: 'dateInvalid' } })
  })

  it('a due date not before the start, a start not after the due date', () => {
    const measure = { start: '2027-03-01', due: '2027-06-30' }
    expect(readEnd('due', measure, '2027-02-28', false)).toEqual({
      problem: { key: 'dueBeforeStart', date: '2027-03-01' },
    })
    expect(readEnd('start', measure, '2027-07-01', false)).toEqual({
      problem: { key: 'startAfterDue', date: '2027-06-30' },
    })
    expect(readEnd('due', measure, '2027-03-01', false)).toEqual({ value: '2027-03-01' })
    expect(readEnd('start', {}, '2027-07-01', false)).toEqual({ value: '2027-07-01' })
    expect(readEnd('due', measure, '', false)).toEqual({ value: undefined })
  })
})
