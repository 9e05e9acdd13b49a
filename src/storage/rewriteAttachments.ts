import { changesBetween, withChanges } from '../core/assessment/answerChanges.ts'
import { isFrozen } from '../core/assessment/frozen.ts'
import type { Answer, Attachment } from '../core/assessment/schema.ts'
import { ChangeLog } from './changeLog.ts'
import { type AnswerRow, type Database, rowsOf, type View } from './database.ts'
import { logTarget } from './logTarget.ts'
import type { Workspace } from './workspace.ts'
import { writeTransaction } from './writeTransaction.ts'
import { writeAside } from './writtenAside.ts'

/** Which answer something belongs to. */
export interface AnswerPlace {
  readonly assessment: string
  readonly view: View
  readonly question: string
}

/** The assessment was signed off, here or in another tab: nothing in it changes. */
export class FrozenError extends Error {
  override readonly name = 'FrozenError'
}

/** What becomes of the list of attachments of one answer; `null` leaves the answer as it is. */
type Rewrite = (list: readonly Attachment[], place: AnswerPlace) => readonly Attachment[] | null

/**
 * Rewrites lists of attachments and, within the same transaction over `attachments`, `uses` and `restorePoints`, whatever `alongside` does.
 * Each answer is read as it stands, so what waits in a saver or was written by another tab a moment ago stays. Resolves when all of it is on
 * disk; rejects as `writeTransaction`, with `FrozenError`, and when the assessment is gone, and has then written nothing.
 *
 * @param where one answer, also one that is not there yet, or every answer of an assessment
 */
export async function rewriteAttachments(
  { db, world }: Workspace,
  where: AnswerPlace | Pick<AnswerPlace, 'assessment'>,
  rewrite: Rewrite,
  alongside: () => Promise<unknown>,
): Promise<void> {
  const { assessment } = where
  const log = new ChangeLog(world, assessment)
  const target = logTarget(db)
  const places = 'question' in where ? [where] : await placesIn(db, assessment)
  for (const place of places) writeAside(db, keyOf(place))
  const tables = [db.assessments, db.answers, db.attachments, db.uses, db.restorePoints, target.table]
  await writeTransaction(db, tables, async () => {
    const header = (await db.assessments.get(assessment))?.body
    if (!header) throw new Error(`assessment ${assessment} is not there any more`)
    if (isFrozen(header)) throw new FrozenError(`assessment ${assessment} is signed off`)
    const stored = await db.answers.bulkGet(places.map(({ view, question }): Key => [assessment, view, question]))
    const at = world.now()
    const rows = places.flatMap((place, i) => rewritten(place, stored[i]?.body, rewrite, at))
    const entries = rows.flatMap(({ row, before }) =>
      changesBetween(before, row.body).map((change) =>
        log.row(`/${row.view}/${row.question}/${change.field}`, change.before, change.after),
      ),
    )
    await Promise.all([db.answers.bulkPut(rows.map(({ row }) => row)), target.put(entries)])
    await alongside()
  })
}

type Key = [assessment: string, view: View, question: string]

function rewritten(place: AnswerPlace, before: Answer | undefined, rewrite: Rewrite, at: string) {
  const list = rewrite(before?.attachments ?? [], place)
  if (!list) return []
  const change = { field: 'attachments', before: before?.attachments, after: list.length > 0 ? list : undefined }
  const row: AnswerRow = { ...keyOf(place), body: withChanges(before, [change], at) }
  return [{ row, before }]
}

async function placesIn(db: Database, assessment: string): Promise<AnswerPlace[]> {
  const keys = await rowsOf(db.answers, assessment).primaryKeys()
  return keys.map(([, view, question]) => ({ assessment, view, question }))
}

function keyOf({ assessment, view, question }: AnswerPlace): Omit<AnswerRow, 'body'> {
  return { assessment, view, question }
}
