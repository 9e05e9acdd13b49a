import { changesBetween, type FieldChange, sameValue, valueAt, withChanges } from '../core/assessment/answerChanges.ts'
import type { Answer } from '../core/assessment/schema.ts'
import { ChangeLog } from './changeLog.ts'
import type { AnswerRow, View } from './database.ts'
import { openHeader } from './frozen.ts'
import { logTarget } from './logTarget.ts'
import { keepBeforeBulk } from './restorePoints.ts'
import type { Workspace } from './workspace.ts'
import { writeTransaction } from './writeTransaction.ts'
import { writeAside } from './writtenAside.ts'

export interface RewritingOrder {
  readonly assessment: string
  readonly view: View
  readonly questions: readonly string[]
  /** something that a person wrote is replaced: a restore point is made before, as it is where several answers change at once */
  readonly replaces?: boolean
}

/** What became of one answer: turned round it is the undo. */
export interface RewrittenAnswer {
  readonly question: string
  readonly changes: readonly FieldChange[]
}

/**
 * Rewrites answers as they stand on disk, all at once or not at all; what waits in a saver is to be written before. `rewrite` may leave one as
 * it is (`null`). Resolves with what has changed when it is on disk; rejects as `writeTransaction`, with `FrozenError`, and when the assessment is gone.
 */
export async function rewriteAnswers(
  { db, world }: Workspace,
  { assessment, view, questions, replaces = false }: RewritingOrder,
  rewrite: (question: string, answer: Answer | undefined, at: string) => Answer | null,
): Promise<RewrittenAnswer[]> {
  if (replaces || questions.length > 1) await keepBeforeBulk(db, world, assessment)
  const log = new ChangeLog(world, assessment, () => db.role)
  const target = logTarget(db)
  for (const question of questions) writeAside(db, { assessment, view, question })
  let done: RewrittenAnswer[] = []
  await writeTransaction(db, [db.assessments, db.answers, ...target.tables], async () => {
    const header = await openHeader(db, assessment)
    if (!header) throw new Error(`assessment ${assessment} is not there any more`)
    const stored = await db.answers.bulkGet(
      questions.map((question): [string, View, string] => [assessment, view, question]),
    )
    const at = world.now()
    const rows: AnswerRow[] = []
    done = []
    questions.forEach((question, i) => {
      const before = stored[i]?.body
      const body = rewrite(question, before, at)
      const changes = body ? changesBetween(before, body) : []
      if (!body || changes.length === 0) return
      rows.push({ assessment, view, question, body })
      done.push({ question, changes })
    })
    const entries = done.flatMap(({ question, changes }) =>
      changes.map(({ field, before, after }) => log.row(`/${view}/${question}/${field}`, before, after)),
    )
    await Promise.all([db.answers.bulkPut(rows), target.put(entries, header)])
  })
  return done
}

/** Takes back what `rewriteAnswers` did; a field that was changed again since stays as it is. */
export async function takeBackAnswers(
  workspace: Workspace,
  { assessment, view }: Pick<RewritingOrder, 'assessment' | 'view'>,
  rewritten: readonly RewrittenAnswer[],
): Promise<void> {
  const known = new Map(rewritten.map(({ question, changes }) => [question, changes]))
  await rewriteAnswers(workspace, { assessment, view, questions: [...known.keys()] }, (question, answer, at) => {
    const due = (known.get(question) ?? []).filter(({ field, after }) => sameValue(valueAt(answer, field), after))
    return due.length === 0 ? null : withChanges(answer, due.map(turned), at)
  })
}

function turned({ field, before, after }: FieldChange): FieldChange {
  return { field, before: after, after: before }
}
