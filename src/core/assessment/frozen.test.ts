import { expect, test } from 'vitest'
import { isFrozen } from './frozen.ts'

test('an assessment is frozen from its sign-off on', () => {
  expect(isFrozen({ status: 'open' })).toBe(false)
  expect(isFrozen({ status: 'signed-off' })).toBe(true)
})
