import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { documentsOf, replaced, sealed, utf8 } from './documents.ts'
import { rawZip } from './rawZip.ts'
import { refused } from './refused.ts'

const data = utf8('data')
const sha256 = sha256Hex(data)
const documents = documentsOf()
const fileWith = (name: string) => rawZip(sealed(replaced(name, data)))

describe('names', () => {
  it.each([
    ['the folder above', '../evil.json'],
    ['the folder above, deep inside', `attachments/../../${sha256}.png`],
    ['the root', '/etc/passwd'],
    ['a backslash', `attachments\\${sha256}.png`],
    ['the folder above with backslashes', '..\\..\\evil.exe'],
    ['a drive', 'C:/Windows/evil.exe'],
    ['a share', '\\\\server\\share\\evil.exe'],
    ['NUL', `attachments/${sha256}.png\0.exe`],
    ['a line break', `attachments/${sha256}.png\n`],
    ['a mark that turns the direction of reading', `attachments/${sha256}.\u202Egnp`],
    ['no name', ''],
    ['a folder', 'attachments/'],
    ['a folder within', `attachments/a/${sha256}.png`],
    ['no checksum', 'attachments/photo.png'],
    ['capitals in the checksum', `attachments/${sha256.toUpperCase()}.png`],
    ['an extension that is long', `attachments/${sha256}.extension`],
    ['an extension with capitals', `attachments/${sha256}.PNG`],
    ['no extension', `attachments/${sha256}`],
    ['a stream of NTFS', `attachments/${sha256}.png:evil`],
    ['an unknown document', 'other.json'],
    ['letters that only look the same', 'assеssment.json'],
    ['a length of 60,000', 'a'.repeat(60_000)],
  ])('with %s are refused', (_, name) => {
    const { code, path } = refused(fileWith(name))
    expect(code).toBe('zip-entry-name')
    expect(path.length).toBeLessThanOrEqual(120)
    expect(path).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('that are there twice are refused, in other case too', () => {
    const entries = sealed(documents)
    for (const name of ['assessment.json', 'Assessment.JSON', 'MANIFEST.json']) {
      expect(refused(rawZip([...entries, { name, data }]))).toMatchObject({ code: 'zip-entry-duplicate', path: name })
    }
  })

  it('that give one attachment two extensions are refused', () => {
    const twice = replaced(`attachments/${sha256}.png`, data, replaced(`attachments/${sha256}.jpg`, data))
    expect(refused(rawZip(sealed(twice))).code).toBe('zip-entry-duplicate')
  })

  it('that are keys of every object do not pass for a checksum', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(refused(rawZip([...sealed(documents), { name, data }])).code).toBe('zip-entry-name')
    }
  })
})

describe('entries', () => {
  it.each(['manifest.json', 'assessment.json', 'questionnaire.json'])(
    'without %s are refused, and it is named',
    (name) => {
      const entries = sealed(documents).filter((entry) => entry.name !== name)
      expect(refused(rawZip(entries))).toMatchObject({ code: 'zip-entry-missing', path: name })
      if (name === 'manifest.json') return
      expect(refused(rawZip(sealed(replaced(name, null))))).toMatchObject({ code: 'zip-entry-missing', path: name })
    },
  )

  it('without an attachment that the manifest lists are refused', () => {
    const entries = sealed(documents).filter((entry) => !entry.name.startsWith('attachments/'))
    expect(refused(rawZip(entries)).code).toBe('zip-entry-missing')
  })

  it('with another checksum than in the manifest are refused, each of them', () => {
    for (const name of documents.keys()) {
      const changed = sealed(documents).map((entry) => (entry.name === name ? { name, data } : entry))
      expect(refused(rawZip(changed))).toMatchObject({ code: 'checksum', path: name })
    }
  })

  it('with an attachment under a name that is not its checksum are refused', () => {
    const name = `attachments/${'0'.repeat(64)}.png`
    expect(refused(fileWith(name))).toMatchObject({ code: 'checksum', path: name })
  })

  it('that the manifest does not list are refused', () => {
    const name = `attachments/${sha256}.png`
    expect(refused(rawZip([...sealed(documents), { name, data }]))).toMatchObject({ code: 'checksum', path: name })
  })
})
