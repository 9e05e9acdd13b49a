import type { Answer, Assessment } from '../core/assessment/schema.ts'
import type { Database, View } from './database.ts'

interface Said {
  readonly answer: Answer
  readonly onDisk: boolean
}

/** What a score is made of; the rest of an answer can wait until it comes back from the database. */
const MOVES_A_SCORE: ReadonlySet<string> = new Set(['value', 'reason', 'confirmedBy'])

/**
 * What this tab said in answer to the questions of one assessment and has not read back from the database: what is reckoned from the answers
 * need not wait for the disk. An answer stays until a reading that began after it was written, so that none of an earlier moment undoes it.
 */
export class SaidHere {
  readonly #said: Record<View, Map<string, Said>> = { answers: new Map(), assessor: new Map() }
  readonly #listeners = new Set<() => void>()
  readonly #onTakenBack = new Set<() => void>()
  #version = 0
  #isAnnounced = false

  /** Another number: `over` says something else. */
  get version(): number {
    return this.#version
  }

  /** @param field of the answer that was changed */
  say(view: View, question: string, answer: Answer, field: string): void {
    this.#said[view].set(question, { answer, onDisk: false })
    this.#version++
    if (MOVES_A_SCORE.has(field)) this.#announce()
  }

  written(view: View, answers: Iterable<readonly [string, { readonly answer: Answer }]>): void {
    for (const [question, { answer }] of answers) {
      if (this.#said[view].get(question)?.answer === answer) this.#said[view].set(question, { answer, onDisk: true })
    }
  }

  /** What could not be written was given up. */
  takeBack(view: View): void {
    for (const [question, { onDisk }] of this.#said[view]) if (!onDisk) this.#said[view].delete(question)
    this.#version++
    for (const listener of [...this.#listeners, ...this.#onTakenBack]) listener()
  }

  /** To be called before the rows are read; what it returns, when they are here. */
  beginReading(): () => void {
    const onDisk = Object.values(this.#said).flatMap((said) =>
      [...said].flatMap(([question, now]) => (now.onDisk ? { said, question, now } : [])),
    )
    return () => {
      for (const { said, question, now } of onDisk) {
        if (said.get(question) !== now) continue
        said.delete(question)
        this.#version++
      }
    }
  }

  /** The assessment with this on top. */
  over(assessment: Assessment): Assessment {
    const { answers, assessor } = this.#said
    if (answers.size + assessor.size === 0) return assessment
    return {
      ...assessment,
      answers: { ...assessment.answers, ...plain(answers) },
      assessor: { ...assessment.assessor, ...plain(assessor) },
    }
  }

  /** Calls back in the task in which an answer was given, once that is on its way to the disk, when it moves a score; and when answers were taken back. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Calls back only when answers were taken back. */
  subscribeTakenBack(listener: () => void): () => void {
    this.#onTakenBack.add(listener)
    return () => this.#onTakenBack.delete(listener)
  }

  #announce(): void {
    if (this.#isAnnounced || this.#listeners.size === 0) return
    this.#isAnnounced = true
    // in the task of the click: the browser lays the page out between that and a frame's own callbacks, and would have to do it twice
    queueMicrotask(() => {
      this.#isAnnounced = false
      for (const listener of this.#listeners) listener()
    })
  }
}

function plain(said: ReadonlyMap<string, Said>): Record<string, Answer> {
  return Object.fromEntries([...said].map(([question, { answer }]) => [question, answer]))
}

const known = new WeakMap<Database, Map<string, SaidHere>>()

/** The one of this tab for an assessment. */
export function saidHere(db: Database, assessment: string): SaidHere {
  const own = known.get(db) ?? new Map<string, SaidHere>()
  known.set(db, own)
  const said = own.get(assessment) ?? new SaidHere()
  own.set(assessment, said)
  return said
}
