import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { withoutNotes } from './notes.ts'
import type { AssessmentFile } from './schema.ts'

/**
 * RFC 8785 bytes of a JSON value: the same content always gives the same bytes. Half a surrogate pair, as typing or pasting
 * can leave behind, becomes U+FFFD as in every UTF-8 encoder, because RFC 8785 has no form for it.
 * @throws on NaN, Infinity and cycles: no JSON document contains them
 */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8ToBytes(canonicalText(value))
}

/** As `canonicalBytes`, to be compared. */
export function canonicalText(value: unknown): string {
  return canonicalize(wellFormed(value)) ?? 'null'
}

/**
 * SHA-256 (hex) over what was assessed, the same for `.itcheck`, `.age` and a bare assessment.json. Signing or
 * logging does not change it, nor do the assessor's own notes: a file leaves without them, and what was signed is still what it says.
 */
export function fingerprint(file: AssessmentFile, questionnaireSha256: string): string {
  const { signOff: _signOff, log: _log, ...assessment } = withoutNotes({ ...file, log: [] })
  const content = { assessment, questionnaire: questionnaireSha256, attachments: attachmentsOf(file) }
  return bytesToHex(sha256(canonicalBytes(content)))
}

/** SHA-256 (hex) of every attachment that an answer names, sorted, each once. */
function attachmentsOf(file: AssessmentFile): string[] {
  const answers = [...Object.values(file.answers), ...Object.values(file.assessor)]
  return [...new Set(answers.flatMap((a) => a.attachments ?? []).map((a) => a.sha256))].sort()
}

/** Newest `at` anywhere in the content, else `createdAt`: the date of everything that must not depend on the clock. */
export function newestAt(file: AssessmentFile): string {
  let newest: string | null = null
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) {
      if (key === 'at' && isUtc(child) && (newest === null || sortable(child) > sortable(newest))) newest = child
      visit(child)
    }
  }
  visit(file)
  return newest ?? file.createdAt
}

function isUtc(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/.test(value)
}

/** Without the Z, because '…:00Z' would sort behind '…:00.5Z'. */
function sortable(utc: string): string {
  return utc.slice(0, -1)
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD')
  if (Array.isArray(value)) return value.map(wellFormed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [wellFormed(key), wellFormed(child)]))
}
