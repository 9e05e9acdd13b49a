import { readJson } from '../core/json.ts'
import { findEndRecord } from './zip/endRecord.ts'

/** What people open by mistake; `i18n/files.ts` has a sentence for each. */
export const FILE_KINDS = [
  'empty',
  'encrypted',
  'part',
  'assessment',
  'questionnaire',
  'practice',
  'contribution',
  'json',
  'zipped',
  'archive',
  'word',
  'excel',
  'powerpoint',
  'open-document',
  'pdf',
  'image',
] as const

export type FileKind = (typeof FILE_KINDS)[number]

const MAGIC: readonly (readonly [kind: FileKind, at: number, start: string])[] = [
  ['encrypted', 0, 'age-encryption.org/v1'],
  ['encrypted', 0, '-----BEGIN AGE ENCRYPTED FILE-----'],
  ['pdf', 0, '%PDF-'],
  ['image', 0, '\x89PNG'],
  ['image', 0, '\xff\xd8\xff'],
  ['image', 8, 'WEBP'],
  ['image', 4, 'ftyphei'],
]

/** From the first and last bytes; a ZIP is looked into by `kindOfArchive`. `null`: nothing that is known. */
export function kindOfBytes(bytes: Uint8Array): FileKind | 'zip' | null {
  if (bytes.length === 0) return 'empty'
  const head = String.fromCharCode(...bytes.subarray(0, 64))
  const known = MAGIC.find(([, at, start]) => head.startsWith(start, at))
  if (known) return known[0]
  if (head.startsWith('PK\x03\x04') || findEndRecord(bytes)) return 'zip'
  return /^(\xef\xbb\xbf)?\s*[{[]/.test(head) ? kindOfJson(bytes) : null
}

/** Whether these are the lines of a file of many contributions; the first bytes are enough. */
export function beginsAsLines(bytes: Uint8Array): boolean {
  return /^(\xef\xbb\xbf)?\s*\{\s*"contribution"\s*:/.test(String.fromCharCode(...bytes.subarray(0, 64)))
}

function kindOfJson(bytes: Uint8Array): FileKind {
  if (beginsAsLines(bytes)) return 'contribution'
  const json = readJson(bytes)
  const format = json.ok ? (json.value as { format?: unknown }).format : undefined
  if (typeof format !== 'string') return 'json'
  if (format.startsWith('it-check/assessment@')) return 'assessment'
  if (format.startsWith('it-check/practice@')) return 'practice'
  if (format.startsWith('it-check/contribution@')) return 'contribution'
  return format.startsWith('it-check/questionnaire@') ? 'questionnaire' : 'json'
}

/** From the names in a ZIP: ours, or one of the many formats that are ZIPs too. */
export function kindOfArchive(names: readonly string[]): FileKind | 'itcheck' {
  const under = (folder: string) => names.some((name) => name.startsWith(folder))
  if (names.includes('part.json')) return 'part'
  if (names.includes('manifest.json') || names.includes('assessment.json')) return 'itcheck'
  if (names.includes('[Content_Types].xml')) {
    return under('word/') ? 'word' : under('xl/') ? 'excel' : under('ppt/') ? 'powerpoint' : 'archive'
  }
  if (names.includes('mimetype')) return 'open-document'
  return names.some((name) => /\.itcheck(\.age)?$/i.test(name)) ? 'zipped' : 'archive'
}
