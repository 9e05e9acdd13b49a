import { describe, expect, it } from 'vitest'
import { IdleWatch } from './idleWatch.ts'

const MINUTE = 60_000

function watch(minutes: number) {
  const at = { now: 0, told: 0 }
  const idle = new IdleWatch(
    minutes,
    () => at.now,
    () => at.told++,
  )
  const after = (ms: number) => {
    at.now += ms
    return idle.state
  }
  return { idle, at, after }
}

describe('IdleWatch', () => {
  it('warns a minute before the time is over', () => {
    const { after } = watch(15)
    expect([after(14 * MINUTE - 1), after(1), after(MINUTE - 1), after(1)]).toEqual([
      'at-work',
      'warning',
      'warning',
      'idle',
    ])
  })

  it('begins again with every touch, here or in another tab', () => {
    const { idle, after } = watch(5)
    after(4.5 * MINUTE)
    idle.touch()
    expect(after(4 * MINUTE - 1)).toBe('at-work')
    idle.touchElsewhere()
    expect(after(4 * MINUTE - 1)).toBe('at-work')
    expect(after(MINUTE + 1)).toBe('idle')
  })

  it('tells other tabs, but not of every key', () => {
    const { idle, at, after } = watch(5)
    for (let i = 0; i < 100; i++) {
      after(100)
      idle.touch()
    }
    expect(at.told).toBe(2)
  })

  it('does not open again for a touch after the time, as when the computer slept', () => {
    const { idle, after } = watch(5)
    after(60 * MINUTE)
    idle.touch()
    idle.touchElsewhere()
    expect(idle.state).toBe('idle')
  })

  it('takes a shorter time at once', () => {
    const { idle, after } = watch(60)
    after(10 * MINUTE)
    idle.minutes = 5
    expect(idle.state).toBe('idle')
  })
})
