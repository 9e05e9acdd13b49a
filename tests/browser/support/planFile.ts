import { readFileSync } from 'node:fs'
import musterstadt from '../../../questionnaires/samples/musterstadt-full.json' with { type: 'json' }
import { parseAssessment } from '../../../src/core/assessment/parse.ts'
import type { Measure } from '../../../src/core/assessment/schema.ts'
import { sha256Hex } from '../../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../../src/files/writeItcheck.ts'
import { accepted } from '../../accepted.ts'

export const PLAN_ID = '00000000-0000-4000-8000-0000000000a5'

/** A `.itcheck` file of the invented municipality, with the full check and this plan instead of its own. */
export function planFile(measures: readonly Measure[], decisions: readonly unknown[] = musterstadt.decisions) {
  const { id, version } = musterstadt.questionnaire
  const file = new URL(`../../../questionnaires/${id}/${version}.json`, import.meta.url)
  const questionnaire = Uint8Array.from(readFileSync(file))
  const assessment = accepted(
    parseAssessment({
      ...musterstadt,
      id: PLAN_ID,
      questionnaire: { id, version, sha256: sha256Hex(questionnaire) },
      measures,
      decisions,
    }),
  )
  const bytes = writeItcheck({ assessment, questionnaire, attachments: new Map() }, '9.9.9')
  return { name: 'plan.itcheck', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
}
