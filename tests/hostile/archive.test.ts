import { describe, expect, it } from 'vitest'
import { crc32 } from '../../src/core/crc32.ts'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { documentsOf, sealed, utf8 } from './documents.ts'
import { fields, type RawEntry, rawZip } from './rawZip.ts'
import { refused } from './refused.ts'
import { sameContent } from './sameContent.ts'

const entries = sealed(documentsOf())
const [assessment, ...others] = entries as [RawEntry, ...RawEntry[]]
const withFirst = (lie: Partial<RawEntry>) => rawZip([{ ...assessment, ...lie }, ...others])
const valid = rawZip(entries)

describe('archive', () => {
  it('is opened when nothing is wrong with it', () => {
    expect(readItcheck(valid)).toMatchObject({ ok: true, warnings: [] })
  })

  it('is opened with data descriptors, as many writers make it', () => {
    const streamed = entries.map((entry) => {
      const { data = new Uint8Array(), packed = data } = entry
      const descriptor = fields([
        [4, 0x08074b50],
        [4, crc32(data)],
        [4, packed.length],
        [4, data.length],
      ])
      return { ...entry, flags: 8, local: { size: 0 }, behind: descriptor }
    })
    expect(readItcheck(rawZip(streamed))).toMatchObject({ ok: true })
  })

  it('is refused when it is cut off, wherever', () => {
    for (let length = 4; length < valid.length; length += 1024) {
      expect(refused(valid.subarray(0, length)).code).toBe('zip-damaged')
    }
    expect(refused(valid.subarray(0, valid.length - 1)).code).toBe('zip-damaged')
  })

  it('is refused when its beginning or its end was lost or something was appended', () => {
    expect(refused(valid.subarray(1024)).code).toBe('zip-damaged')
    expect(refused(Uint8Array.from([...valid, 0])).code).toBe('zip-damaged')
  })

  it('does not open as something else when one bit has flipped', { timeout: 60_000 }, () => {
    for (let at = 0; at < valid.length; at += 17) {
      const flipped = valid.slice()
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      const opened = readItcheck(flipped)
      if (opened.ok) expect(sameContent(opened.value, kitchenSinkContent), `byte ${at}`).toBe(true)
    }
  })

  it.each([
    ['a size that is too small', { size: 100 }],
    ['a size that is too large', { size: (assessment.data?.length ?? 0) + 1 }],
    ['a packed size that ends early', { packedSize: (assessment.packed?.length ?? 0) - 1 }],
    ['a packed size beyond the file', { packedSize: 0x00ffffff }],
    ['a wrong CRC', { crc: 1 }],
    ['another size in the local header', { local: { size: 1 } }],
    ['another name in the local header', { local: { name: 'assessment.jsom' } }],
    ['another method in the local header', { local: { method: 0 } }],
    ['a header beyond the file', { headerAt: 0x00ffffff }],
    ['a header in the middle of data', { headerAt: 40 }],
    ['stored data that is deflated', { method: 0 }],
    ['data that is no deflate stream', { packed: utf8('\xff'.repeat(400)) }],
  ])('is refused when an entry has %s', (_, lie) => {
    expect(refused(withFirst(lie)).code).toBe('zip-damaged')
  })

  it.each([
    ['fewer entries than there are', { entries: 2 }],
    ['more entries than there are', { entries: 50 }],
    ['a directory beyond the file', { directoryAt: 0x00ffffff }],
    ['a directory elsewhere', { directoryAt: 0 }],
    ['a directory that is too short', { directoryBytes: 10 }],
    ['more disks than one', { disk: 1 }],
  ])('is refused when its end announces %s', (_, lie) => {
    expect(refused(rawZip(entries, lie)).code).toBe('zip-damaged')
  })

  it('is refused when entries share bytes', () => {
    const inner = rawZip([assessment]).subarray(0, (assessment.packed?.length ?? 0) + 30 + assessment.name.length)
    const outer: RawEntry = { name: 'manifest.json', data: inner }
    const lie: RawEntry = { ...assessment, headerAt: 30 + outer.name.length }
    expect(refused(rawZip([outer, lie]))).toMatchObject({ code: 'zip-damaged', path: 'assessment.json' })
  })

  it('is refused when an entry reaches into the directory', () => {
    const [last] = [...others].reverse() as [RawEntry]
    const longer = { ...last, packedSize: (last.packed?.length ?? 0) + 1 }
    expect(refused(rawZip([assessment, ...others.slice(0, -1), longer]))).toMatchObject({ code: 'zip-damaged' })
  })

  it('is refused when it is encrypted, and says so', () => {
    expect(refused(withFirst({ flags: 1 })).code).toBe('zip-encrypted')
    expect(refused(withFirst({ local: { flags: 1 } })).code).toBe('zip-encrypted')
    expect(refused(withFirst({ method: 99, flags: 0x41 })).code).toBe('zip-encrypted')
  })

  it('is refused when it uses what no writer of ours uses, and says what', () => {
    for (const method of [1, 9, 12, 14, 93, 95, 98]) {
      expect(refused(withFirst({ method }))).toMatchObject({ code: 'zip-unsupported', params: { feature: 'method' } })
    }
    const sizes = fields([
      [2, 1],
      [2, 16],
      [8, 1],
      [8, 2 ** 40],
    ])
    const zip64 = [{ size: 0xffffffff }, { packedSize: 0xffffffff }, { headerAt: 0xffffffff }]
    for (const lie of zip64) {
      const found = refused(withFirst({ ...lie, extra: sizes }))
      expect(found).toMatchObject({ code: 'zip-unsupported', params: { feature: 'zip64' } })
    }
    const end = { directoryAt: 0xffffffff, directoryBytes: 0xffffffff }
    expect(refused(rawZip(entries, end))).toMatchObject({ code: 'zip-unsupported', params: { feature: 'zip64' } })
  })

  it('is opened with a comment, but not with a second end record in it or anything before the end record', () => {
    expect(readItcheck(rawZip(entries, { comment: utf8('Rathaus') }))).toMatchObject({ ok: true })
    expect(refused(rawZip(entries, { comment: rawZip([]) })).code).toBe('zip-damaged')
    expect(refused(rawZip(entries, { before: utf8('hidden') })).code).toBe('zip-damaged')
  })
})
