import { isSame } from '../core/assessment/entries.ts'
import type { HeldTemplate } from '../core/assessment/heldTemplate.ts'
import { pointer } from '../core/problem.ts'
import { ChangeLog } from './changeLog.ts'
import { openHeader } from './frozen.ts'
import { logTarget } from './logTarget.ts'
import type { Workspace } from './workspace.ts'
import { writeTransaction } from './writeTransaction.ts'

/**
 * Puts a provider's template into an assessment in the place of the one it holds under that id; `null` takes it out. Answers are not touched.
 * Resolves with what was there before, when it is on disk; rejects as `writeTransaction`, with `FrozenError`, and when the assessment is gone.
 */
export async function saveTemplate(
  { db, world }: Workspace,
  assessment: string,
  id: string,
  template: HeldTemplate | null,
): Promise<HeldTemplate | null> {
  const log = new ChangeLog(world, assessment, () => db.role)
  const target = logTarget(db)
  let was: HeldTemplate | undefined
  await writeTransaction(db, [db.assessments, ...target.tables], async (tx) => {
    const header = await openHeader(db, assessment)
    if (!header) throw new Error(`assessment ${assessment} is not there any more`)
    const { templates: { [id]: there, ...others } = {}, ...rest } = header
    was = there
    const templates = template ? { ...header.templates, [id]: template } : others
    const body = { ...rest, ...(Object.keys(templates).length > 0 && { templates }) }
    const entries = isSame(there, template ?? undefined)
      ? []
      : [log.row(pointer(['templates', id]), there, template ?? undefined)]
    const done = Promise.all([db.assessments.put({ id: assessment, body }), target.put(entries, body)])
    tx.idbtrans.commit()
    return done
  })
  return was ?? null
}
