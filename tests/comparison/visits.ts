import { readFileSync } from 'node:fs'
import musterstadt from '../../questionnaires/samples/musterstadt-full.json' with { type: 'json' }
import { fit } from '../../src/core/assessment/fit.ts'
import { parseAssessment } from '../../src/core/assessment/parse.ts'
import type { Answer, Measure } from '../../src/core/assessment/schema.ts'
import { withStatus } from '../../src/core/plan/status.ts'
import type { Questionnaire } from '../../src/core/questionnaire/schema.ts'
import type { Scored } from '../../src/core/scoring/compare.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { checkDefinition } from '../../src/storage/definitions.ts'
import { accepted } from '../accepted.ts'
import { laterVersion } from './laterVersion.ts'

/** Everything about these four visits is invented: answers, dates, what was promised and what became of it. */
export interface Visit extends Scored {
  readonly day: string
  /** as a file to open */
  readonly file: Uint8Array<ArrayBuffer>
}

const SERIES = '00000000-0000-4000-8000-0000000000c0'

const DAYS = ['2026-11-20', '2027-11-19', '2028-11-17', '2029-11-16'] as const
/** by visit: how many questions in ten of a Themenfeld rise by one level; the rest stand still, some fall */
const RISING: Readonly<Record<string, readonly number[]>> = {
  ORG: [5, 2, 1],
  IAM: [7, 4, 2],
  BAK: [8, 5, 3],
  VOR: [6, 3, 0],
  PAT: [3, 3, 3],
  NET: [2, 2, 5],
  END: [1, 0, 0],
  GEB: [0, 1, 0],
  DLI: [0, 0, 4],
}
const OTHERS = [2, 2, 1]
/** Themenfelder in which something is given up, by visit */
const FALLING: readonly (readonly string[])[] = [['KOM'], ['PER', 'DET'], ['END', 'KOM', 'GEB']]

/** by visit: minimum requirements that were met and are not any more; with the last visit all are met */
const GIVEN_UP: readonly Readonly<Record<string, string>>[] = [{}, { 'PER-01': '2', 'NET-06': '1' }, {}]

/** Four visits of Musterstadt, 2026 to 2029: the first two with version 1.0.0, the others with a later one in which questions changed. */
export async function fourVisits(): Promise<readonly Visit[]> {
  const bytes = new Uint8Array(
    readFileSync(new URL('../../questionnaires/it-check-kommunen/1.0.0.json', import.meta.url)),
  )
  const older = { bytes, questionnaire: accepted(await checkDefinition(bytes)).questionnaire }
  const later = await laterVersion()
  const visits: Visit[] = []
  let answers = musterstadt.answers as Readonly<Record<string, Answer>>
  let measures = musterstadt.measures as unknown as readonly Measure[]
  for (const [i, day] of DAYS.entries()) {
    const definition = i < 2 ? older : later
    if (i > 0) {
      answers = answeredAgain(definition.questionnaire, answers, i, day)
      measures = workedOn(measures, i)
    }
    visits.push(visitOf(definition, { i, day, answers, measures }))
  }
  return visits
}

interface Told {
  readonly i: number
  readonly day: string
  readonly answers: Readonly<Record<string, Answer>>
  readonly measures: readonly Measure[]
}

function visitOf(
  { bytes, questionnaire }: { readonly bytes: Uint8Array; readonly questionnaire: Questionnaire },
  { i, day, answers, measures }: Told,
): Visit {
  const { id, version } = questionnaire
  const file = accepted(
    parseAssessment({
      ...musterstadt,
      id: `00000000-0000-4000-8000-0000000000c${i + 1}`,
      series: SERIES,
      previous: i === 0 ? null : `00000000-0000-4000-8000-0000000000c${i}`,
      title: `Vollständiger Check ${day.slice(0, 4)}`,
      questionnaire: { id, version, sha256: sha256Hex(bytes) },
      audit: { ...musterstadt.audit, asOf: day },
      createdAt: `${day.slice(0, 4)}-11-02T08:04:36Z`,
      answers,
      measures,
    }),
  )
  const assessment = accepted(fit(file, questionnaire))
  return {
    day,
    questionnaire,
    assessment,
    file: writeItcheck({ assessment, questionnaire: bytes, attachments: new Map() }, '9.9.9'),
  }
}

function answeredAgain(
  questionnaire: Questionnaire,
  before: Readonly<Record<string, Answer>>,
  visit: number,
  day: string,
): Record<string, Answer> {
  const answers = questionnaire.domains.flatMap(({ id, questions }) =>
    questions.flatMap((question, at): [string, Answer][] => {
      const old = before[question.id] ?? (visit === 2 ? { value: '1', at: '' } : undefined)
      if (!old) return []
      const rises = (at * 7 + visit * 3) % 10 < ((RISING[id] ?? OTHERS)[visit - 1] ?? 0)
      const falls = (FALLING[visit - 1] ?? []).includes(id) && (at * 3 + visit) % 7 === 0
      const moved = rises ? raised(old.value, question.must) : falls ? lowered(old.value) : old.value
      const met = question.must && visit === 3 && !(Number(moved) >= 3) && moved !== 'na'
      const value = GIVEN_UP[visit - 1]?.[question.id] ?? (met ? '3' : moved)
      return [[question.id, { ...old, ...(value !== undefined && { value }), at: `${day}T09:00:00Z` }]]
    }),
  )
  return Object.fromEntries(answers)
}

function raised(value: string | undefined, must = false): string | undefined {
  if (value === 'unknown') return must ? '3' : '2'
  const level = Number(value)
  return Number.isInteger(level) ? String(Math.min(4, Math.max(level + 1, must ? 3 : 0))) : value
}

function lowered(value: string | undefined): string | undefined {
  const level = Number(value)
  return Number.isInteger(level) && level > 0 ? String(level - 1) : value
}

/** Of what is open, every other one is done half a year later, some late; one is dropped, and each year brings a new one. */
function workedOn(before: readonly Measure[], visit: number): Measure[] {
  const year = 2026 + visit
  const worked = before.map((measure, i) => {
    if (measure.status === 'done' || measure.status === 'verified') return measure
    if ((i + visit) % 2 === 0) return withStatus(measure, 'done', `${year}-05-1${i % 10}T08:30:00Z`, 'IT-Koordination')
    return measure.status === 'open'
      ? withStatus(measure, 'started', `${year}-03-02T08:30:00Z`, 'IT-Koordination')
      : measure
  })
  const kept = visit === 2 ? worked.filter(({ id }) => !id.endsWith('c20b')) : worked
  const id = `5e0d01${visit}0-2b71-4c9e-8f3a-6d10b4a7c3${visit}0`
  const added = {
    id,
    questions: ['END-02'],
    title: `Neue Endgeräte einheitlich einrichten (${year})`,
    due: `${year + 1}-06-30`,
    status: 'open',
  }
  return [...kept, added]
}
