import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BACKUP_HINT, BACKUP_NOTICE, backupNeed } from './backupNeed.ts'

describe('the need of a backup', () => {
  it.each([
    [0, 0, 'none'],
    [0, 400, 'none'],
    [1, 0, 'none'],
    [14, 6, 'none'],
    [15, 0, 'hint'],
    [1, 7, 'hint'],
    [59, 6, 'hint'],
    [14, 29, 'hint'],
    [15, 7, 'notice'],
    [60, 0, 'notice'],
    [1, 30, 'notice'],
  ] as const)('of %i changes that are %i days old is: %s', (changes, days, need) => {
    expect(backupNeed({ changes, days })).toBe(need)
  })

  it('is a hint before it is a notice', () => {
    expect(backupNeed({ ...BACKUP_HINT, days: 0 })).toBe('hint')
    expect(backupNeed({ ...BACKUP_NOTICE, days: 0 })).toBe('notice')
  })

  it('never shrinks while work is added or grows older', () => {
    const ORDER = ['none', 'hint', 'notice']
    const amount = fc.nat({ max: 100 })
    fc.assert(
      fc.property(amount, amount, amount, amount, (changes, days, more, later) => {
        const before = ORDER.indexOf(backupNeed({ changes, days }))
        expect(ORDER.indexOf(backupNeed({ changes: changes + more, days: days + later }))).toBeGreaterThanOrEqual(
          before,
        )
      }),
    )
  })
})
