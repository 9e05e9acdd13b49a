import { describe, expect, it } from 'vitest'
import { ageFuzzCase } from './ageFuzzCase.ts'

describe('encrypted files changed at random', () => {
  it('open as what was encrypted or not at all; the campaign goes on from here for hours', async () => {
    for (let seed = 0; seed < 300; seed++) expect(await ageFuzzCase(seed), `seed ${seed}`).toBeNull()
  })
})
