import { type Database, rowsOf } from './database.ts'
import { definitionTables } from './definitionRows.ts'
import { dropUnused, questionnairesOfPoints } from './ownDefinitions.ts'
import { deleteParts } from './parts.ts'
import { dropUnusedPhotos } from './photos.ts'
import { backupKey, lastChangeKey, putAwayKey, reportChoicesKey, rollingBackupKey, workFileKey } from './settings.ts'
import { writeTransaction } from './writeTransaction.ts'

/** Gone for good: rows, log, restore points, the photos that nobody else uses, and questionnaires that were here for it only. */
export async function purgeAssessment(db: Database, id: string): Promise<void> {
  const { assessments, answers, measures, log, uses, attachments, summaries, settings, handles, restorePoints } = db
  const rows = [answers, measures, log, uses, restorePoints]
  const own = [db.parts, assessments, attachments, summaries, settings, handles]
  const tables = [...rows, ...own, ...definitionTables(db)]
  await writeTransaction(db, tables, async () => {
    const row = await db.assessments.get(id)
    const photos = (await rowsOf(uses, id).toArray()).map(({ sha256 }) => sha256)
    const named = await questionnairesOfPoints(db, id)
    await Promise.all([
      assessments.delete(id),
      summaries.delete(id),
      settings.bulkDelete(
        [reportChoicesKey, backupKey, lastChangeKey, workFileKey, rollingBackupKey, putAwayKey].map((key) => key(id)),
      ),
      handles.delete(workFileKey(id)),
      rowsOf(answers, id).delete(),
      rowsOf(measures, id).delete(),
      rowsOf(log, id).delete(),
      rowsOf(uses, id).delete(),
      rowsOf(restorePoints, id).delete(),
      deleteParts(db, id),
    ])
    await dropUnusedPhotos(db, photos)
    for (const questionnaire of [...(row ? [row.body.questionnaire] : []), ...named])
      await dropUnused(db, questionnaire)
  })
}
