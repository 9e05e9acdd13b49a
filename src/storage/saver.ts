import type { Table } from 'dexie'
import { type FieldChange, withChanges } from '../core/assessment/answerChanges.ts'
import type { Answer } from '../core/assessment/schema.ts'
import type { World } from '../core/world.ts'
import { ChangeLog } from './changeLog.ts'
import type { AnswerRow, Database, LogRow, View } from './database.ts'
import { openHeader } from './frozen.ts'
import { leaveBehind } from './leftovers.ts'
import { logTarget } from './logTarget.ts'
import { putAnswers } from './putAnswers.ts'
import { type SaidHere, saidHere } from './saidHere.ts'
import { failureOf, type SaveState } from './saveState.ts'
import { writeTransaction } from './writeTransaction.ts'
import { isWrittenAside } from './writtenAside.ts'

/** One changed field of one answer. */
export interface AnswerChange extends FieldChange {
  readonly question: string
  /** the whole answer as it now stands */
  readonly answer: Answer
}

/** What this tab did to one answer and has not seen on disk yet. */
export interface Unwritten {
  /** the whole answer as this tab knows it */
  readonly answer: Answer
  /** oldest first */
  readonly changes: readonly FieldChange[]
}

interface Batch {
  /** by question */
  readonly answers: ReadonlyMap<string, Unwritten>
  readonly entries: ReadonlyMap<string, LogRow>
}

/** A write that takes longer is not waited for by what is only drawn. */
const PATIENCE_MS = 100

/**
 * Writes each change at once; while a write is under way the others wait and go together. No timer.
 * Only fields that were changed here are written, into the row as it stands then: another tab may have changed the others a moment ago.
 * What the end of the page finds unwritten, also in a transaction under way, goes through `leave`.
 */
export class Saver {
  readonly #db: Database
  readonly #world: World
  readonly #assessment: string
  /** whose answers it writes */
  readonly view: View
  readonly #log: ChangeLog
  readonly #said: SaidHere
  readonly #isAlone: () => boolean
  #answers = new Map<string, Unwritten>()
  #entries = new Map<string, LogRow>()
  #underWay: Batch | null = null
  #state: SaveState = { kind: 'saved' }
  readonly #listeners = new Set<() => void>()

  /** `isAlone`: no other tab writes, so that a row need not be read before it is written */
  constructor(
    db: Database,
    world: World,
    assessment: string,
    { isAlone = () => false, view = 'answers' }: { readonly isAlone?: () => boolean; readonly view?: View } = {},
  ) {
    this.#db = db
    this.#world = world
    this.#assessment = assessment
    this.view = view
    this.#said = saidHere(db, assessment)
    this.#log = new ChangeLog(world, assessment, () => db.role)
    this.#isAlone = isAlone
  }

  get state(): SaveState {
    return this.#state
  }

