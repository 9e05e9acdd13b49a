import { describe, expect, test } from 'vitest'
import { isMemoryBound } from '../storage/privateWindow.ts'
import type { Environment } from './environment.ts'
import { missingAbilities } from './missingAbilities.ts'

const complete: Environment = { canStore: true, secure: true, serviceWorker: true, looksPrivate: false, single: false }

describe('notices about the browser', () => {
  test('a browser that can do everything gets none', () => {
    expect(missingAbilities(complete)).toEqual([])
  })

  test('plain http is told once, not again as missing offline use', () => {
    expect(missingAbilities({ ...complete, secure: false, serviceWorker: false })).toEqual(['insecure'])
  })

  test('a private window is told once, not again as missing offline use', () => {
    expect(missingAbilities({ ...complete, looksPrivate: true, serviceWorker: false })).toEqual(['private'])
  })

  test('without service worker the app cannot start offline', () => {
    expect(missingAbilities({ ...complete, serviceWorker: false })).toEqual(['offline'])
  })

  test('as a single file, that is what there is to say of networks', () => {
    const single = { ...complete, secure: false, serviceWorker: false, single: true }
    expect(missingAbilities(single)).toEqual(['single'])
    expect(missingAbilities({ ...single, canStore: false })).toEqual(['storage'])
  })

  test('missing storage comes first and makes the private window irrelevant', () => {
    const worst = { canStore: false, secure: false, serviceWorker: false, looksPrivate: true, single: false }
    expect(missingAbilities(worst)).toEqual(['storage', 'insecure'])
  })
})

describe('private windows of Chromium', () => {
  const heap = 4 * 2 ** 30

  test('a quota below twice the heap comes from memory, a larger one from the disk', () => {
    expect(isMemoryBound(1.5 * 2 ** 30, heap)).toBe(true)
    expect(isMemoryBound(60 * 2 ** 30, heap)).toBe(false)
  })

  test('an unknown quota or heap says nothing', () => {
    expect(isMemoryBound(undefined, heap)).toBe(false)
    expect(isMemoryBound(2 ** 30, null)).toBe(false)
  })
})
