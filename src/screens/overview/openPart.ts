import type { Problem } from '../../core/problem.ts'
import type { OpenedPart } from '../../files/partContent.ts'
import type { Database } from '../../storage/database.ts'
import { type OpenedFile, openExtent } from './openFile.ts'
import { openWarnings } from './openWarnings.ts'

/** What is to become of a part: merged where its assessment is, else opened as a small assessment of its own. */
export async function placePart(db: Database, part: OpenedPart, found: readonly Problem[]): Promise<OpenedFile> {
  const { slip, base, assessment, questionnaire, attachments } = part
  const warnings = await openWarnings(db, assessment, attachments, found)
  const [whole, here] = await Promise.all([db.assessments.get(slip.assessment), db.assessments.get(base.id)])
  if (whole && !whole.body.deletedAt) {
    const part = { slip, base }
    return { kind: 'merge', arriving: { into: whole.id, theirs: assessment, attachments, warnings, part } }
  }
  const bundle = { assessment, questionnaire, attachments }
  const opened = { bundle, part: { part: slip, base }, warnings }
  if (!here || here.body.deletedAt) return { kind: 'part', isInTrash: whole !== undefined, ...opened }
  return { kind: 'exists', mergeable: null, ...opened, ...(await openExtent(db, here.body, assessment)) }
}
