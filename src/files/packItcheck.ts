import { canonicalBytes } from '../core/assessment/canonical.ts'
import type { ItcheckContent } from './itcheckContent.ts'
import { attachmentName, ENTRY, FILE_FORMAT, type Manifest } from './manifest.ts'
import { sha256Hex } from './sha256Hex.ts'
import { writeArchive } from './zip/writeArchive.ts'

/** The archive of an assessment with its questionnaire and attachments, and `further` documents by name. */
export function packItcheck(
  { assessment, questionnaire, attachments, leftOut }: ItcheckContent,
  further: ReadonlyMap<string, Uint8Array>,
  about: Pick<Manifest, 'appVersion' | 'created'>,
): Uint8Array<ArrayBuffer> {
  const files = new Map<string, Uint8Array>([
    [ENTRY.assessment, canonicalBytes(assessment)],
    [ENTRY.questionnaire, questionnaire],
    ...further,
  ])
  const documents = [...files].map(([name, bytes]) => [name, sha256Hex(bytes)] as const)
  // known by their names, which whoever opens the file compares with the bytes
  const photos = [...attachments].map(([sha256, { extension }]) => [attachmentName(sha256, extension), sha256] as const)
  for (const [sha256, { bytes, extension }] of attachments) files.set(attachmentName(sha256, extension), bytes)
  const entries = Object.fromEntries([...documents, ...photos])
  const manifest: Manifest = { format: FILE_FORMAT, ...about, ...(leftOut && { leftOut: [...leftOut] }), entries }
  return writeArchive(files.set(ENTRY.manifest, canonicalBytes(manifest)))
}
