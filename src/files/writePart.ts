import { canonicalBytes, newestAt } from '../core/assessment/canonical.ts'
import { ENTRY } from './manifest.ts'
import { packItcheck } from './packItcheck.ts'
import type { PartContent } from './partContent.ts'

/** The bytes of a `.itcheck-part` file: as with `writeItcheck`, the same content gives the same bytes. */
export function writePart({ slip, base, ...content }: PartContent, appVersion: string): Uint8Array<ArrayBuffer> {
  const documents = new Map([
    [ENTRY.part, canonicalBytes(slip)],
    [ENTRY.base, canonicalBytes(base)],
  ])
  return packItcheck(content, documents, { appVersion, created: newestAt({ ...content.assessment, slip }) })
}
