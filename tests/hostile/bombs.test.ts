import { constants, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { accepted } from '../accepted.ts'
import { documentsOf, replaced, sealed } from './documents.ts'
import { joined, type RawEntry, rawZip } from './rawZip.ts'
import { refused } from './refused.ts'

const MB = 1024 * 1024
/** More than opening the largest honest part of a refused file may take, far less than the bombs would. */
const MEMORY_MB = 120

/** Deflate stream of `megabytes` of zeros, about 1 KB for each: built from one block, so that the test itself stays small. */
function zeros(megabytes: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(MB), { finishFlush: constants.Z_FULL_FLUSH })
  return joined([...Array<Uint8Array>(megabytes).fill(block), deflateRawSync(new Uint8Array())])
}

/** Refuses within the memory above; `maxRSS` never falls, so a peak in between counts too. */
function refusedInLittleMemory(bytes: Uint8Array) {
  const before = process.resourceUsage().maxRSS
  const problem = refused(bytes)
  expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(MEMORY_MB)
  return problem
}

const entries = sealed(documentsOf())
const gigabyte = zeros(1024)
const bomb = (lie: Partial<RawEntry>, name = 'manifest.json') => rawZip([{ name, packed: gigabyte, method: 8, ...lie }])
const attachment = `attachments/${'0'.repeat(64)}.png`

describe('a bomb', () => {
  it('of 1 GB that says its size is refused for its size', () => {
    expect(gigabyte.length).toBeLessThan(2 * MB)
    expect(refusedInLittleMemory(bomb({ size: 1024 * MB })).code).toBe('zip-too-large')
  })

  it('that stays below the size limit is refused for its ratio', () => {
    const { code, path } = refusedInLittleMemory(bomb({ size: 290 * MB }))
    expect([code, path]).toEqual(['zip-ratio', 'manifest.json'])
  })

  it('that lies about its size is stopped at the size it announced', () => {
    const size = 8 * MB
    expect(refusedInLittleMemory(bomb({ size })).code).toBe('zip-damaged')
    const smuggled = { name: attachment, packed: gigabyte, method: 8, size, crc: 0 }
    const manifest = { entries: { [attachment]: '0'.repeat(64) } }
    const file = rawZip([...sealed(documentsOf(), manifest), smuggled])
    expect(refusedInLittleMemory(file).code).toBe('checksum')
    expect(refusedInLittleMemory(rawZip([smuggled, ...sealed(documentsOf())])).code).toBe('zip-damaged')
  })

  it('of many entries is refused for their sum', () => {
    const data = new Uint8Array(MB)
    const packed = deflateRawSync(data, { level: 0 })
    const many = Array.from({ length: 301 }, (_, i) => {
      const name = `attachments/${String(i).padStart(64, '0')}.png`
      return { name, packed: packed.subarray(0, 6000), method: 8, size: MB, crc: 0 }
    })
    expect(refusedInLittleMemory(rawZip([...entries, ...many])).code).toBe('zip-too-large')
  })

  it('of entries that all point to the same bytes is refused', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({
      name: `attachments/${String(i).padStart(64, '0')}.png`,
      packed: i === 0 ? gigabyte.subarray(0, 4000) : new Uint8Array(),
      packedSize: 4000,
      method: 8,
      size: 200_000,
      crc: 0,
      headerAt: 0,
    }))
    expect(refusedInLittleMemory(rawZip(many)).code).toBe('zip-damaged')
  })

  it('in an attachment stays packed, because an attachment is never looked into', () => {
    const data = rawZip([{ name: 'bomb', packed: gigabyte, method: 8, size: 1024 * MB }])
    const name = `attachments/${sha256Hex(data)}.zip`
    const nested = sealed(replaced(name, data)).map((entry) => (entry.name === name ? { name, data } : entry))
    const before = process.resourceUsage().maxRSS
    const { attachments } = accepted(readItcheck(rawZip(nested)))
    expect(attachments.get(sha256Hex(data))?.bytes.length).toBe(data.length)
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(MEMORY_MB)
  })

  it('of JSON is refused for its size before it is inflated', () => {
    const size = 17 * MB
    const packed = zeros(17)
    const slack = joined([packed, new Uint8Array(100 * 1024)])
    for (const name of ['manifest.json', 'assessment.json', 'questionnaire.json']) {
      const others = entries.filter((entry) => entry.name !== name)
      const found = refusedInLittleMemory(rawZip([...others, { name, packed: slack, method: 8, size, crc: 0 }]))
      expect(found).toMatchObject({ code: 'too-large', path: name })
    }
  })
})

describe('too much of anything', () => {
  it('3,000 entries are refused before one is looked at', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({ name: `attachments/${String(i).padStart(64, '0')}.png` }))
    expect(refused(rawZip([...entries, ...many]))).toMatchObject({
      code: 'zip-too-many-entries',
      params: { limit: 2000 },
    })
    expect(refused(rawZip(entries, { entries: 0xffff })).code).toBe('zip-too-many-entries')
  })

  it('a file of 2,000 entries that names none of them is refused quickly', () => {
    const many = Array.from({ length: 1990 }, (_, i) => ({ name: `attachments/${String(i).padStart(64, '0')}.png` }))
    expect(refused(rawZip([...entries, ...many])).code).toBe('checksum')
  })
})
