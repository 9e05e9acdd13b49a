import { readFileSync } from 'node:fs'
import musterstadtFull from '../../../questionnaires/samples/musterstadt-full.json' with { type: 'json' }
import { parseAssessment } from '../../../src/core/assessment/parse.ts'
import type { AssessmentFile } from '../../../src/core/assessment/schema.ts'
import { SIDES, signedMark } from '../../../src/core/assessment/signOff.ts'
import { sha256Hex } from '../../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../../src/files/writeItcheck.ts'
import { accepted } from '../../accepted.ts'
import { kitchenSinkContent } from '../../saved/kitchenSinkContent.ts'

/** In 1.1.0 it is split into NET-13 and NET-14. */
export const SPLIT = 'NET-10'
export const COMMENT = 'Der Tunnel zum Kreis steht noch im alten Rechenzentrum.'
const AT = '2026-11-20T07:00:00.000Z'

/** A `.itcheck` file of an own check answered with 1.0.1: the first half of its answers, one with a photo, or all of them and signed. */
export function olderCheck(how: 'half' | 'signed') {
  const questionnaire = Uint8Array.from(readFileSync('questionnaires/it-check-kommunen/1.0.1.json'))
  const sample = accepted(parseAssessment(musterstadtFull))
  const named = { ...sample.questionnaire, version: '1.0.1', sha256: sha256Hex(questionnaire) }
  const [photo] = [...kitchenSinkContent.attachments].filter(([, { extension }]) => extension === 'png')
  const [sha256 = ''] = photo ?? []
  const attachments = [{ sha256, name: 'Schrank.png', type: 'image/png', caption: 'Schrank der Partnernetze' }]
  const split = { ...sample.answers[SPLIT], comment: COMMENT, attachments, at: AT }
  const answers = Object.entries({ ...sample.answers, [SPLIT]: split })
  const kept = how === 'half' ? answers.filter(([id], i) => id === SPLIT || i % 2 === 0) : answers
  const assessment = { ...sample, id: `older-${how}`, questionnaire: named, answers: Object.fromEntries(kept) }
  const content = { questionnaire, attachments: new Map(photo ? [photo] : []) }
  const bytes = writeItcheck({ ...content, assessment: how === 'half' ? assessment : signed(assessment) }, '9.9.9')
  return { name: `${how}.itcheck`, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
}

function signed(assessment: AssessmentFile): AssessmentFile {
  const fingerprint = signedMark(assessment)
  const signOff = SIDES.map((side) => ({ side, role: 'Leitung', on: '2026-11-20', at: AT, fingerprint }))
  return { ...assessment, status: 'signed-off', signOff }
}
