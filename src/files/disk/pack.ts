import type { Result } from '../../core/problem.ts'
import type { ItcheckContent } from '../itcheckContent.ts'
import { type Reread, rereadItcheck } from '../rereadItcheck.ts'
import { writeItcheck } from '../writeItcheck.ts'

export interface PackOrder {
  readonly content: ItcheckContent
  readonly appVersion: string
}

export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly reread: Reread
}

/** The bytes of a `.itcheck` file, opened again and compared. */
export function pack({ content, appVersion }: PackOrder): Result<Packed> {
  const bytes = writeItcheck(content, appVersion)
  const reread = rereadItcheck(bytes, content)
  return reread.ok ? { ...reread, value: { bytes, reread: reread.value } } : reread
}
