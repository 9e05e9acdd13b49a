import type { World } from '../core/world.ts'
import type { Database } from './database.ts'
import { writeTransaction } from './writeTransaction.ts'

/** Into the trash, from where `restoreAssessment` brings it back whole. */
export async function deleteAssessment(db: Database, world: World, id: string): Promise<void> {
  await db.assessments.update(id, { 'body.deletedAt': world.now() })
}

export async function restoreAssessment(db: Database, id: string): Promise<void> {
  await writeTransaction(db, [db.assessments], async () => {
    const row = await db.assessments.get(id)
    if (!row) return
    const { deletedAt: _, ...body } = row.body
    await db.assessments.put({ id, body })
  })
}
