import { changesBetween } from '../core/assessment/answerChanges.ts'
import { attachmentsIn } from '../core/assessment/attachments.ts'
import type { AssessmentFile } from '../core/assessment/schema.ts'
import { field, isSameContent, namesIn } from '../core/merge/threeWay.ts'
import { pointer } from '../core/problem.ts'
import { readState, replaceState, stateTables } from './assessmentRows.ts'
import { ChangeLog, MERGED_PATH } from './changeLog.ts'
import type { LogRow, PartRow } from './database.ts'
import type { AssessmentBundle } from './exchange.ts'
import { FrozenError, openHeader } from './frozen.ts'
import { logTarget } from './logTarget.ts'
import { putNew, useOnly } from './photos.ts'
import { logRows } from './plan.ts'
import { pointTables, putPoint } from './restorePoints.ts'
import type { Workspace } from './workspace.ts'
import { writeTransaction } from './writeTransaction.ts'

export interface MergeOrder {
  /** as it was when the preview was made */
  readonly mine: AssessmentFile
  readonly merged: AssessmentFile
  /** of the file that came */
  readonly attachments: AssessmentBundle['attachments']
  /** what both sides have in common from now on */
  readonly remember: PartRow
  /** whose changes they are, for the change log: a role */
  readonly from: string
}

/** `point`: the restore point that takes the whole merge back. `stale`: something was changed here since the preview, nothing was written. `frozen`: it is signed off. */
export type MergeOutcome =
  | { readonly kind: 'written'; readonly point: string }
  | { readonly kind: 'stale' }
  | { readonly kind: 'frozen' }

class Stale extends Error {}

/** Writes a merge as it was shown, in one transaction with the restore point before it. Rejects as `writeTransaction`. */
export async function writeMerge({ db, world }: Workspace, order: MergeOrder): Promise<MergeOutcome> {
  const { mine, merged, attachments, remember, from } = order
  const { id } = mine
  const log = new ChangeLog(world, id, () => from)
  const target = logTarget(db)
  let point = ''
  try {
    const tables = [...stateTables(db), ...pointTables(db), ...target.tables, db.summaries, db.parts]
    await writeTransaction(db, tables, async () => {
      await openHeader(db, id)
      const [state, row] = await Promise.all([readState(db, id), db.assessments.get(id)])
      if (!state || !row || row.body.deletedAt || !isSameContent(state, { ...mine, log: [] })) throw new Stale()
      point = await putPoint(db, world, 'merge', state)
      const known = new Set(mine.log.map((entry) => entry.id))
      const theirs = merged.log.filter((entry) => !known.has(entry.id))
      const entries = [...changedRows(log, mine, merged), log.row(MERGED_PATH, undefined, { from })]
      const photos = attachmentsIn(merged)
      await Promise.all([
        replaceState(db, merged, row.body.sample ? { sample: true } : {}),
        target.put([...theirs.map((entry) => ({ assessment: id, id: entry.id, body: entry })), ...entries], row.body),
        putNew(db, attachments, photos),
        useOnly(db, id, photos, world.now(), attachments),
        db.summaries.delete(id),
        db.parts.put(remember),
      ])
    })
  } catch (error) {
    if (error instanceof Stale) return { kind: 'stale' }
    if (error instanceof FrozenError) return { kind: 'frozen' }
    throw error
  }
  return { kind: 'written', point }
}

/** One row per field that changes, as if it had been changed here by hand. */
function changedRows(log: ChangeLog, before: AssessmentFile, after: AssessmentFile): LogRow[] {
  const views = (['answers', 'assessor'] as const).flatMap((view) =>
    namesIn(before[view], after[view]).flatMap((question) => {
      const [was, is] = [before[view][question], after[view][question]]
      if (!is) return was ? [log.row(pointer([view, question]), was, undefined)] : []
      return changesBetween(was, is).map((change) =>
        log.row(`${pointer([view, question])}/${change.field}`, change.before, change.after),
      )
    }),
  )
  const ids = new Set([...before.measures, ...after.measures].map((measure) => measure.id))
  const measures = [...ids].flatMap((id) => {
    const [was, is] = [before, after].map((file) => file.measures.find((measure) => measure.id === id) ?? null)
    return logRows(log, { before: was ?? null, after: is ?? null })
  })
  const own = ['answers', 'assessor', 'measures', 'log', 'merges']
  const fields = namesIn(before, after).filter(
    (name) => !own.includes(name) && !isSameContent(field(before, name), field(after, name)),
  )
  return [
    ...views,
    ...measures,
    ...fields.map((name) => log.row(pointer([name]), field(before, name), field(after, name))),
  ]
}
