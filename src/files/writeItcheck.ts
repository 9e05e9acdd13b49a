import { newestAt } from '../core/assessment/canonical.ts'
import type { ItcheckContent } from './itcheckContent.ts'
import { packItcheck } from './packItcheck.ts'

/**
 * The bytes of a `.itcheck` file. The same content gives the same bytes, on every machine and in every time zone.
 * Whether they can be opened again is what `rereadItcheck` is for.
 */
export function writeItcheck(content: ItcheckContent, appVersion: string): Uint8Array<ArrayBuffer> {
  return packItcheck(content, new Map(), { appVersion, created: newestAt(content.assessment) })
}
