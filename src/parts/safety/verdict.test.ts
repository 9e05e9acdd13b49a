import { describe, expect, it } from 'vitest'
import { daysBetween, greatestNeed, verdictOf } from './verdict.ts'

const saved = { changes: 0, days: 0 }
const work = { changes: 3, days: 1 }

describe('the verdict on the data', () => {
  it.each([
    ['nothing', { persistent: false, looksPrivate: true, unsaved: [] }],
    ['safe', { persistent: false, looksPrivate: false, unsaved: [saved, saved] }],
    ['here', { persistent: true, looksPrivate: false, unsaved: [saved, work] }],
    ['at-risk', { persistent: true, looksPrivate: true, unsaved: [work] }],
    ['at-risk', { persistent: false, looksPrivate: false, unsaved: [work] }],
    ['at-risk', { persistent: null, looksPrivate: false, unsaved: [work] }],
  ] as const)('is %s of %j', (verdict, situation) => {
    expect(verdictOf(situation)).toBe(verdict)
  })

  it('reminds of the assessment that needs it most', () => {
    expect(greatestNeed([])).toBe('none')
    expect(greatestNeed([saved, { changes: 60, days: 0 }, { changes: 15, days: 0 }])).toBe('notice')
  })

  it('counts whole days, and none where a clock was set back', () => {
    expect(daysBetween('2026-12-01T10:00:00.000Z', '2026-12-02T09:59:59.999Z')).toBe(0)
    expect(daysBetween('2026-12-01T10:00:00.000Z', '2026-12-08T10:00:00.000Z')).toBe(7)
    expect(daysBetween('2026-12-08T10:00:00.000Z', '2026-12-01T10:00:00.000Z')).toBe(0)
  })
})
