import { attachmentsIn, missingAttachments } from '../../core/assessment/attachments.ts'
import type { AssessmentFile } from '../../core/assessment/schema.ts'
import type { Problem } from '../../core/problem.ts'
import type { Database } from '../../storage/database.ts'
import type { AssessmentBundle } from '../../storage/exchange.ts'
import { presentPhotos } from '../../storage/photos.ts'

/** What a file says of itself, without the photos that it lacks but this device has. */
export async function openWarnings(
  db: Database,
  assessment: AssessmentFile,
  attachments: AssessmentBundle['attachments'],
  warnings: readonly Problem[],
): Promise<Problem[]> {
  const others = warnings.filter(({ code }) => code !== 'attachment-missing')
  if (others.length === warnings.length) return others
  const here = await presentPhotos(db, attachmentsIn(assessment))
  return [...others, ...missingAttachments(assessment, (sha256) => attachments.has(sha256) || here.has(sha256))]
}
