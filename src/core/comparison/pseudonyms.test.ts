import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePseudonyms, pseudonyms } from './pseudonyms.ts'

const KEYS = ['s-1', 's-2', 's-3', 's-4', 's-5', 's-6']

test('every municipality has one letter, the same in whatever order they come', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(KEYS, { minLength: 6 }), fc.string(), (keys, secret) => {
      const letters = pseudonyms(keys, secret)
      expect(letters).toEqual(pseudonyms(KEYS, secret))
      expect([...letters.values()].sort()).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
    }),
  )
})

test('who is A depends on the secret alone: over many, every one of them is in every place about as often', () => {
  const places = new Map<string, number>()
  for (let i = 0; i < 1200; i++) {
    for (const [key, letter] of pseudonyms(KEYS, `secret ${i}`)) {
      places.set(key + letter, (places.get(key + letter) ?? 0) + 1)
    }
  }
  expect(places.size).toBe(36)
  expect(Math.min(...places.values())).toBeGreaterThan(130)
  expect(Math.max(...places.values())).toBeLessThan(270)
})

test('after Z comes AA', () => {
  const letters = [
    ...pseudonyms(
      Array.from({ length: 60 }, (_, i) => `s-${i}`),
      '',
    ).values(),
  ]
  expect(letters.slice(24, 29)).toEqual(['Y', 'Z', 'AA', 'AB', 'AC'])
  expect(new Set(letters).size).toBe(60)
  expect(letters.toReversed().sort(comparePseudonyms)).toEqual(letters)
})
