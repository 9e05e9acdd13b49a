import { isDeepStrictEqual } from 'node:util'
import { canonicalBytes } from '../../src/core/assessment/canonical.ts'
import type { ItcheckContent } from '../../src/files/itcheckContent.ts'

/** Whether two files mean the same, to the byte; on purpose by other means than `rereadItcheck`, which is under test too. */
export function sameContent(a: ItcheckContent, b: ItcheckContent): boolean {
  return isDeepStrictEqual(plain(a), plain(b))
}

function plain({ assessment, questionnaire, attachments }: ItcheckContent) {
  return {
    assessment: Buffer.from(canonicalBytes(assessment)),
    questionnaire: Buffer.from(questionnaire),
    attachments: new Map([...attachments].map(([sha256, f]) => [sha256, [f.extension, Buffer.from(f.bytes)]])),
  }
}
