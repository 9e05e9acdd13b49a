import { describe, expect, it } from 'vitest'
import { paceOf, spokenMinutes } from './pace.ts'
import type { Answer } from './schema.ts'

const at = (seconds: number) => new Date(Date.parse('2026-12-01T08:00:00Z') + seconds * 1000).toISOString()

/** Answers given so many seconds after the start. */
function answered(seconds: readonly number[], part: Partial<Answer> = {}): Record<string, Answer> {
  return Object.fromEntries(seconds.map((time, i) => [`Q-${i}`, { value: 'yes', ...part, at: at(time) }]))
}

describe('the pace of a person', () => {
  it('is the mean gap between answers, whatever order they stand in', () => {
    expect(paceOf(answered([300, 0, 60, 240, 120, 180]))).toEqual({ secondsPerAnswer: 60, from: 5 })
  })

  it('is not known before the sixth answer', () => {
    expect(paceOf({})).toBeNull()
    expect(paceOf(answered([0, 60, 120, 180, 240]))).toBeNull()
  })

  it('leaves breaks out: a night between two sittings does not slow anybody down', () => {
    expect(paceOf(answered([0, 60, 120, 180, 70_000, 70_060, 70_120]))).toEqual({ secondsPerAnswer: 60, from: 5 })
  })

  it('counts the last 30 gaps only: whoever gets quicker is told so', () => {
    const slow = Array.from({ length: 40 }, (_, i) => i * 300)
    const quick = Array.from({ length: 30 }, (_, i) => 39 * 300 + (i + 1) * 30)
    expect(paceOf(answered([...slow, ...quick]))).toEqual({ secondsPerAnswer: 30, from: 30 })
  })

  it('does not count what was taken over, nor notes without an answer', () => {
    expect(paceOf(answered([0, 1, 2, 3, 4, 5, 6], { source: { kind: 'carried', confirmed: true } }))).toBeNull()
    const notes = Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((time) => [`Q-${time}`, { comment: '…', at: at(time) }]))
    expect(paceOf(notes)).toBeNull()
  })
})

describe('minutes as one says them', () => {
  it.each([
    [0, 1],
    [61, 2],
    [600, 10],
    [601, 15],
    [3600, 60],
    [3601, 75],
    [10_800, 180],
    [10_801, 240],
  ])('%i seconds are %i minutes', (seconds, minutes) => {
    expect(spokenMinutes(seconds)).toBe(minutes)
  })
})
