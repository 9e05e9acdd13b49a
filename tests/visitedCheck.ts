import { readFileSync } from 'node:fs'
import musterstadt from '../questionnaires/samples/musterstadt.json' with { type: 'json' }
import { parseAssessment } from '../src/core/assessment/parse.ts'
import type { Answer, AssessmentFile } from '../src/core/assessment/schema.ts'
import type { AttachmentFile } from '../src/files/itcheckContent.ts'
import { sha256Hex } from '../src/files/sha256Hex.ts'
import { writeItcheck } from '../src/files/writeItcheck.ts'
import { accepted } from './accepted.ts'
import { exifSegment } from './pdf/images/makeExif.ts'
import { makeJpeg } from './pdf/images/makeJpeg.ts'
import { makePng } from './pdf/images/makePng.ts'
import { CORNERS } from './pdf/images/photoDocument.ts'

/** What the screens cannot make yet, as files: photos, the assessor's notes and view, sign-off, and a check before this one. */

export const VISITED_ID = '00000000-0000-4000-8000-0000000000b6'
const EARLIER_ID = '00000000-0000-4000-8000-0000000000b5'

const MARKS = {
  caption: 'Serverschrank im Keller des Rathauses',
  comment: 'Der Schlüssel liegt beim Hausmeister',
  note: 'Mit der Leitung noch einmal sprechen',
  view: 'Vor Ort war die Tür offen',
  evidence: 'Schließplan, Ordner 12',
  signedBy: 'Bürgermeisterin',
} as const

const PHOTOS: readonly AttachmentFile[] = [
  { bytes: makeJpeg(CORNERS, { before: [exifSegment(6)] }), extension: 'jpg' },
  {
    bytes: makePng(40, 30, { color: 2, depth: 8 }, (x, y, channel) => [x * 6, y * 8, 120][channel] ?? 0),
    extension: 'png',
  },
]

/** Musterstadt's Kurz-Check after a visit on site. */
export function visitedCheck(): Uint8Array<ArrayBuffer> {
  const attachments = new Map(PHOTOS.map((file) => [sha256Hex(file.bytes), file]))
  const listed = [...attachments].map(([sha256, { extension }], i) => ({
    sha256,
    name: `foto-${i + 1}.${extension}`,
    type: extension === 'png' ? 'image/png' : 'image/jpeg',
    caption: `${MARKS.caption} (${i + 1})`,
  }))
  const answers = musterstadt.answers as Readonly<Record<string, Answer>>
  const [first = '', second = ''] = Object.keys(answers)
  const at = '2026-11-16T10:00:00Z'
  return fileOf(
    {
      id: VISITED_ID,
      previous: EARLIER_ID,
      answers: {
        ...answers,
        [first]: {
          ...answers[first],
          comment: MARKS.comment,
          note: MARKS.note,
          evidence: { depth: 'E2', items: [MARKS.evidence] },
          attachments: listed,
        },
      },
      assessor: { [second]: { value: 'no', comment: MARKS.view, note: MARKS.note, at } },
      signOff: [{ role: MARKS.signedBy, name: 'Erika Muster', at }],
    },
    attachments,
  )
}

/** The same municipality a year before, when everything that is fine now was missing. */
export function earlierCheck(): Uint8Array<ArrayBuffer> {
  const answers = Object.fromEntries(
    Object.entries(musterstadt.answers).map(([id, answer]) => [
      id,
      { ...answer, value: answer.value === 'yes' ? 'no' : answer.value },
    ]),
  )
  return fileOf({ id: EARLIER_ID, answers, audit: { ...musterstadt.audit, asOf: '2025-11-16' } }, new Map())
}

function fileOf(
  changed: Partial<Record<keyof AssessmentFile, unknown>>,
  attachments: ReadonlyMap<string, AttachmentFile>,
): Uint8Array<ArrayBuffer> {
  const { id, version } = musterstadt.questionnaire
  const questionnaire = Uint8Array.from(
    readFileSync(new URL(`../questionnaires/${id}/${version}.json`, import.meta.url)),
  )
  const assessment = accepted(
    parseAssessment({ ...musterstadt, questionnaire: { id, version, sha256: sha256Hex(questionnaire) }, ...changed }),
  )
  return writeItcheck({ assessment, questionnaire, attachments }, '9.9.9')
}
