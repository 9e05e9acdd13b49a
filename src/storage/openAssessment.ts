import { liveQuery, type Subscription } from 'dexie'
import { fit } from '../core/assessment/fit.ts'
import type { Answer, Assessment, AssessmentFile } from '../core/assessment/schema.ts'
import { domainsIn, partOf } from '../core/merge/partOf.ts'
import type { Slip } from '../core/merge/slip.ts'
import { withTexts } from '../core/questionnaire/outline.ts'
import type { Domain, Questionnaire } from '../core/questionnaire/schema.ts'
import { whenIdle } from './afterFrame.ts'
import { type AnswerRow, type Database, type Header, rowsOf } from './database.ts'
import { type Definition, readDomains } from './definitionRows.ts'
import { learn } from './frozen.ts'
import { type SaidHere, saidHere } from './saidHere.ts'

/** An assessment with the questionnaire it is answered with, as the database has it now. */
export interface AssessmentState {
  readonly header: Header
  readonly assessment: Assessment
}

/**
 * Whose texts are read when an assessment is opened: of every Themenfeld, or of those that the first thing on the screen needs;
 * then `questionnaire` is an outline, and the others follow with `loadDomain`.
 */
export type TextsWanted = 'all' | ((outline: Questionnaire, assessment: Assessment) => readonly string[])

/** Why an assessment cannot be opened; the words for it stand in `i18n/notOpened`. */
export type OpenFailure = 'not-found' | 'questionnaire-missing' | 'does-not-fit'

/**
 * A live view of one assessment for `useSyncExternalStore`: follows the database, whoever writes to it, this tab or another.
 * Answers that did not change keep their identity, so that a question redraws only when its own answer moved.
 */
export class AssessmentFeed {
  /** whole, or in outline: see `TextsWanted`; of a part its own questions only */
  readonly questionnaire: Questionnaire
  /** `null`: no part of another assessment */
  readonly part: Slip | null
  /** called with what is there as long as it is */
  beforeChange: ((before: AssessmentState) => void) | null = null
  readonly #db: Database
  readonly #id: string
  #state: AssessmentState
  readonly #said: SaidHere
  #ahead: { readonly of: AssessmentState; readonly version: number; readonly state: AssessmentState } | null = null
  readonly #domains: Map<string, Domain>
  #file: Promise<Uint8Array | null> | null = null
  #subscription: Subscription | null = null
  #stopHearing: (() => void) | null = null
  readonly #listeners = new Set<() => void>()

  private constructor(db: Database, { questionnaire, part, domains, state }: Opened) {
    this.#db = db
    this.#id = state.header.id
    this.questionnaire = questionnaire
    this.part = part
    this.#domains = new Map(domains.map((domain) => [domain.id, domain]))
    this.#state = state
    this.#said = saidHere(db, this.#id)
  }

  static async open(
    db: Database,
    id: string,
    { texts = 'all' }: { readonly texts?: TextsWanted } = {},
  ): Promise<AssessmentFeed | OpenFailure> {
    const readBack = saidHere(db, id).beginReading()
    const opened = await readWithDefinition(db, id, texts)
    readBack()
    return typeof opened === 'string' ? opened : new AssessmentFeed(db, opened)
  }

  getState = (): AssessmentState => this.#state

  /** The same with what this tab has said since and is on its way to the disk. */
  getAhead = (): AssessmentState => {
    const { version } = this.#said
    if (this.#ahead?.of !== this.#state || this.#ahead.version !== version) {
      const assessment = this.#said.over(this.#state.assessment)
      const state = assessment === this.#state.assessment ? this.#state : { ...this.#state, assessment }
      this.#ahead = { of: this.#state, version, state }
    }
    return this.#ahead.state
  }

  /** With all its texts; `undefined` until they are here. */
  domain(id: string): Domain | undefined {
    return this.#domains.get(id)
  }

