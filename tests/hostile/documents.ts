import { canonicalBytes } from '../../src/core/assessment/canonical.ts'
import type { ItcheckContent } from '../../src/files/itcheckContent.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { deflated, type RawEntry } from './rawZip.ts'

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const json = (value: unknown): Uint8Array => utf8(JSON.stringify(value))

/** What a file of ours holds, by entry name, without the manifest: to be changed and then sealed. */
export function documentsOf(content: ItcheckContent = kitchenSinkContent): Map<string, Uint8Array> {
  return new Map([
    ['assessment.json', canonicalBytes(content.assessment)],
    ...[...content.attachments].map(
      ([sha256, file]) => [`attachments/${sha256}.${file.extension}`, file.bytes] as const,
    ),
    ['questionnaire.json', content.questionnaire],
  ])
}

/** The documents with one of them replaced, or taken out by `null`. */
export function replaced(name: string, bytes: Uint8Array | null, documents = documentsOf()): Map<string, Uint8Array> {
  const changed = new Map(documents)
  if (bytes) changed.set(name, bytes)
  else changed.delete(name)
  return changed
}

/** Entries with a manifest whose checksums are right: whoever builds such a file knows the format. */
export function sealed(documents: ReadonlyMap<string, Uint8Array>, manifest: object = {}): RawEntry[] {
  const entries = Object.fromEntries([...documents].map(([name, bytes]) => [name, sha256Hex(bytes)]))
  const about = {
    format: 'it-check/file@1',
    appVersion: '1.0.0',
    created: '2026-11-23T12:00:00Z',
    entries,
    ...manifest,
  }
  return [...documents, ['manifest.json', json(about)] as const].map(([name, bytes]) => deflated(name, bytes))
}
