import { canonicalText } from '../core/assessment/canonical.ts'
import { problem, type Result, refuse } from '../core/problem.ts'
import type { PartContent } from './partContent.ts'
import { readPart } from './readPart.ts'
import { compareReread, type Reread } from './rereadItcheck.ts'

/** As `rereadItcheck`, for a part: what goes along with it is compared as well. */
export function rereadPart(bytes: Uint8Array, meant: PartContent): Result<Reread> {
  const opened = readPart(bytes)
  if (!opened.ok) return opened
  for (const what of ['slip', 'base'] as const) {
    if (canonicalText(opened.value[what]) !== canonicalText(meant[what]))
      return refuse(problem('reread-differs', '', { what }))
  }
  return compareReread(opened.value, meant, opened.warnings)
}
