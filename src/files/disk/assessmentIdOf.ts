import { MAX_JSON_BYTES, readJson } from '../../core/json.ts'
import { ENTRY, parseManifest } from '../manifest.ts'
import { inflateEntry } from '../zip/inflateEntry.ts'
import { readDirectory } from '../zip/readDirectory.ts'

/**
 * Whose assessment lies in these bytes, without opening it as a whole; `null`: this is no file of ours. Any bytes may be given.
 */
export function assessmentIdOf(bytes: Uint8Array): string | null {
  const directory = readDirectory(bytes)
  if (!directory.ok) return null
  const documentOf = (name: string): unknown => {
    const entry = directory.value.find((there) => there.name === name)
    const inflated = entry && entry.bytes <= MAX_JSON_BYTES ? inflateEntry(bytes, entry) : null
    const json = inflated && readJson(inflated)
    return json?.ok ? json.value : null
  }
  if (!parseManifest(documentOf(ENTRY.manifest)).ok) return null
  const id = (documentOf(ENTRY.assessment) as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : null
}
