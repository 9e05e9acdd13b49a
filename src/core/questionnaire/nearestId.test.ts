import { expect, it } from 'vitest'
import { nearestId } from './nearestId.ts'

const json = { id: 'whole', domains: [{ id: 'BAK', questions: [{ id: 'BAK-01', levels: { 'a/b': {} } }, { id: 7 }] }] }

it.each([
  ['', null],
  ['/title', null],
  ['/domains/0', 'BAK'],
  ['/domains/0/questions/0/rank', 'BAK-01'],
  ['/domains/0/questions/0/levels/a~1b', 'BAK-01'],
  ['/domains/0/questions/1/id', 'BAK'],
  ['/domains/5/questions/1', null],
])('says what %s lies in: %s', (path, id) => {
  expect(nearestId(json, path)).toBe(id)
})

it('finds nothing in what is no document', () => {
  expect(nearestId(undefined, '/domains/0')).toBeNull()
})
