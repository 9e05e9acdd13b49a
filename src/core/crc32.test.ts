import { expect, it } from 'vitest'
import { crc32 } from './crc32.ts'

it('crc32 gives the check value of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
})

it('crc32 gives the same for any length and place as one bit after the other', () => {
  const bytes = Uint8Array.from({ length: 64 }, (_, i) => (i * 167 + 91) & 0xff)
  for (let from = 0; from < 9; from++) {
    for (let to = from; to <= bytes.length; to++) {
      const part = bytes.subarray(from, to)
      expect(crc32(part), `${from} to ${to}`).toBe(bitwise(part))
    }
  }
})

function bitwise(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
