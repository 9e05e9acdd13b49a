import { describe, expect, it } from 'vitest'
import { problem } from '../../src/core/problem.ts'
import { HOSTILE_KINDS } from './kinds.ts'
import { timed } from './timed.ts'
import { whatIsAmiss } from './whatIsAmiss.ts'

describe('files made at random', () => {
  it.each(Object.entries(HOSTILE_KINDS))(
    'of the kind %s open as what they say or are refused with a sentence; the campaign goes on from here for hours',
    async (_, openOne) => {
      for (let seed = 0; seed < 100; seed++) expect(await openOne(seed), `seed ${seed}`).toBeNull()
    },
  )
})

describe('what the campaign looks at', () => {
  it('is a reason that is told as a sentence', () => {
    expect(whatIsAmiss([])).toBe('refused without a problem')
    expect(whatIsAmiss([problem('zip-damaged', '')])).toBeNull()
    // a pattern, which only a program reads
    expect(whatIsAmiss([problem('shape', '/id', { found: '1', expected: '/^[a-z]+$/' })])).toMatch(/^shape is told/)
  })

  it('is an exception, and whether a file has changed every object', () => {
    const thrown = timed(() => {
      throw new TypeError('broken')
    })
    expect(thrown).toContain('TypeError: broken')
    Object.defineProperty(Object.prototype, 'polluted', { value: true, configurable: true })
    try {
      expect(whatIsAmiss([problem('zip-damaged', '')])).toBe('the file has changed every object')
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted')
    }
  })
})
