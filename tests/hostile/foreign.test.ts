import { describe, expect, it } from 'vitest'
import { canonicalBytes } from '../../src/core/assessment/canonical.ts'
import type { FileKind } from '../../src/files/fileKind.ts'
import { FILE_KINDS } from '../../src/files/fileKind.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { LANGUAGES } from '../../src/i18n/catalogue.ts'
import { filesTexts } from '../../src/i18n/files.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { utf8 } from './documents.ts'
import { deflated, rawZip } from './rawZip.ts'
import { refused } from './refused.ts'

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const zipOf = (...names: string[]) => rawZip(names.map((name) => deflated(name, utf8('<xml/>'))))
const { assessment, questionnaire } = kitchenSinkContent

const FILES: readonly (readonly [kind: FileKind, what: string, bytes: Uint8Array])[] = [
  ['empty', 'no bytes', new Uint8Array()],
  ['encrypted', 'age', latin1('age-encryption.org/v1\n-> scrypt abc 18\n\xff\xfe')],
  ['encrypted', 'age in ASCII armor', latin1('-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n')],
  ['part', 'part file', zipOf('assessment.json', 'base.json', 'part.json')],
  ['assessment', 'bare assessment.json', canonicalBytes(assessment)],
  [
    'assessment',
    'assessment.json with byte order mark',
    Uint8Array.from([0xef, 0xbb, 0xbf, ...canonicalBytes(assessment)]),
  ],
  ['assessment', 'assessment of a newer format', utf8('\n {"format":"it-check/assessment@9"}')],
  ['questionnaire', 'questionnaire', questionnaire],
  ['practice', 'good practice of a newer format', utf8('{"format":"it-check/practice@9"}')],
  ['contribution', 'contribution to the network', utf8('{"format":"it-check/contribution@1"}')],
  ['contribution', 'many of them', utf8('{"contribution":1,"questionnaire":"kurz-check"}\n{"contribution":1}\n')],
  ['json', 'other JSON', utf8('{"format":"geojson"}')],
  ['json', 'JSON list', utf8('[1,2]')],
  ['json', 'JSON that is cut off', canonicalBytes(assessment).subarray(0, 500)],
  [
    'zipped',
    'ZIP around one of ours',
    rawZip([{ name: 'Musterstadt.itcheck', data: writeItcheck(kitchenSinkContent, '1') }]),
  ],
  ['archive', 'ZIP', zipOf('readme.txt', '../evil')],
  ['archive', 'ZIP with nothing in it', rawZip([])],
  ['archive', 'one of ours, unpacked and packed with its folder', zipOf('Musterstadt/manifest.json')],
  ['word', 'DOCX', zipOf('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
  ['excel', 'XLSX', zipOf('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml')],
  ['powerpoint', 'PPTX', zipOf('[Content_Types].xml', 'ppt/presentation.xml')],
  ['open-document', 'ODT', zipOf('mimetype', 'content.xml')],
  ['pdf', 'PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')],
  ['image', 'PNG', latin1('\x89PNG\r\n\x1a\n')],
  ['image', 'JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['image', 'WebP', latin1('RIFF\x10\0\0\0WEBPVP8 ')],
  ['image', 'HEIC', latin1('\0\0\0\x18ftypheic')],
]

describe('a file that was opened by mistake', () => {
  it.each(FILES)('is called %s: %s', (kind, _, bytes) => {
    expect(refused(bytes)).toMatchObject({ code: 'file-is-other', params: { kind } })
  })

  it('has a sample of every kind here and a sentence in every language', () => {
    expect(new Set(FILES.map(([kind]) => kind))).toEqual(new Set(FILE_KINDS))
    for (const language of LANGUAGES) {
      expect(FILE_KINDS.filter((kind) => !filesTexts[language][`kind-${kind}`])).toEqual([])
    }
  })

  it('is refused without a name for it when it is nothing known', () => {
    const unknown = [
      'x',
      ' ',
      'PK',
      'PK\x05\x06',
      'name;value\n',
      '<html>',
      '\0'.repeat(70_000),
      '\x1f\x8b\x08',
      'Rar!\x1a\x07',
    ]
    for (const text of unknown) expect(refused(latin1(text)).code).toBe('not-a-zip')
  })
})
