import { type FieldChange, sameValue, valueAt, withChanges } from '../core/assessment/answerChanges.ts'
import type { Answer } from '../core/assessment/schema.ts'
import type { AnswerRow, Database, LogRow } from './database.ts'
import { FrozenError, openHeader } from './frozen.ts'
import { LEFT_PREFIX, leftKeys } from './leftKeys.ts'
import { logTarget } from './logTarget.ts'
import type { MeasureChange } from './plan.ts'
import type { Unwritten } from './saver.ts'
import { readKeepsLog } from './settings.ts'
import { writeTransaction } from './writeTransaction.ts'

/** What a tab could not wait to see written when it was left. */
export interface Leftovers {
  readonly answers: readonly (Omit<AnswerRow, 'body'> & Unwritten)[]
  /** of the plan; a tab that was left by an earlier version has none */
  readonly measures?: { readonly assessment: string; readonly changes: readonly MeasureChange[] }
  readonly entries: readonly LogRow[]
}

let forbidden = false

/** From now on: everything that was here is deleted. */
export function leaveNothingBehind(): void {
  forbidden = true
}

/**
 * For a page that goes away while a write is under way. A transaction that has not begun by then is dropped, committed or not, and on a slow disk
 * or while somebody reads the tables it has not (`docs/decisions/2026-11-23-leaving-in-mid-write.md`). `localStorage` knows no transaction and
 * takes it at once; the next start of the app moves it to where it belongs. With a device lock it is encrypted like the rows themselves.
 */
export function leaveBehind({ sealer }: Database, id: string, rows: Leftovers): void {
  if (forbidden) return
  try {
    const text = JSON.stringify(rows)
    localStorage.setItem(LEFT_PREFIX + id, sealer ? sealer.sealText(text) : text)
  } catch {
    // full or forbidden: there is nobody left to tell
  }
}

/**
 * Before anything is read at start, and when an assessment was reopened. A field that was answered again in the meantime, in another tab,
 * stays. What would still change an assessment that is signed off waits: see `lateLeftovers.ts`.
 */
export async function takeUpLeftovers(db: Database): Promise<void> {
  const keys = leftKeys()
  if (keys.length > 0) db.keepsLog = await readKeepsLog(db)
  for (const key of keys) {
    const text = openLeft(db, localStorage.getItem(key) ?? '')
    // sealed by a lock that is gone with all its rows: nobody can read it any more
    if (text === null || (await takenUp(db, JSON.parse(text)))) localStorage.removeItem(key)
  }
}

/** `null`: sealed with another key. A tab may have left it before the lock was switched on. */
export function openLeft({ sealer }: Database, text: string): string | null {
  if (text === '') return '{"answers":[],"entries":[]}'
  return text.startsWith('{') ? text : (sealer?.openText(text) ?? null)
}

/** `false`: it has to wait. */
async function takenUp(db: Database, left: Leftovers): Promise<boolean> {
  try {
    await write(db, left)
    return true
  } catch (error) {
    if (!(error instanceof FrozenError)) throw error
    const { isDue } = await import('./lateLeftovers.ts')
    return !(await isDue(db, left))
  }
}

async function write(db: Database, { answers, measures, entries }: Leftovers): Promise<void> {
  if (measures) {
    // the start does without this code as long as nobody has left a plan in mid-write
    const { writeMeasures, withChangeDue } = await import('./plan.ts')
    await writeMeasures(db, measures.assessment, measures.changes, entries, withChangeDue)
  }
  if (answers.length === 0) return
  const log = logTarget(db)
  const [{ assessment }] = answers as [Leftovers['answers'][number]]
  await writeTransaction(db, [db.assessments, db.answers, ...log.tables], async () => {
    const header = await openHeader(db, assessment)
    const stored = await db.answers.bulkGet(answers.map((row) => [row.assessment, row.view, row.question]))
    const rows = answers.map(({ answer, changes, ...key }, i): AnswerRow => {
      const there = stored[i]?.body
      return { ...key, body: there ? withChanges(there, stillDue(changes, there), answer.at) : answer }
    })
    await db.answers.bulkPut(rows)
    await log.put(entries, header)
  })
}

/** The tab knew the field as it stands there, before one of its changes; otherwise somebody else changed it since. */
export function stillDue(changes: readonly FieldChange[], there: Answer): FieldChange[] {
  return changes.filter(({ field }) => {
    const value = valueAt(there, field)
    return changes.some((change) => change.field === field && sameValue(change.before, value))
  })
}
