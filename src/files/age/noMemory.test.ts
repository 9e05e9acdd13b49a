import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { openWithPassword } from './openWithPassword.ts'
import { sealWithPassword } from './sealWithPassword.ts'

// as browsers say it: no computer of a test may be brought to that point
vi.mock('@noble/hashes/scrypt.js', () => ({
  scrypt: () => null,
  scryptAsync: async () => {
    throw new RangeError('Array buffer allocation failed')
  },
}))

it('a computer without the memory for the key is told so, whether it writes or opens', async () => {
  const sealed = readFileSync(new URL('../../../tests/files/age/lowWork.itcheck.age', import.meta.url))
  for (const result of [await openWithPassword(sealed, 'x'), await sealWithPassword(sealed, 'x')]) {
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'age-no-memory' }] })
  }
})