  /** Reads the texts of a Themenfeld, once; rejects when the database does not answer. */
  async loadDomain(id: string): Promise<void> {
    if (this.#domains.has(id)) return
    for (const domain of domainsOf(this.part, await readDomains(this.#db, this.questionnaire, [id]))) {
      this.#domains.set(id, domain)
    }
  }

  /**
   * Bytes of the questionnaire's file. Asked for early it is remembered, for the file that is saved when the database does not
   * answer any more; `null`: it did not answer then either.
   */
  file(): Promise<Uint8Array | null> {
    const { id, version } = this.questionnaire
    this.#file ??= this.#db.definitionFiles.get([id, version]).then(
      (row) => row?.body.bytes ?? null,
      () => {
        this.#file = null
        return null
      },
    )
    return this.#file
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    // the echo of a save is in the way of nothing that the page has to do
    const rows = liveQuery(() => whenIdle().then(() => this.#read()))
    this.#subscription ??= rows.subscribe(({ rows: read, readBack }) => {
      readBack()
      this.#take(read)
    })
    this.#stopHearing ??= this.#said.subscribeTakenBack(() => this.#tell())
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#subscription?.unsubscribe()
      this.#subscription = null
      this.#stopHearing?.()
      this.#stopHearing = null
    }
  }

  /** As `subscribe`; besides in the frame of an answer that was given in this tab and moves a score: see `getAhead`. */
  subscribeAhead = (listener: () => void): (() => void) => {
    const stops = [this.subscribe(listener), this.#said.subscribe(listener)]
    return () => {
      for (const stop of stops) stop()
    }
  }

  async #read() {
    const readBack = this.#said.beginReading()
    return { rows: await readRows(this.#db, this.#id), readBack }
  }

  #take(rows: Rows | null): void {
    const state = rows && stateOf(rows, this.questionnaire, this.#state.assessment)
    // the first reading of a live query mostly finds what is known: whoever holds on to a state must not lose it for that
    if (!state || isSame(state, this.#state)) return
    this.beforeChange?.(this.#state)
    this.#state = state
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

interface Opened {
  readonly questionnaire: Questionnaire
  readonly part: Slip | null
  readonly domains: readonly Domain[]
  readonly state: AssessmentState
}

/** In one transaction: each of its own would be one more way to the browser's storage and back. */
function readWithDefinition(db: Database, id: string, texts: TextsWanted): Promise<Opened | OpenFailure> {
  const tables = [db.assessments, db.answers, db.measures, db.parts, db.definitions, db.definitionDomains]
  return db.transaction('r', tables, async () => {
    const [rows, partRow] = await Promise.all([readRows(db, id), db.parts.get(id)])
    const part = partRow?.body.part ?? null
    if (!rows || rows.header.deletedAt) return 'not-found'
    const named = rows.header.questionnaire
    const outline: Definition | undefined = (await db.definitions.get([named.id, named.version]))?.body
    if (!outline || outline.sha256 !== named.sha256) return 'questionnaire-missing'
    const asked = part ? partOf(outline.questionnaire, part.questions) : outline.questionnaire
    const state = stateOf(rows, asked, { answers: {}, assessor: {} })
    if (!state) return 'does-not-fit'
    learn(db, rows.header)
    const wanted = texts === 'all' ? undefined : texts(asked, state.assessment)
    const domains = domainsOf(part, await readDomains(db, named, wanted))
    const questionnaire = texts === 'all' ? withTexts(asked, domains) : asked
    return { questionnaire, part, domains, state }
  })
}

function domainsOf(part: Slip | null, domains: readonly Domain[]): readonly Domain[] {
  return part ? domainsIn(domains, part.questions) : domains
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
  known: Pick<AssessmentFile, 'answers' | 'assessor'>,
): AssessmentState | null {
  const { deletedAt: _, sample: __, ...header } = rows.header
  const answers: Record<string, Answer> = {}
  const assessor: Record<string, Answer> = {}
  for (const { view, question, body } of rows.answers) {
    const before = known[view][question]
    const own = view === 'assessor' ? assessor : answers
    own[question] = before && before.at === body.at && sameAnswer(before, body) ? before : body
  }
  const file: AssessmentFile = { ...header, answers, assessor, measures: [...rows.measures], log: [] }
  const fitted = fit(file, questionnaire)
  return fitted.ok ? { header: rows.header, assessment: fitted.value } : null
}

/** Answers first, which keep their identity where they say the same: after an answer nothing else has to be compared. */
function isSame(a: AssessmentState, b: AssessmentState): boolean {
  return (
    sameEntries(a.assessment.answers, b.assessment.answers) &&
    sameEntries(a.assessment.assessor, b.assessment.assessor) &&
    JSON.stringify([a.header, a.assessment.measures]) === JSON.stringify([b.header, b.assessment.measures])
  )
}

function sameEntries(a: AssessmentFile['answers'], b: AssessmentFile['answers']): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}

function sameAnswer(a: Answer, b: Answer): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
