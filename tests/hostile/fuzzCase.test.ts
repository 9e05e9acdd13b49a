import { describe, expect, it } from 'vitest'
import { fuzzCase } from './fuzzCase.ts'

describe('files made at random', () => {
  it('open as what they say or not at all; the campaign goes on from here for hours', { timeout: 120_000 }, () => {
    for (let seed = 0; seed < 300; seed++) expect(fuzzCase(seed), `seed ${seed}`).toBeNull()
  })
})
