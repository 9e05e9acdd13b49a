import { canonicalBytes, newestAt } from '../core/assessment/canonical.ts'
import type { ItcheckContent } from './itcheckContent.ts'
import { ENTRY, FILE_FORMAT, type Manifest } from './manifest.ts'
import { sha256Hex } from './sha256Hex.ts'
import { writeArchive } from './zip/writeArchive.ts'

/**
 * The bytes of a `.itcheck` file. The same content gives the same bytes, on every machine and in every time zone.
 * Whether they can be opened again is what `rereadItcheck` is for.
 */
export function writeItcheck(content: ItcheckContent, appVersion: string): Uint8Array<ArrayBuffer> {
  const files = new Map<string, Uint8Array>([
    [ENTRY.assessment, canonicalBytes(content.assessment)],
    [ENTRY.questionnaire, content.questionnaire],
  ])
  for (const [sha256, { bytes, extension }] of content.attachments) {
    files.set(`attachments/${sha256}.${extension}`, bytes)
  }
  const manifest: Manifest = {
    format: FILE_FORMAT,
    appVersion,
    created: newestAt(content.assessment),
    entries: Object.fromEntries([...files].map(([name, bytes]) => [name, sha256Hex(bytes)])),
  }
  return writeArchive(files.set(ENTRY.manifest, canonicalBytes(manifest)))
}
