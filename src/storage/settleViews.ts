import type { ViewName } from '../core/assessment/countingAnswers.ts'
import { isSame } from '../core/assessment/entries.ts'
import { pointer } from '../core/problem.ts'
import type { World } from '../core/world.ts'
import { ChangeLog } from './changeLog.ts'
import type { Database } from './database.ts'
import { openHeader } from './frozen.ts'
import { logTarget } from './logTarget.ts'
import { keepBeforeBulk } from './restorePoints.ts'
import { writeTransaction } from './writeTransaction.ts'

/** Which of two answers holds, and why; `null` opens the question again. */
export type Settling = { readonly view: ViewName; readonly reason: string } | null

/**
 * Writes whose answers hold, by question id, and leaves the others as they stand: another tab may settle one at the same time. Resolves
 * when it is on disk; rejects as `writeTransaction`, and when the assessment is gone. Of several a restore point is made before.
 */
export async function settleViews(
  db: Database,
  world: World,
  assessment: string,
  settlings: Readonly<Record<string, Settling>>,
): Promise<void> {
  const questions = Object.keys(settlings)
  if (questions.length > 1) await keepBeforeBulk(db, world, assessment)
  const log = new ChangeLog(world, assessment, () => db.role)
  const target = logTarget(db)
  await writeTransaction(db, [db.assessments, ...target.tables], async (tx) => {
    const header = await openHeader(db, assessment)
    if (!header) throw new Error(`assessment ${assessment} is not there any more`)
    const settled = { ...header.settled }
    const entries = questions.flatMap((question) => {
      const before = settled[question]
      const wanted = settlings[question]
      const after = wanted ? { ...wanted, at: world.now() } : undefined
      if (isSame(before, after)) return []
      if (after) settled[question] = after
      else delete settled[question]
      return [log.row(pointer(['settled', question]), before, after)]
    })
    const done = Promise.all([
      db.assessments.put({ id: assessment, body: { ...header, settled } }),
      target.put(entries, header),
    ])
    tx.idbtrans.commit()
    return done
  })
}
