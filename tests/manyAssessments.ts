import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { QUESTIONNAIRES } from '../src/cli/shippedLists.ts'
import { exampleAssessment } from '../src/core/assessment/assessment.example.ts'
import type { Answer, AssessmentFile, Measure } from '../src/core/assessment/schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from '../src/core/assessment/values.ts'
import { questionsOf } from '../src/core/questionnaire/lookup.ts'
import type { AnswerRow, AssessmentRow, LogRow, MeasureRow } from '../src/storage/database.ts'
import { FULL_CHECK, openShipped } from './content/openShipped.ts'

const PLACES = ['Muster', 'Probe', 'Beispiel', 'Entwurf', 'Vordruck', 'Anger', 'Ober', 'Nieder']
const ENDINGS = ['stadt', 'dorf', 'hausen', 'burg', 'heim', 'bach']
const KINDS = ['kreisangehörige Stadt', 'kreisangehörige Gemeinde', 'Kreis oder Landkreis']
const STATES = ['NW', 'BY', 'HE', 'SN']
const SAID = [
  'Mit der IT-Leitung besprochen; die Unterlagen liegen im Aktenplan unter 10.24.',
  'Gilt für das Rathaus, noch nicht für den Bauhof und die Außenstellen.',
  'Zuletzt im Frühjahr geprüft, ein Protokoll gibt es. Die Vertretung ist geregelt, aber nicht geübt.',
  'Das Rechenzentrum hat es zugesagt, schriftlich haben wir es nicht.',
]
const DEPTHS = ['E0', 'E0', 'E1', 'E2'] as const

export interface Many {
  /** of the questions, how many have an answer; all while not given */
  readonly answered?: number
  readonly measures?: number
}

/**
 * Invented municipalities from number `from` on, each with the full check, its answers with comments and its plan: the same for the same
 * numbers. Some questions are unknown or do not apply.
 */
export function manyAssessments(
  from: number,
  to: number,
  { answered = 180, measures = 12 }: Many = {},
): AssessmentFile[] {
  const { questionnaire, sha256 } = fullCheck()
  const questions = questionsOf(questionnaire).slice(0, answered)
  return Array.from({ length: to - from }, (_, i) => {
    const number = from + i
    const chance = chances(number)
    const base = 1 + 3 * chance()
    const day = `2026-${two(1 + (number % 10))}-${two(1 + (number % 28))}`
    const answers = questions.map(({ id }, at): [string, Answer] => [
      id,
      answerOf(base, chance, `${day}T${two(8 + (at % 9))}:${two(at % 60)}:00.000Z`),
    ])
    return exampleAssessment({
      id: idOf(1, number),
      series: idOf(2, number),
      title: '',
      questionnaire: { id: questionnaire.id, version: questionnaire.version, sha256 },
      municipality: {
        name: nameOf(number),
        kind: KINDS[number % KINDS.length] ?? '',
        state: STATES[number % STATES.length] ?? '',
        inhabitants: 900 + Math.floor(90_000 * chance() ** 3),
      },
      audit: { asOf: day },
      createdAt: `${day}T07:00:00.000Z`,
      scope: Object.fromEntries((questionnaire.scoping ?? []).map(({ id }) => [id, true])),
      answers: Object.fromEntries(answers),
      measures: questions.slice(0, measures).map(
        ({ id }, at): Measure => ({
          id: `m${at}`,
          questions: [id],
          title: `Maßnahme ${at + 1} umsetzen und den Nachweis ablegen`,
          owner: ['IT-Leitung', 'Hauptamt', 'ISB'][at % 3] ?? '',
          due: `2027-${two(1 + (at % 12))}-15`,
          status: (['open', 'started', 'done'] as const)[at % 3] ?? 'open',
          effort: 1 + (at % 5),
        }),
      ),
    })
  })
}

/** 'Musterstadt 1', 'Probestadt 2', … */
function nameOf(number: number): string {
  const place = PLACES[number % PLACES.length]
  return `${place}${ENDINGS[Math.floor(number / PLACES.length) % ENDINGS.length]} ${number + 1}`
}

export type ManyRows = Readonly<{
  assessments: AssessmentRow[]
  answers: AnswerRow[]
  measures: MeasureRow[]
  log: LogRow[]
}>

/** As storage has them, with a row of the change log for each answer. */
export function manyRows(files: readonly AssessmentFile[]): ManyRows {
  return {
    assessments: files.map(({ answers: _, assessor: __, measures: ___, log: ____, ...body }) => ({
      id: body.id,
      body,
    })),
    answers: files.flatMap(({ id, answers }) =>
      Object.entries(answers).map(([question, body]) => ({ assessment: id, view: 'answers' as const, question, body })),
    ),
    measures: files.flatMap(({ id, measures }) => measures.map((body) => ({ assessment: id, id: body.id, body }))),
    log: files.flatMap(({ id, answers }) =>
      Object.entries(answers).map(([question, { value, at }], i) => {
        const row = `0k00000000-many00-${String(i).padStart(4, '0')}`
        return {
          assessment: id,
          id: row,
          body: { id: row, at, tab: 'many00', path: `/answers/${question}/value`, after: value },
        }
      }),
    ),
  }
}

function answerOf(base: number, chance: () => number, at: string): Answer {
  const turn = chance()
  const comment = SAID[Math.floor(4 * chance())] ?? ''
  const by = { role: 'IT-Leitung' }
  if (turn < 0.04) return { at, by, comment, value: UNKNOWN }
  if (turn < 0.06) return { at, by, comment, value: NOT_APPLICABLE, reason: 'Gibt es hier nicht.' }
  const level = Math.max(0, Math.min(5, Math.round(base + 2 * (chance() - 0.5))))
  const depth = DEPTHS[Math.floor(4 * chance())] ?? 'E0'
  return { at, by, comment, value: String(level), evidence: { depth } }
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed + 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function fullCheck() {
  const bytes = readFileSync(new URL(FULL_CHECK, QUESTIONNAIRES))
  known ??= { questionnaire: openShipped(FULL_CHECK), sha256: createHash('sha256').update(bytes).digest('hex') }
  return known
}
let known: { readonly questionnaire: ReturnType<typeof openShipped>; readonly sha256: string } | null = null

function idOf(kind: number, number: number): string {
  return `0000000${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