  /** Answers that are not on disk yet, by question, as this tab knew them when they were changed. */
  get waiting(): ReadonlyMap<string, Answer> {
    return new Map([...this.#unwritten()].map(([question, { answer }]) => [question, answer]))
  }

  /** The same with what was changed in them: what a form shows again and a rescue file must contain, on top of what is on disk. */
  get unwritten(): ReadonlyMap<string, Unwritten> {
    return this.#unwritten()
  }

  /** Calls back on every change of `state`; returns the way to stop. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  save({ question, field, before, after, answer }: AnswerChange): void {
    const changes = [...(this.#answers.get(question)?.changes ?? []), { field, before, after }]
    this.#answers.set(question, { answer, changes })
    this.#said.say(this.view, question, answer, field)
    const entry = this.#log.row(`/${this.view}/${question}/${field}`, before, after)
    this.#entries.set(entry.id, entry)
    if (this.#state.kind === 'saved') this.#tell({ kind: 'saving' })
    void this.flush()
  }

  /** Writes what waits; called again by the user after a failure. Resolves when nothing waits or a write has failed. */
  async flush(): Promise<void> {
    while (!this.#underWay) {
      if (this.#entries.size === 0) return this.#tell({ kind: 'saved' })
      if (!(await this.#send())) return
    }
  }

  /** Gives up what could not be written, when the user says so: only after a failure, with nothing under way. */
  discard(): void {
    if (this.#underWay) return
    this.#answers = new Map()
    this.#entries = new Map()
    this.#said.takeBack(this.view)
    this.#tell({ kind: 'saved' })
  }

  /** The page may be gone in a moment. The write under way is handed over once more: while somebody reads its tables it may not have begun. */
  leave(): void {
    const entries = [...this.#unwrittenEntries().values()]
    if (entries.length === 0) return
    const answers = [...this.#unwritten()].map(([question, rest]) => ({ ...this.#keyOf(question), ...rest }))
    leaveBehind(this.#db, this.#world.newId(), { answers, entries })
  }

  /** Resolves when the write under way is over and what waited was tried as well. */
  async settle(): Promise<void> {
    void this.flush()
    if (!this.#underWay) return
    await new Promise<void>((resolve) => {
      const stop = this.subscribe(() => {
        if (this.#state.kind === 'saving') return
        stop()
        resolve()
      })
    })
  }

  /** Resolves when nothing is being written, on a slow disk some time before: for work that had better not be in the way. */
  calm(): Promise<void> {
    if (this.#state.kind !== 'saving') return Promise.resolve()
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.#state.kind === 'saving') return
        stop()
        resolve()
      })
      // not at once: setting a timer costs the event that is being answered more than asking for a frame
      requestAnimationFrame(() => setTimeout(resolve, PATIENCE_MS))
    })
  }

  /** `false`: refused, and waiting again */
  async #send(): Promise<boolean> {
    const batch: Batch = { answers: this.#answers, entries: this.#entries }
    this.#answers = new Map()
    this.#entries = new Map()
    this.#underWay = batch
    try {
      await this.#write(batch)
      this.#said.written(this.view, batch.answers)
      this.#underWay = null
      return true
    } catch (error) {
      this.#answers = this.#unwritten()
      this.#entries = this.#unwrittenEntries()
      this.#underWay = null
      this.#tell({ kind: 'failed', reason: failureOf(error), waiting: this.#answers.size })
      return false
    }
  }

  #unwritten(): Map<string, Unwritten> {
    const result = new Map(this.#underWay?.answers)
    for (const [question, { answer, changes }] of this.#answers) {
      result.set(question, { answer, changes: [...(result.get(question)?.changes ?? []), ...changes] })
    }
    return result
  }

  #unwrittenEntries(): Map<string, LogRow> {
    return new Map([...(this.#underWay?.entries ?? []), ...this.#entries])
  }

  #write({ answers, entries }: Batch): Promise<void> {
    const db = this.#db
    const pending = [...answers]
    const standing = db.standings.get(this.#assessment)
    const asWhole = pending.every(([question]) => !isWrittenAside(db, this.#keyOf(question)))
    // a closed database is Dexie's to open again, or to refuse; what is not known to be open is asked first
    if (asWhole && this.#isAlone() && db.isOpen() && standing && standing !== 'frozen') {
      const rows = pending.map(([question, { answer }]): AnswerRow => ({ ...this.#keyOf(question), body: answer }))
      return putAnswers(db, rows, [...entries.values()], standing.keepsLog)
    }
    const log = logTarget(db)
    return writeTransaction(db, [db.assessments, db.answers, ...log.tables] satisfies Table[], async (tx) => {
      const keys = pending.map(([question]): [string, View, string] => [this.#assessment, this.view, question])
      const [header, stored] = await Promise.all([openHeader(db, this.#assessment), db.answers.bulkGet(keys)])
      const rows = pending.map(([question, { answer, changes }], i): AnswerRow => {
        const before = stored[i]?.body
        return { ...this.#keyOf(question), body: before ? withChanges(before, changes, answer.at) : answer }
      })
      const done = Promise.all([db.answers.bulkPut(rows), log.put([...entries.values()], header)])
      tx.idbtrans.commit()
      return done
    })
  }

  #keyOf(question: string) {
    return { assessment: this.#assessment, view: this.view, question }
  }

  #tell(state: SaveState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
