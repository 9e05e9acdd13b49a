import { describe, expect, it } from 'vitest'
import { daysLeft, type TrashMemory, trashDue } from './trashRule.ts'

const DELETED = '2026-01-01T12:00:00.000Z'
const trash = [{ id: 'a', deletedAt: DELETED }]

/** Starts of the app one after the other; says at which of them the assessment goes. */
function starts(moments: readonly string[], newest = DELETED): string[] {
  let memory: TrashMemory = {}
  return moments.filter((now) => {
    const result = trashDue({ now, newest, trash, memory })
    memory = result.memory
    return result.ids.length > 0
  })
}

const at = (day: string) => `${day}T12:00:00.000Z`

describe('the days left in the trash', () => {
  it('run from 30 to 0, whatever the clock says', () => {
    expect(daysLeft(DELETED, DELETED)).toBe(30)
    expect(daysLeft(DELETED, '2026-01-02T11:59:59.000Z')).toBe(30)
    expect(daysLeft(DELETED, at('2026-01-02'))).toBe(29)
    expect(daysLeft(DELETED, at('2026-01-31'))).toBe(0)
    expect(daysLeft(DELETED, at('2040-01-01'))).toBe(0)
    expect(daysLeft(DELETED, at('2025-01-01'))).toBe(30)
  })
})

describe('what goes for good', () => {
  it('goes after 30 days, a day after it was found due', () => {
    expect(starts([at('2026-01-10'), at('2026-01-30'), at('2026-01-31')])).toEqual([])
    expect(starts([at('2026-01-31'), '2026-01-31T13:00:00.000Z', at('2026-02-01')])).toEqual([at('2026-02-01')])
    expect(starts([at('2026-06-01'), at('2026-06-02')])).toEqual([at('2026-06-02')])
  })

  it('does not go by a clock that is more than a year ahead, however often', () => {
    expect(starts([at('2040-01-01'), at('2040-01-03'), at('2040-02-01')])).toEqual([])
  })

  it('does not go by a clock that was wrong once, and goes when it is right again', () => {
    const moments = [at('2026-01-05'), at('2026-11-05'), at('2026-01-06'), at('2026-01-07')]
    expect(starts(moments)).toEqual([])
    expect(starts([...moments, at('2026-02-01'), at('2026-02-03')])).toEqual([at('2026-02-03')])
  })

  it('does not go by a clock that is behind the last change', () => {
    expect(starts([at('2026-03-01'), at('2026-03-05')], at('2026-05-01'))).toEqual([])
  })

  it('waits for a change where nobody was here for over a year', () => {
    const late = [at('2027-06-01'), at('2027-06-03')]
    expect(starts(late)).toEqual([])
    expect(starts(late, at('2027-05-31'))).toEqual([at('2027-06-03')])
  })
})
