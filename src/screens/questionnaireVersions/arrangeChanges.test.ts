import { expect, test } from 'vitest'
import { sketch } from '../../../tests/sketch.ts'
import { newerVersion } from '../../../tests/versions/arbitraryVersions.ts'
import { questionChanges } from '../../core/versions/questionChanges.ts'
import { byDomain, countKinds, type Filter, listedKind } from './arrangeChanges.ts'

const older = sketch({ A: [{}, {}, {}], B: [{}], C: [{}, {}] })
const newer = newerVersion(older, ['same', 'rest', 'reworded', 'retired', 'moved', 'added']).questionnaire
const changes = questionChanges(older, newer)

function listed(filter: Filter, limit = 99): string[] {
  return byDomain(changes, { older, newer }, filter, limit).map(
    ({ domain, changes: own }) =>
      `${domain.id}: ${own.map((change) => `${[...change.before, ...change.after][0]?.id} ${listedKind(change)}`).join(', ')}`,
  )
}

test('what changed stands in the Themenfeld where it is now; a Themenfeld that has gone comes last', () => {
  expect(listed('all')).toEqual(['A: A-02 details, A-03 reworded, C-01 moved', 'C: C-10100x1 added', 'B: B-01 retired'])
  expect(countKinds(changes)).toEqual(
    new Map([
      ['same', 2],
      ['moved', 1],
      ['details', 1],
      ['reworded', 1],
      ['added', 1],
      ['retired', 1],
    ]),
  )
})

test('one kind, and no more than are to be drawn', () => {
  expect(listed('retired')).toEqual(['B: B-01 retired'])
  expect(listed('split')).toEqual([])
  expect(listed('all', 4)).toEqual(['A: A-02 details, A-03 reworded, C-01 moved', 'C: C-10100x1 added'])
})
