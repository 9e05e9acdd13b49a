import { expect, test } from 'vitest'
import { sketch } from '../../../tests/sketch.ts'
import { chooseVersions } from './chooseVersions.ts'

const versions = ['1.10.0', '1.2.0', '1.1.0', '1.0.0'].map((version) => sketch({ A: [{}] }, { version }))

test.each([
  ['the newest and the one before', null, {}, '1.2.0 1.10.0'],
  ['the version of the newest assessment', '1.0.0', {}, '1.0.0 1.10.0'],
  ['when that is the newest itself, the one before', '1.10.0', {}, '1.2.0 1.10.0'],
  ['what the address says', '1.0.0', { older: '1.1.0', newer: '1.2.0' }, '1.1.0 1.2.0'],
  ['an older one alone, against the newest', null, { older: '1.1.0' }, '1.1.0 1.10.0'],
  ['the newest for an older one that is not older', null, { older: '1.2.0', newer: '1.1.0' }, '1.2.0 1.10.0'],
  ['of the newest, nothing newer: the one before', null, { older: '1.10.0' }, '1.2.0 1.10.0'],
  ['what is not here', null, { older: '7.0.0', newer: '8.0.0' }, '1.2.0 1.10.0'],
])('%s', (_, used, wanted, expected) => {
  const chosen = chooseVersions({ versions, used }, wanted)
  expect(`${chosen?.older.version} ${chosen?.newer.version}`).toBe(expected)
})

test('one version alone is compared with nothing', () => {
  expect(chooseVersions({ versions: versions.slice(0, 1), used: null }, {})).toBeNull()
  expect(chooseVersions({ versions: [], used: null }, {})).toBeNull()
})
