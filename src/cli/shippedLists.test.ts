import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { QUESTIONNAIRES, shippedLists } from './shippedLists.ts'

it('reads every list of a standard, named like its file', () => {
  const files = readdirSync(new URL('standards/', QUESTIONNAIRES))
  expect([...shippedLists().keys()].map((id) => `${id}.json`).sort()).toEqual(files.sort())
})

it('knows as many identifiers as the standards have', () => {
  const sizes = Object.fromEntries([...shippedLists()].map(([id, ids]) => [id, ids.size]))
  // iso27001-2022: 93 controls of Annex A and 34 clauses
  expect(sizes).toEqual({
    'cis-8.1': 153,
    'iso27001-2022': 93 + 34,
    'itgs-2023': 1835,
    'nis2-21-2': 10,
    'nist-csf-2.0': 106,
  })
})
