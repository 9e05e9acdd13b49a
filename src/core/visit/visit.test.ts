import { describe, expect, it } from 'vitest'
import { pauseTimer, startTimer } from './edit.ts'
import { estimatedMinutes } from './estimate.ts'
import { toggleMark } from './marks.ts'
import { dateOfDay, schedule, timeOfDay } from './schedule.ts'
import { clockTime, secondsOf } from './timer.ts'

const talk = { order: 1, roles: [], questions: [] }

describe('times of a visit', () => {
  it('follow one another with their breaks and go on the next day where the day is over', () => {
    const slots = schedule(
      [
        { talk: { breakAfter: 10 }, minutes: 60 },
        { talk: {}, minutes: 60 },
        { talk: { start: '10:30' }, minutes: 30 },
        { talk: {}, minutes: 120 },
        { talk: { day: 2, start: '13:00' }, minutes: 500 },
        { talk: { day: 3 }, minutes: 700 },
      ],
      { start: '08:30', until: '12:00' },
    )
    expect(slots.map(({ day, from, clashes }) => `${day} ${timeOfDay(from)}${clashes ? ' !' : ''}`)).toEqual([
      '1 08:30',
      '1 09:40',
      '1 10:30 !',
      '2 08:30',
      '2 13:00',
      '3 08:30',
    ])
  })

  it('know the date of each day, and no weekend', () => {
    expect([1, 2, 3, 4].map((day) => dateOfDay('2026-11-26', day))).toEqual([
      '2026-11-26',
      '2026-11-27',
      '2026-11-30',
      '2026-12-01',
    ])
  })

  it('are estimated by number and weight', () => {
    expect(estimatedMinutes([], 150)).toBe(5)
    expect(estimatedMinutes([{ weight: 2 }, { weight: 2 }], 150)).toBe(10)
    expect(estimatedMinutes(Array(8).fill({ weight: 1 }), 150)).toBe(20)
    expect(estimatedMinutes(Array(8).fill({ weight: 3 }), 150)).toBe(30)
  })
})

describe('the timer of a conversation', () => {
  it('adds up over pauses, and only one runs', () => {
    const visit = { talks: { a: { ...talk, seconds: 100 }, b: talk } }
    const first = startTimer('a', '2026-11-24T08:00:00Z')(visit)
    expect(secondsOf(first.talks?.['a'] ?? { seconds: 0 }, '2026-11-24T08:01:00.900Z')).toBe(160)
    // started again it does not begin anew
    const again = startTimer('a', '2026-11-24T08:00:30Z')(first)
    const second = startTimer('b', '2026-11-24T08:02:00Z')(again)
    expect(second.talks?.['a']).toEqual({ ...talk, seconds: 220 })
    expect(pauseTimer('b', '2026-11-24T08:02:05Z')(second).talks?.['b']).toEqual({ ...talk, seconds: 5 })
  })

  it('takes nothing away when the clock is set back', () => {
    expect(secondsOf({ seconds: 50, since: '2026-11-24T08:00:00Z' }, '2026-11-24T07:00:00Z')).toBe(50)
  })

  it('says minutes and hours', () => {
    expect([0, 75, 3675].map(clockTime)).toEqual(['0:00', '1:15', '1:01:15'])
  })
})

describe('marks', () => {
  it('stand beside each other, except agreement and objection', () => {
    expect(toggleMark(undefined, 'agreed')).toEqual(['agreed'])
    expect(toggleMark(['agreed'], 'later')).toEqual(['later', 'agreed'])
    expect(toggleMark(['later', 'agreed'], 'objection')).toEqual(['later', 'objection'])
    expect(toggleMark(['later', 'objection'], 'later')).toEqual(['objection'])
  })
})
