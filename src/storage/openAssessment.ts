import { liveQuery, type Subscription } from 'dexie'
import { fit } from '../core/assessment/fit.ts'
import type { Answer, Assessment, AssessmentFile } from '../core/assessment/schema.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import { afterFrame } from './afterFrame.ts'
import { type AnswerRow, type Database, type DefinitionRow, type Header, rowsOf } from './database.ts'
import { findDefinition } from './definitions.ts'

/** An assessment with the questionnaire it is answered with, as the database has it now. */
export interface AssessmentState {
  readonly header: Header
  readonly assessment: Assessment
}

type Definition = DefinitionRow['body']

/** Why an assessment cannot be opened; the words for it stand in `i18n/frame`. */
export type OpenFailure = 'not-found' | 'questionnaire-missing' | 'does-not-fit'

/**
 * A live view of one assessment for `useSyncExternalStore`: follows the database, whoever writes to it, this tab or another.
 * Answers that did not change keep their identity, so that a question redraws only when its own answer moved.
 */
export class AssessmentFeed {
  readonly questionnaire: Questionnaire
  /** of its file, for the one that is saved when the database does not answer any more */
  readonly bytes: Uint8Array
  readonly #db: Database
  readonly #id: string
  #state: AssessmentState
  #subscription: Subscription | null = null
  readonly #listeners = new Set<() => void>()

  private constructor(db: Database, definition: Definition, state: AssessmentState) {
    this.#db = db
    this.#id = state.header.id
    this.questionnaire = definition.questionnaire
    this.bytes = definition.bytes
    this.#state = state
  }

  static async open(db: Database, id: string): Promise<AssessmentFeed | OpenFailure> {
    const [rows, definition] = await readWithDefinition(db, id)
    if (!rows || rows.header.deletedAt) return 'not-found'
    const { questionnaire: named } = rows.header
    if (!definition || definition.sha256 !== named.sha256) return 'questionnaire-missing'
    const state = stateOf(rows, definition.questionnaire, {})
    return state ? new AssessmentFeed(db, definition, state) : 'does-not-fit'
  }

  getState = (): AssessmentState => this.#state

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    // a save is shown as saved before its echo is read
    const rows = liveQuery(() => afterFrame().then(() => readRows(this.#db, this.#id)))
    this.#subscription ??= rows.subscribe((read) => this.#take(read))
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#subscription?.unsubscribe()
      this.#subscription = null
    }
  }

  #take(rows: Rows | null): void {
    const state = rows && stateOf(rows, this.questionnaire, this.#state.assessment.answers)
    if (!state) return
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

/** In one transaction: each of its own would be one more way to the browser's storage and back. */
function readWithDefinition(db: Database, id: string) {
  return db.transaction('r', [db.assessments, db.answers, db.measures, db.definitions], async () => {
    const rows = await readRows(db, id)
    const named = rows?.header.questionnaire
    return [rows, named && (await findDefinition(db, named.id, named.version))] as const
  })
}

interface Rows {
  readonly header: Header
  readonly answers: readonly AnswerRow[]
  readonly measures: AssessmentFile['measures']
}

async function readRows(db: Database, id: string): Promise<Rows | null> {
  const [row, answers, measures] = await Promise.all([
    db.assessments.get(id),
    rowsOf(db.answers, id).toArray(),
    rowsOf(db.measures, id).toArray(),
  ])
  return row ? { header: row.body, answers, measures: measures.map((measure) => measure.body) } : null
}

function stateOf(
  rows: Rows,
  questionnaire: Questionnaire,
  known: Readonly<Record<string, Answer>>,
): AssessmentState | null {
  const { deletedAt: _, sample: __, ...header } = rows.header
  const answers: Record<string, Answer> = {}
  const assessor: Record<string, Answer> = {}
  for (const { view, question, body } of rows.answers) {
    const before = known[question]
    if (view === 'assessor') assessor[question] = body
    else answers[question] = before && before.at === body.at && sameAnswer(before, body) ? before : body
  }
  const file: AssessmentFile = { ...header, answers, assessor, measures: [...rows.measures], log: [] }
  const fitted = fit(file, questionnaire)
  return fitted.ok ? { header: rows.header, assessment: fitted.value } : null
}

function sameAnswer(a: Answer, b: Answer): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
