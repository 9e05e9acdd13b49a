import { withChanges } from '../core/assessment/answerChanges.ts'
import { isSame } from '../core/assessment/entries.ts'
import type { Database } from './database.ts'
import { LEFT_PREFIX } from './leftKeys.ts'
import { type Leftovers, openLeft, stillDue } from './leftovers.ts'
import { idOf, withChangeDue } from './plan.ts'

/** What a tab could not write before the assessment was signed off elsewhere: it waits until that is reopened, or somebody gives it up. */
export function lateFor(db: Database, assessment: string): Leftovers[] {
  return leftFor(db, assessment).map(([, left]) => left)
}

export function dropLate(db: Database, assessment: string): void {
  for (const [key] of leftFor(db, assessment)) localStorage.removeItem(key)
}

/** Whether it would change anything in what is there. */
export async function isDue(db: Database, { answers, measures }: Leftovers): Promise<boolean> {
  const stored = await db.answers.bulkGet(answers.map((row) => [row.assessment, row.view, row.question]))
  const isAnswerDue = answers.some(({ changes }, i) => {
    const there = stored[i]?.body
    return !there || !isSame(withChanges(there, stillDue(changes, there), there.at), there)
  })
  if (isAnswerDue || !measures) return isAnswerDue
  const { assessment, changes } = measures
  const rows = await db.measures.bulkGet(changes.map((change): [string, string] => [assessment, idOf(change)]))
  return changes.some((change, i) => {
    const there = rows[i]?.body ?? null
    return !isSame(withChangeDue(there, change), there)
  })
}

function leftFor(db: Database, assessment: string): (readonly [key: string, left: Leftovers])[] {
  return Object.keys(localStorage).flatMap((key) => {
    const text = key.startsWith(LEFT_PREFIX) ? openLeft(db, localStorage.getItem(key) ?? '') : null
    const left = text === null ? null : (JSON.parse(text) as Leftovers)
    return left && assessmentOf(left) === assessment ? [[key, left] as const] : []
  })
}

/** What is left behind is of one saver, and so of one assessment. */
function assessmentOf({ answers, measures }: Leftovers): string | undefined {
  return measures?.assessment ?? answers[0]?.assessment
}
