import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RUNS } from '../../../tests/randomVector.ts'
import { isSame, withChangedEntries, withChangedItems } from './entries.ts'

test('sets, changes and removes the entries that differ and leaves the others', () => {
  const stored: Record<string, number> = { BAK: 4, NET: 2, ORG: 3 }
  expect(withChangedEntries(stored, { BAK: 4, NET: 2 }, { BAK: 5, IAM: 1 })).toEqual({ BAK: 5, ORG: 3, IAM: 1 })
})

test('adds to a list what came and takes out what went, whatever else came to it', () => {
  expect(withChangedEntries<readonly number[]>([1, 2], [1], [1, 3])).toEqual([1, 2, 3])
  expect(withChangedEntries<readonly number[]>([1, 2], [1], [])).toEqual([2])
})

test('takes everything else as a whole', () => {
  expect(withChangedEntries('Stadt', 'Ort', 'Dorf')).toBe('Dorf')
  expect(withChangedEntries('Stadt', 'Ort', 'Ort')).toBe('Stadt')
})

test('records are the same in any order of their entries', () => {
  expect(isSame({ a: 1, b: { c: [1] } }, { b: { c: [1] }, a: 1 })).toBe(true)
  expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false)
  expect(isSame([1, 2], [2, 1])).toBe(false)
  expect(isSame({ a: undefined }, {})).toBe(true)
})

test('a change and the same change turned round leave what was stored, as far as nobody else touched it', () => {
  const record = fc.dictionary(fc.constantFrom('*', 'BAK', 'NET', 'BAK-01'), fc.integer({ min: 1, max: 5 }))
  fc.assert(
    fc.property(record, record, fc.integer({ min: 1, max: 5 }), (before, after, other) => {
      const changed = withChangedEntries(before, before, after)
      expect(changed).toEqual(after)
      const elsewhere = { ...changed, ORG: other }
      expect(withChangedEntries(elsewhere, after, before)).toEqual({ ...before, ORG: other })
    }),
    RUNS,
  )
})

test('what is said again of a list comes to its end, and goes from there', () => {
  expect(withChangedItems(['a', 'b'], ['a', 'b'], ['a', 'b', 'a'])).toEqual(['a', 'b', 'a'])
  expect(withChangedItems(['a', 'b', 'a'], ['a', 'b', 'a'], ['a', 'b'])).toEqual(['a', 'b'])
})

test('so does the change of a list and the same change turned round', () => {
  const items = fc.array(
    fc.record({ question: fc.constantFrom('BAK-01', 'NET-02'), by: fc.constantFrom('Rat', 'Amt') }),
  )
  const sorted = (list: readonly object[]) => list.map((item) => JSON.stringify(item)).toSorted()
  fc.assert(
    fc.property(items, items, (before, after) => {
      const other = { question: 'ORG-03', by: 'Rat' }
      const changed = withChangedItems([...before, other], before, after)
      expect(sorted(changed)).toEqual(sorted([...after, other]))
      expect(sorted(withChangedItems(changed, after, before))).toEqual(sorted([...before, other]))
    }),
    RUNS,
  )
})
