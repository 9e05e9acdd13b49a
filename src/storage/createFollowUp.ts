import { attachmentsIn } from '../core/assessment/attachments.ts'
import { type FollowUpOrder, followUp } from '../core/versions/followUp.ts'
import { readState, replaceState, stateTables } from './assessmentRows.ts'
import { definitionTables, readRows } from './definitionRows.ts'
import { useOnly } from './photos.ts'
import type { Workspace } from './workspace.ts'
import { writeTransaction } from './writeTransaction.ts'

export type NewFollowUp = Omit<FollowUpOrder, 'id' | 'at'> & {
  /** of the questionnaire it is answered with */
  readonly version: string
}

/**
 * Makes a follow-up of an assessment, which stays as it is, signed off or not: see `followUp`. Returns the new id; rejects as
 * `writeTransaction`, and when the assessment or its questionnaire is gone.
 */
export async function createFollowUp(
  { db, world }: Workspace,
  assessment: string,
  { version, ...order }: NewFollowUp,
): Promise<string> {
  const id = world.newId()
  const at = world.now()
  await writeTransaction(db, [...stateTables(db), db.uses, ...definitionTables(db)], async () => {
    const file = await readState(db, assessment)
    if (!file) throw new Error(`assessment ${assessment} is not there any more`)
    const named = file.questionnaire
    const [before, newer] = await Promise.all([
      readRows(db, named),
      version === named.version ? null : readRows(db, { id: named.id, version }),
    ])
    if (before?.sha256 !== named.sha256 || newer === undefined)
      throw new Error(`the questionnaire of ${assessment} is gone`)
    const next = followUp({ file, questionnaire: before.questionnaire }, { ...order, id, at }, newer)
    await replaceState(db, next)
    await useOnly(db, id, attachmentsIn(next), at)
  })
  return id
}
