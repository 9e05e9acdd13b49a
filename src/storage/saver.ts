import type { Table } from 'dexie'
import type { Answer } from '../core/assessment/schema.ts'
import type { World } from '../core/world.ts'
import { ChangeLog } from './changeLog.ts'
import type { AnswerRow, Database, LogRow, View } from './database.ts'
import { leaveBehind } from './leftovers.ts'

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** nothing is lost while the page stays open: the rows wait and go with the next attempt */
  | { readonly kind: 'failed'; readonly reason: 'full' | 'closed' | 'other'; readonly waiting: number }

/** One changed field of one answer; `before` is known from memory, because a read before the put would lose the race against leaving. */
export interface AnswerChange {
  readonly question: string
  readonly field: string
  readonly before: unknown
  readonly after: unknown
  /** the whole answer as it now stands */
  readonly answer: Answer
}

interface Batch {
  readonly answers: ReadonlyMap<string, AnswerRow>
  readonly entries: ReadonlyMap<string, LogRow>
}

/**
 * Writes each change at once; while a write is under way only the newest version of each row waits. No timer.
 * The transaction consists of puts only and is committed explicitly: Chromium drops one that is still open when the page goes away.
 */
export class Saver {
  readonly #db: Database
  readonly #world: World
  readonly #assessment: string
  readonly #view: View
  readonly #log: ChangeLog
  #answers = new Map<string, AnswerRow>()
  #entries = new Map<string, LogRow>()
  /** oldest first, and the database keeps that order; more than one only while the page is being left */
  readonly #underWay = new Set<Batch>()
  #state: SaveState = { kind: 'saved' }
  readonly #listeners = new Set<() => void>()

  constructor(db: Database, world: World, assessment: string, view: View = 'answers') {
    this.#db = db
    this.#world = world
    this.#assessment = assessment
    this.#view = view
    this.#log = new ChangeLog(world, assessment)
  }

  get state(): SaveState {
    return this.#state
  }

  /** Answers that are not on disk yet, by question: what a form shows again and a rescue file must contain. */
  get waiting(): ReadonlyMap<string, Answer> {
    return new Map([...this.#unwritten()].map(([question, row]) => [question, row.body]))
  }

  /** Calls back on every change of `state`; returns the way to stop. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  save({ question, field, before, after, answer }: AnswerChange): void {
    this.#answers.set(question, { assessment: this.#assessment, view: this.#view, question, body: answer })
    const entry = this.#log.row(`/${this.#view}/${question}/${field}`, before, after)
    this.#entries.set(entry.id, entry)
    if (this.#state.kind === 'saved') this.#tell({ kind: 'saving' })
    void this.flush()
  }

  /** Writes what waits; called again by the user after a failure. Resolves when nothing waits or a write has failed. */
  async flush(): Promise<void> {
    while (this.#underWay.size === 0) {
      if (this.#entries.size === 0) return this.#tell({ kind: 'saved' })
      if (!(await this.#send())) return
    }
  }

  /** The page may be gone in a moment. The write under way is handed over once more: while somebody reads its tables it may not have begun. */
  leave(): void {
    const entries = [...[...this.#underWay].flatMap((batch) => [...batch.entries.values()]), ...this.#entries.values()]
    if (entries.length === 0) return
    leaveBehind(this.#world.newId(), { answers: [...this.#unwritten().values()], entries })
  }

  /** Resolves when the write under way is over and what waited was tried as well. */
  async settle(): Promise<void> {
    void this.flush()
    if (this.#underWay.size === 0) return
    await new Promise<void>((resolve) => {
      const stop = this.subscribe(() => {
        if (this.#state.kind === 'saving') return
        stop()
        resolve()
      })
    })
  }

  /** `false`: refused, and waiting again */
  async #send(): Promise<boolean> {
    const batch: Batch = { answers: this.#answers, entries: this.#entries }
    this.#answers = new Map()
    this.#entries = new Map()
    this.#underWay.add(batch)
    try {
      await this.#write(batch)
      this.#underWay.delete(batch)
      return true
    } catch (error) {
      this.#answers = this.#unwritten()
      this.#underWay.delete(batch)
      this.#entries = new Map([...batch.entries, ...this.#entries])
      this.#tell({ kind: 'failed', reason: reasonOf(error), waiting: this.#answers.size })
      return false
    }
  }

  /** The newest version of each row wins. */
  #unwritten(): Map<string, AnswerRow> {
    return new Map([...[...this.#underWay].flatMap(({ answers }) => [...answers]), ...this.#answers])
  }

  #write({ answers, entries }: Batch): Promise<unknown> {
    const db = this.#db
    return db.transaction('rw', [db.answers, db.log] satisfies Table[], (tx) => {
      const done = Promise.all([db.answers.bulkPut([...answers.values()]), db.log.bulkPut([...entries.values()])])
      tx.idbtrans.commit()
      return done
    })
  }

  #tell(state: SaveState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

function reasonOf(error: unknown): 'full' | 'closed' | 'other' {
  const names = [error, (error as { inner?: unknown }).inner].map((e) => (e instanceof Error ? e.name : ''))
  if (names.includes('QuotaExceededError')) return 'full'
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError')) return 'closed'
  return 'other'
}
