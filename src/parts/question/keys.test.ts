import { describe, expect, it } from 'vitest'
import { actionOf } from './keys.ts'

const plain = { ctrlKey: false, altKey: false, metaKey: false, isComposing: false, defaultPrevented: false }

describe('keys', () => {
  it('reads digits as answers and letters as ways', () => {
    expect(actionOf({ ...plain, key: '1' })).toEqual({ kind: 'option', key: '1' })
    expect(actionOf({ ...plain, key: 'j' })).toEqual({ kind: 'move', by: 1 })
    expect(actionOf({ ...plain, key: 'k' })).toEqual({ kind: 'move', by: -1 })
    expect(actionOf({ ...plain, key: 'n' })).toEqual({ kind: 'next-open' })
    expect(actionOf({ ...plain, key: '?' })).toEqual({ kind: 'help' })
  })

  it('leaves the keys of browser and input method alone', () => {
    expect(actionOf({ ...plain, key: 'c', ctrlKey: true })).toBeNull()
    expect(actionOf({ ...plain, key: '1', altKey: true })).toBeNull()
    expect(actionOf({ ...plain, key: 'n', metaKey: true })).toBeNull()
    expect(actionOf({ ...plain, key: 'j', isComposing: true })).toBeNull()
    expect(actionOf({ ...plain, key: 'Enter' })).toBeNull()
    expect(actionOf({ ...plain, key: 'F1' })).toBeNull()
  })
})
