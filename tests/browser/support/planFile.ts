import { readFileSync } from 'node:fs'
import musterstadt from '../../../questionnaires/samples/musterstadt.json' with { type: 'json' }
import musterstadtFull from '../../../questionnaires/samples/musterstadt-full.json' with { type: 'json' }
import { parseAssessment } from '../../../src/core/assessment/parse.ts'
import type { AssessmentFile, Measure } from '../../../src/core/assessment/schema.ts'
import { cutPart } from '../../../src/core/merge/cutPart.ts'
import { sha256Hex } from '../../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../../src/files/writeItcheck.ts'
import { writePart } from '../../../src/files/writePart.ts'
import { accepted } from '../../accepted.ts'
import type { KeptDatabase } from './keptDatabase.ts'

export const PLAN_ID = '00000000-0000-4000-8000-0000000000a5'

const SAMPLES = { full: musterstadtFull, short: musterstadt }

interface Planned {
  readonly measures?: readonly Measure[]
  readonly decisions?: AssessmentFile['decisions']
}
type Check = keyof typeof SAMPLES

/** A `.itcheck` file of the invented municipality as anybody's own check, with these measures and decisions in place of its own. */
export function planFile(planned: Planned = {}, check: Check = 'full') {
  const { bytes: questionnaire } = questionnaireOf(check)
  const bytes = writeItcheck(
    { assessment: assessmentOf(planned, check), questionnaire, attachments: new Map() },
    '9.9.9',
  )
  return { name: 'plan.itcheck', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
}

/** A part of `planFile` as it comes back, with this comment on its first question; as a rule another one each time. */
export function returnedPart(comment: string) {
  const { slip, base } = cutPart(assessmentOf({}, 'full'), ['ORG-01', 'BAK-02'], {
    id: '00000000-0000-4000-8000-0000000000b6',
    at: '2026-11-20T07:00:00.000Z',
    recipient: 'Hauptamt',
    keptBack: [],
  })
  const answer = { ...base.answers['ORG-01'], comment, by: { role: 'Hauptamt' }, at: new Date().toISOString() }
  const assessment = { ...base, answers: { ...base.answers, 'ORG-01': answer } }
  const { bytes: questionnaire } = questionnaireOf('full')
  const bytes = writePart({ slip, base, assessment, questionnaire, attachments: new Map() }, '9.9.9')
  return { name: 'part.itcheck-part', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
}

/** The database in which one `planFile` was opened, as if it had been the one with this plan. */
export function withPlan(database: KeptDatabase, planned: Planned, check: Check): KeptDatabase {
  const { measures, decisions } = assessmentOf(planned, check)
  const tables = database.tables.map((table) => {
    switch (table.name) {
      case 'assessments':
        return {
          ...table,
          rows: table.rows.map((row) => ({ ...row, body: { ...(row['body'] as object), decisions } })),
        }
      case 'measures':
        return { ...table, rows: measures.map((body) => ({ assessment: PLAN_ID, id: body.id, body })) }
      case 'summaries':
        // derived anew by the overview
        return { ...table, rows: [] }
      default:
        return table
    }
  })
  return { ...database, tables }
}

function assessmentOf(planned: Planned, check: Check): AssessmentFile {
  const sample = SAMPLES[check]
  const { id, version } = sample.questionnaire
  const { sha256 } = questionnaireOf(check)
  return accepted(parseAssessment({ ...sample, id: PLAN_ID, questionnaire: { id, version, sha256 }, ...planned }))
}

/** Read once: its SHA-256 takes longer than all the rest. */
function questionnaireOf(check: Check): { readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string } {
  const known = questionnaires.get(check)
  if (known) return known
  const { id, version } = SAMPLES[check].questionnaire
  const bytes = Uint8Array.from(readFileSync(new URL(`../../../questionnaires/${id}/${version}.json`, import.meta.url)))
  const read = { bytes, sha256: sha256Hex(bytes) }
  questionnaires.set(check, read)
  return read
}
const questionnaires = new Map<Check, ReturnType<typeof questionnaireOf>>()
