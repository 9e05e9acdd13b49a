import type { Result } from '../../core/problem.ts'
import type { ItcheckContent } from '../itcheckContent.ts'
import type { PartContent } from '../partContent.ts'
import { type Reread, rereadItcheck } from '../rereadItcheck.ts'
import { rereadPart } from '../rereadPart.ts'
import { writeItcheck } from '../writeItcheck.ts'
import { writePart } from '../writePart.ts'

export interface PackOrder {
  readonly content: ItcheckContent | PartContent
  readonly appVersion: string
}

export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly reread: Reread
}

/** The bytes of a `.itcheck` or `.itcheck-part` file, opened again and compared. */
export function pack({ content, appVersion }: PackOrder): Result<Packed> {
  const isPart = 'slip' in content
  const bytes = isPart ? writePart(content, appVersion) : writeItcheck(content, appVersion)
  const reread = isPart ? rereadPart(bytes, content) : rereadItcheck(bytes, content)
  return reread.ok ? { ...reread, value: { bytes, reread: reread.value } } : reread
}
