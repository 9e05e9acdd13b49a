import { describe, expect, it } from 'vitest'
import { partFuzzCase } from './partFuzzCase.ts'

describe('parts made at random', () => {
  it('open and merge without harm or not at all; the campaign goes on from here', { timeout: 120_000 }, () => {
    for (let seed = 0; seed < 100; seed++) expect(partFuzzCase(seed), `seed ${seed}`).toBeNull()
  })
})
