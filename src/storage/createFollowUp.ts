import { attachmentsIn } from '../core/assessment/attachments.ts'
import { type FollowUpOrder, followUp } from '../core/versions/followUp.ts'
import { readState, replaceState, stateTables } from './assessmentRows.ts'
import { useOnly } from './photos.ts'
import type { Workspace } from './workspace.ts'
import { writeTransaction } from './writeTransaction.ts'

/**
 * Makes a follow-up of an assessment, which stays as it is, signed off or not: see `followUp`. Returns the new id; rejects as
 * `writeTransaction`, and when the assessment or its questionnaire is gone.
 */
export async function createFollowUp(
  { db, world }: Workspace,
  assessment: string,
  order: Omit<FollowUpOrder, 'id' | 'at'>,
): Promise<string> {
  const id = world.newId()
  const at = world.now()
  await writeTransaction(db, [...stateTables(db), db.uses, db.definitions], async () => {
    const file = await readState(db, assessment)
    if (!file) throw new Error(`assessment ${assessment} is not there any more`)
    const named = file.questionnaire
    const definition = (await db.definitions.get([named.id, named.version]))?.body
    if (definition?.sha256 !== named.sha256) throw new Error(`the questionnaire of ${assessment} is not there any more`)
    const next = followUp({ file, questionnaire: definition.questionnaire }, { ...order, id, at })
    await replaceState(db, next)
    await useOnly(db, id, attachmentsIn(next), at)
  })
  return id
}
